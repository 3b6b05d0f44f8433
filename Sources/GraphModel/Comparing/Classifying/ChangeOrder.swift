/// The order of changes: what a reader has to know first, first.
///
/// Reversals, new ties between actors that were known before, denials, endings, changes of status, new
/// ties of new actors, other dates, repetitions, what is not mentioned; among these by the number of
/// statements, then of articles, then by source, target and relation.
struct ChangeOrder {
  /// The ids of the older side's actors.
  let known: Set<String>

  /// The places of ties, the most important first.
  ///
  /// - Parameters:
  ///   - classes: What has become of each tie.
  ///   - pairs: The ties by source, target and relation, which keeps those in order that count alike.
  /// - Returns: Indices of `pairs`.
  func order(of classes: [TieChangeClass], _ pairs: [Reversals.Pair]) -> [Int] {
    let keys = pairs.indices.map { key(of: classes[$0], pairs[$0]) }
    return keys.indices.sorted { first, second in
      keys[first] == keys[second] ? first < second : keys[first] < keys[second]
    }
  }

  private struct Key: Comparable {
    let rank: Int
    let statements: Int
    let articles: Int

    static func < (lhs: Key, rhs: Key) -> Bool {
      if lhs.rank != rhs.rank { return lhs.rank < rhs.rank }
      return (lhs.statements, lhs.articles) > (rhs.statements, rhs.articles)
    }
  }

  private func key(of change: TieChangeClass, _ pair: Reversals.Pair) -> Key {
    Key(
      rank: rank(of: change, pair.new),
      statements: max(pair.old?.statements.count ?? 0, pair.new?.statements.count ?? 0),
      articles: max(pair.old?.articles ?? 0, pair.new?.articles ?? 0))
  }

  private func rank(of change: TieChangeClass, _ new: Tie?) -> Int {
    switch change {
    case .reversed: 0
    case .new: isBetweenKnown(new) ? 1 : 5
    case .denied: 2
    case .ended: 3
    case .firmer, .weaker: 4
    case .redated: 6
    case .repeated: 7
    case .unmentioned: 8
    }
  }

  private func isBetweenKnown(_ tie: Tie?) -> Bool {
    tie.map { known.contains($0.source) && known.contains($0.target) } ?? false
  }
}
