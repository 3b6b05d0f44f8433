internal import Grammar
internal import GraphModel
internal import Language

/// Lets the learned models decide what an article's graph is, with the rules' reading as evidence.
struct LearnedStage: Sendable {
  let models: ScoringModels
  /// The words for which the user says what they mean.
  var stated: Set<String> = []

  /// What the learned stage decided of an article.
  struct Outcome: Sendable {
    var table: ActorTable
    var rules: RuleReading
    var decider: TieDecider
  }

  /// Decides who is who and who is tied to whom.
  ///
  /// - Parameters:
  ///   - reading: The candidates and what the rules say of them.
  ///   - rules: The rules' reading of the article.
  ///   - scale: The scale of ties.
  /// - Returns: The actors, the rules' reading over them, and what decides on ties.
  func outcome(of reading: CandidateReading, rules: RuleReading, scale: TieScale) -> Outcome {
    let scored = scored(reading)
    let decision = LinkDecider(scored: scored).decision()
    return Outcome(
      table: decision.table, rules: rules.over(decision.table),
      decider: TieDecider(
        scored: scored, decision: decision, scale: scale,
        scopes: rules.scopes, stated: stated))
  }

  /// The ties of an article with their features, from which the scale is fitted.
  func weighed(_ reading: CandidateReading) -> (table: ActorTable, ties: [(WeighedTie, [Double])]) {
    let scored = scored(reading)
    let decision = LinkDecider(scored: scored).decision()
    let features = WeighedTieFeatures(scored: scored, decision: decision)
    return (decision.table, features.ties.map { ($0, features.values(of: $0)) })
  }

  private func scored(_ reading: CandidateReading) -> ScoredReading {
    let candidates = ArticleCandidates(reading)
    return ScoredReading(
      reading: reading, candidates: candidates,
      scores: models.scores(of: candidates, in: reading.document))
  }
}
