internal import Grammar
internal import GraphModel
internal import Language

/// Words the ties of an article as statements.
struct TieDrafts: Sendable {
  private let features: WeighedTieFeatures
  private let learned: LearnedDraft

  init(_ features: WeighedTieFeatures) {
    self.features = features
    learned = LearnedDraft(scored: features.scored)
  }

  private var scored: ScoredReading { features.scored }
  private var decision: LinkDecision { features.decision }

  /// The statement that a place makes of a tie: the rule's where one says the same there, or what is read
  /// off the tree and the network.
  func draft(_ tie: WeighedTie, at place: WeighedTie.Place) -> StatementDraft {
    let pair = scored.candidates.ties[place.candidate]
    // Who is whose son is told by the place, also where the tie has no direction.
    let isTurned = !decision.actors(of: pair.source).contains(tie.key.source)
    let (first, second) =
      isTurned ? (tie.key.target, tie.key.source) : (tie.key.source, tie.key.target)
    let source = Participant(actor: first, tokens: tokens(of: pair.source))
    let target = Participant(actor: second, tokens: tokens(of: pair.target))
    if let known = place.draft {
      var draft = scored.reading.drafts[known]
      draft.source.actor = first
      draft.target.actor = second
      return draft
    }
    let learned = learned.draft(
      tie.key.relation, source: source, target: target, candidate: place.candidate)
    let mutual = features.mutualDraft(of: tie, at: place).map { scored.reading.drafts[$0] }
    return mutual.map { learned.told(by: $0) } ?? learned
  }

  private func tokens(of candidate: Int) -> Range<Int> {
    decision.mentionOfCandidate[candidate].map { decision.table.mentions[$0].tokens }
      ?? scored.reading.mentions[candidate].tokens
  }
}
