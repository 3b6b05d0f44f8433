internal import Lexicons

/// The words of names that say of what class a body is: 'Airways' for an airline, 'Steel' for a
/// steelmaker.
struct ClassNames: Sendable {
  private let words: [String: Set<String>]

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var words: [String: Set<String>] = [:]
    for row in try LexiconTable(embedded: "class_names").rows {
      for noun in row.list(0) { words[noun, default: []].formUnion(row.list(1)) }
    }
    self.words = words
  }

  /// Whether a noun names a class that names tell.
  func isClass(_ noun: String) -> Bool { words[noun] != nil }

  /// Whether a folded word of a name says that its bearer is what a noun says.
  func says(_ word: String, _ noun: String) -> Bool {
    word == noun || words[noun]?.contains(word) == true
  }
}
