/// Spreads the leaves of a hub over several ranks, so that it doesn't get endlessly wide.
struct LeafStaggering {
  /// The most leaves beside each other before a second rank is begun.
  static let leavesPerRank = 4
  static let mostRanks = 6

  /// How many ranks each line spans.
  let lengths: [Int]

  init(_ sheet: Sheet, perRank: Int = Self.leavesPerRank) {
    var partners = Array(repeating: Set<Int>(), count: sheet.boxes.count)
    for line in sheet.lines {
      partners[line.source].insert(line.target)
      partners[line.target].insert(line.source)
    }
    var leaves: [Hub: [Int]] = [:]
    for (index, line) in sheet.lines.enumerated() where line.source != line.target {
      let (upper, lower) =
        line.pointsUp ? (line.target, line.source) : (line.source, line.target)
      if partners[lower].count == 1 {
        leaves[Hub(box: upper, isAbove: true), default: []].append(index)
      } else if partners[upper].count == 1 {
        leaves[Hub(box: lower, isAbove: false), default: []].append(index)
      }
    }
    var lengths = Array(repeating: 1, count: sheet.lines.count)
    for indices in leaves.values where indices.count > perRank {
      let ranks = min(Self.mostRanks, (indices.count - 1) / perRank + 1)
      for (place, index) in indices.enumerated() { lengths[index] = 1 + place % ranks }
    }
    self.lengths = lengths
  }

  private struct Hub: Hashable {
    var box: Int
    var isAbove: Bool
  }
}
