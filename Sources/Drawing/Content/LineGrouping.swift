internal import GraphModel

/// Which ties between two actors share a line.
public enum LineGrouping: String, Sendable, CaseIterable {
  /// One line for each relation and direction; beyond three, the weakest share one.
  case each
  /// One line for each direction.
  case direction
  /// One line for each pair of actors.
  case single
}

extension LineGrouping {
  /// The most lines between two actors when each relation has its own.
  static let linesPerPair = 3

  /// The lines of ties, sorted by where they start and then by number.
  ///
  /// Positions are those of the boxes by actor id; ties to other actors are left out.
  func lines(of ties: [NumberedTie], positions: [String: Int]) -> [TieLine] {
    var pairs: [[Int]: [NumberedTie]] = [:]
    for tie in ties {
      guard let a = positions[tie.tie.source], let b = positions[tie.tie.target] else { continue }
      // What is only possible is never part of a line that is sure.
      pairs[[min(a, b), max(a, b), tie.tie.possible ? 1 : 0], default: []].append(tie)
    }
    let lines = pairs.values.flatMap { bundles(of: $0) }.compactMap { bundle -> TieLine? in
      guard let first = bundle.first, let source = positions[first.tie.source],
        let target = positions[first.tie.target]
      else { return nil }
      let together = bundle.contains { $0.tie.relation != first.tie.relation }
      return TieLine(
        source: source, target: target, ties: bundle, from: first.tie.source, together: together)
    }
    return lines.sorted { ($0.source, $0.number) < ($1.source, $1.number) }
  }

  /// The ties of one pair, split into lines.
  private func bundles(of ties: [NumberedTie]) -> [[NumberedTie]] {
    let sorted = ties.sorted { Self.strength($0) < Self.strength($1) }
    guard self == .each else {
      return Self.groups(sorted) { self == .single ? "" : $0.tie.source }
    }
    let bundles = Self.groups(sorted) {
      $0.tie.relation.isSymmetric
        ? $0.tie.relation.rawValue : "\($0.tie.relation.rawValue)\n\($0.tie.source)"
    }
    guard bundles.count > Self.linesPerPair else { return bundles }
    let kept = bundles.prefix(Self.linesPerPair - 1)
    return kept + [Array(bundles.dropFirst(kept.count).joined())]
  }

  /// Groups in the order of their first members.
  private static func groups(
    _ ties: [NumberedTie], by key: (NumberedTie) -> String
  ) -> [[NumberedTie]] {
    var order: [String] = []
    var groups: [String: [NumberedTie]] = [:]
    for tie in ties {
      if groups[key(tie)] == nil { order.append(key(tie)) }
      groups[key(tie), default: []].append(tie)
    }
    return order.compactMap { groups[$0] }
  }

  /// Sorts the strongest first: most statements, most articles, then the number.
  private static func strength(_ tie: NumberedTie) -> (Int, Int, Int) {
    (-tie.tie.statements.count, -tie.tie.articles, tie.number)
  }
}
