internal import Lexicons

/// The nouns that other nouns and abbreviations stand for: 'company' for 'firm', 'general' for 'Gen.'.
struct NounForms: Sendable {
  /// What the noun says.
  enum Kind: String {
    /// What a body is.
    case `class`
    /// What a person is, before the name.
    case rank
  }

  private let nouns: [Kind: [String: String]]

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var nouns: [Kind: [String: String]] = [:]
    for row in try LexiconTable(embedded: "noun_forms").rows {
      let kind: Kind = try row.value(2, "kind")
      for word in row.list(0) { nouns[kind, default: [:]][word] = row.column(1) }
    }
    self.nouns = nouns
  }

  /// The noun that a word stands for.
  func noun(_ word: String, as kind: Kind) -> String? { nouns[kind]?[word] }
}
