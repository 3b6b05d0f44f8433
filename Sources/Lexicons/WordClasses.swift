/// A class of words that code asks for by name; the words are in `word_classes.tsv`.
package enum WordClass: String, Sendable, CaseIterable {
  case preposition

  /// Whether a word is of the class; by its lemma, where words have several forms.
  package func contains(_ word: String) -> Bool {
    guard case .success(let classes) = WordClasses.embedded else { return false }
    return classes.words(of: self).contains(word)
  }
}

/// The words of all classes.
package struct WordClasses: Sendable {
  private let words: [WordClass: Set<String>]

  /// The embedded classes, or what is wrong with them; whoever extracts asks for them first.
  package static let embedded = Result { () throws(LexiconError) in
    try WordClasses(LexiconTable(embedded: "word_classes"))
  }

  /// Reads the classes of a lexicon.
  ///
  /// - Throws: ``LexiconError`` where a class is unknown or missing.
  package init(_ table: LexiconTable) throws(LexiconError) {
    var words: [WordClass: Set<String>] = [:]
    for row in table.rows {
      let name: WordClass = try row.value(0, "class")
      guard words.updateValue(Set(row.list(1)), forKey: name) == nil else {
        throw LexiconError(lexicon: table.name, line: row.line, problem: .notOnce(name.rawValue))
      }
    }
    if let missing = WordClass.allCases.first(where: { words[$0] == nil }) {
      throw LexiconError(lexicon: table.name, line: 0, problem: .notOnce(missing.rawValue))
    }
    self.words = words
  }

  /// The words of a class.
  package func words(of name: WordClass) -> Set<String> { words[name] ?? [] }
}

/// A word that may stand before a phrase, as lexicons name it.
package struct Preposition: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  /// A preposition; nil where the word is none.
  package init?(rawValue: String) {
    guard WordClass.preposition.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}
