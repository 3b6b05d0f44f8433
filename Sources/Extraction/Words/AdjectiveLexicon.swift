internal import GraphModel
internal import Lexicons

/// What one adjective says.
struct AdjectiveEntry: Sendable, Hashable {
  var relation: Relation
  var prepositions: Set<String>
  /// Whether the other holds the relation: 'dependent on Y'.
  var isInverse: Bool
}

private enum AdjectiveFlag: String { case inverse }

/// The adjectives that say how somebody stands to somebody.
struct AdjectiveLexicon: Sendable {
  private let adjectives: [String: [AdjectiveEntry]]

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var adjectives: [String: [AdjectiveEntry]] = [:]
    for row in try LexiconTable(embedded: "adjectives").rows {
      let prepositions: [Preposition] = try row.values(2, "preposition")
      let entry = AdjectiveEntry(
        relation: try row.value(1, "relation"), prepositions: Set(prepositions.map(\.rawValue)),
        isInverse: try !row.values(3, "flag", as: AdjectiveFlag.self).isEmpty)
      for word in row.list(0) { adjectives[word, default: []].append(entry) }
    }
    self.adjectives = adjectives
  }

  func entries(_ lemma: String) -> [AdjectiveEntry] { adjectives[lemma] ?? [] }
}
