/// What the network says of an article's candidates, in whole hundredths of the logit.
///
/// Whole numbers, so that the last bits of sums, in which processors differ, decide nothing.
package struct CandidateScores: Sendable, Hashable {
  /// The relations, events and statuses that a tie is scored for, in the network's order.
  static let relationCount = 11
  static let eventCount = 16
  static let statusCount = 4

  /// For each mention, the percentages of being no actor, a person, an organization, a group, a state.
  package var kinds: [[Int]]
  /// For each link, its score.
  package var links: [Int]
  /// For each mention, the score of referring to nobody that is suggested.
  package var nobody: [Int]
  /// For each tie that was looked at, the scores of the relations, then the events, then the statuses.
  package var ties: [Int: [Int]]

  /// The percentage that a mention is an actor.
  func actorPercent(_ mention: Int) -> Int { 100 - kinds[mention][0] }

  /// The mean of several networks' scores of the same candidates.
  static func mean(of all: [CandidateScores]) -> CandidateScores {
    guard let first = all.first, all.count > 1 else {
      return all.first ?? CandidateScores(kinds: [], links: [], nobody: [], ties: [:])
    }
    var ties: [Int: [Int]] = [:]
    for tie in Set(all.flatMap { $0.ties.keys }) {
      let known = all.compactMap { $0.ties[tie] }
      guard let width = known.first?.count else { continue }
      ties[tie] = (0..<width).map { column in mean(known.map { $0[column] }) }
    }
    return CandidateScores(
      kinds: first.kinds.indices.map { mention in
        first.kinds[mention].indices.map { kind in mean(all.map { $0.kinds[mention][kind] }) }
      },
      links: first.links.indices.map { link in mean(all.map { $0.links[link] }) },
      nobody: first.nobody.indices.map { mention in mean(all.map { $0.nobody[mention] }) },
      ties: ties)
  }

  private static func mean(_ values: [Int]) -> Int {
    let sum = values.reduce(0, +)
    let half = values.count / 2
    return sum >= 0 ? (sum + half) / values.count : -((half - sum) / values.count)
  }
}
