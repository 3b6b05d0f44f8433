/// The order of changes: what a reader has to know first, first.
///
/// Reversals, new ties between actors that were known before, denials, endings, changes of status, new
/// ties of new actors, other dates, repetitions, what is not mentioned; among these by the number of
/// statements, then of articles, then by source, target and relation.
struct ChangeOrder {
  /// The ids of the older side's actors.
  let known: Set<String>

  func sorted(_ changes: [TieChange]) -> [TieChange] {
    let keys = changes.map(key)
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { changes[$0] }
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

  /// Changes come by source, target and relation, which is what keeps equal keys in order.
  private func key(of change: TieChange) -> Key {
    let sides = [change.old, change.new].compactMap(\.self)
    return Key(
      rank: rank(of: change), statements: sides.map(\.statements.count).max() ?? 0,
      articles: sides.map(\.articles).max() ?? 0)
  }

  private func rank(of change: TieChange) -> Int {
    switch change.change {
    case .reversed: 0
    case .new: isBetweenKnown(change.new) ? 1 : 5
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
