internal import Grammar
internal import GraphModel
internal import Language

/// Two candidates of which an article may say something: a source and a target.
package struct TieCandidate: Sendable, Hashable {
  /// The index of the candidate that a tie would start from.
  package var source: Int
  /// The index of the candidate that it would point to.
  package var target: Int
}

/// Suggests of which candidates an article may say something.
struct TieCandidates: Sendable {
  let reading: CandidateReading
  /// The most arcs between the two.
  private static let longestPath = 14
  /// How far apart two candidates of a sentence may stand, counted in candidates.
  private static let reach = 36

  /// All ordered pairs of a sentence that are not far apart, and whatever the rules see a tie in.
  func pairs() -> [TieCandidate] {
    var found: Set<TieCandidate> = []
    let mentions = reading.mentions
    for one in mentions.indices {
      let sentence = reading.sentence(one)
      for other in one + 1..<max(one + 1, min(mentions.count, one + Self.reach)) {
        guard reading.sentence(other) == sentence else { break }
        let path = DependencyPath(
          from: mentions[one].head, to: mentions[other].head, in: reading.tree)
        guard path.length <= Self.longestPath else { continue }
        found.insert(TieCandidate(source: one, target: other))
        found.insert(TieCandidate(source: other, target: one))
      }
    }
    found.formUnion(ruled().keys)
    return found.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// The drafts of the rules by the candidates that stand for their ends.
  func ruled() -> [TieCandidate: [Int]] {
    var found: [TieCandidate: [Int]] = [:]
    for (index, draft) in reading.drafts.enumerated() {
      guard let source = candidate(of: draft.source, near: draft.predicate),
        let target = candidate(of: draft.target, near: draft.predicate), source != target
      else { continue }
      found[TieCandidate(source: source, target: target), default: []].append(index)
    }
    return found
  }

  /// The candidate that stands for a participant: the one whose tokens are meant, else the nearest
  /// of its actor.
  private func candidate(of participant: Participant, near token: Int) -> Int? {
    let heads = participant.tokens.compactMap { reading.mentionOfHead[$0] }
    if let own = heads.last(where: { reading.ruleActor($0) == participant.actor }) { return own }
    if let any = heads.last { return any }
    let all = reading.table.actors[participant.actor].mentions.compactMap { mention in
      reading.mentionOfHead[reading.table.mentions[mention].head]
    }
    return all.min {
      (abs(reading.mentions[$0].head - token), $0) < (abs(reading.mentions[$1].head - token), $1)
    }
  }
}
