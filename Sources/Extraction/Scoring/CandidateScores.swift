/// What the network says of an article's candidates, in whole hundredths of the logit.
///
/// Whole numbers, so that the last bits of sums, in which processors differ, decide nothing.
package struct CandidateScores: Sendable, Hashable {
  /// The relations, events and statuses that a tie is scored for, in the network's order.
  static let relationCount = 11
  static let eventCount = 16
  static let statusCount = 4
  static let answerCount = relationCount + eventCount + statusCount

  /// A score in whole hundredths; what lies beyond ±30 is as sure as that.
  static func hundredths(_ logit: Float) -> Int {
    Int((Double(min(max(logit, -30), 30)) * 100).rounded())
  }

  /// For each mention, the percentages of being no actor, a person, an organization, a group, a state.
  package var kinds: [[Int]]
  /// For each link, its score.
  package var links: [Int]
  /// For each mention, the score of referring to nobody that is suggested.
  package var nobody: [Int]
  /// For each boundary, how likely it is, in percent of all on its side of its mention; nil where the
  /// network does not say.
  package var boundaries: [Int]?
  /// For each tie that was looked at, the scores of the relations, then the events, then the statuses.
  package var ties: [Int: [Int]]

  /// The percentage that a mention is an actor.
  func actorPercent(_ mention: Int) -> Int { 100 - kinds[mention][0] }
}
