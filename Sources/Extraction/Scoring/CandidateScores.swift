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
  /// Of ties that were looked at twice, what each look said: the same answers as in ``ties``; nil
  /// where there was no second look at any.
  var looks: [Int: Looks]?

  /// What two looks at a tie said.
  struct Looks: Sendable, Hashable {
    var first: [Int]
    var second: [Int]
  }

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
      boundaries: first.boundaries?.indices.map { boundary in
        mean(all.compactMap { $0.boundaries?[boundary] })
      },
      ties: ties)
  }

  /// These scores with those of a second look, each tie's being the mean of both.
  ///
  /// - Parameter seconds: What several networks say of the ties that they looked at again.
  /// - Returns: The scores; a tie that was not worth a second look loses one unit of the logit.
  func lookedAtAgain(_ seconds: [[Int: [Int]]]) -> CandidateScores {
    var result = self
    var looks: [Int: Looks] = [:]
    for (tie, first) in ties {
      let found = seconds.compactMap { $0[tie] }
      guard !found.isEmpty else {
        for relation in 0..<Self.relationCount { result.ties[tie]?[relation] -= Self.unworthy }
        continue
      }
      let second = first.indices.map { column in Self.mean(found.map { $0[column] }) }
      looks[tie] = Looks(first: first, second: second)
      result.ties[tie] = first.indices.map { Self.mean([first[$0], second[$0]]) }
    }
    result.looks = looks
    return result
  }

  /// What a tie loses that was not worth a second look.
  private static let unworthy = 100

  private static func mean(_ values: [Int]) -> Int {
    let sum = values.reduce(0, +)
    let half = values.count / 2
    return sum >= 0 ? (sum + half) / values.count : -((half - sum) / values.count)
  }
}
