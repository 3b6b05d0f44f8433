package import GraphModel

/// A pattern of words that says how two actors stand to one another, or what one does to the other.
package struct TieRule: Sendable {
  /// The name that each of its statements keeps.
  package let id: RuleID
  /// What it reads, in one sentence.
  package let summary: String
  /// Sentences in which it says something.
  package let examples: [TieExample]
  /// Sentences that look like it and say nothing of the two.
  package let lookalikes: [TieLookalike]

  init(
    _ id: RuleID, _ summary: String, examples: [TieExample], lookalikes: [TieLookalike]
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.lookalikes = lookalikes
  }
}

/// A sentence, and the tie that a rule reads in it.
package struct TieExample: Sendable, Hashable {
  package let text: String
  package let source: String
  package let relation: Relation
  package let target: String

  init(_ text: String, _ source: String, _ relation: Relation, _ target: String) {
    self.text = text
    self.source = source
    self.relation = relation
    self.target = target
  }
}

/// A sentence that looks like what a rule reads, and ties two of its actors in no way.
package struct TieLookalike: Sendable, Hashable {
  package let text: String
  package let one: String
  package let other: String

  init(_ text: String, _ one: String, _ other: String) {
    self.text = text
    self.one = one
    self.other = other
  }
}
