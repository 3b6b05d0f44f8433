internal import Grammar
package import GraphModel
internal import Language

/// The candidates of an article beside what the rules make of them, as training reads them.
package struct RuledCandidates: Sendable {
  /// A statement of the rules between two candidates.
  package struct Draft: Sendable, Hashable {
    /// The candidates that stand for its ends.
    package var ends: TieCandidate
    package var relation: Relation
    package var rule: String
    /// Whether the rules would keep it.
    package var isKept: Bool
  }

  /// The candidates with their features.
  package let candidates: ArticleCandidates
  /// The actor that the rules see in each candidate.
  package let ruleActors: [Int?]
  /// The actors of the rules.
  package let actors: [DocumentActor]
  /// What the rules say.
  package let drafts: [Draft]
  /// The word above each token in the tree; itself for a root.
  package let heads: [Int]
  /// What a network says of the candidates; nil without one.
  package let scores: CandidateScores?

  init(_ reading: CandidateReading, models: ScoringModels?) {
    let candidates = ArticleCandidates(reading)
    self.candidates = candidates
    scores = models?.scores(of: candidates, in: reading.document)
    ruleActors = reading.mentions.indices.map { reading.ruleActor($0) }
    actors = reading.table.actors
    heads = (0..<reading.document.count).map { reading.tree.head($0) ?? $0 }
    let ruled = TieCandidates(reading: reading).ruled()
    drafts = ruled.keys.sorted { ($0.source, $0.target) < ($1.source, $1.target) }.flatMap { ends in
      (ruled[ends] ?? []).map { index in
        let draft = reading.drafts[index]
        return Draft(
          ends: ends, relation: draft.relation, rule: draft.rule.rawValue,
          isKept: reading.isKept[index])
      }
    }
  }
}
