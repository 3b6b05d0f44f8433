/// The words of all classes.
package struct WordClasses: Sendable {
  private let sets: [Set<String>]

  /// The embedded classes, or what is wrong with them; whoever extracts asks for them first.
  package static let embedded = Result { () throws(LexiconError) in
    try WordClasses(LexiconTable(embedded: "word_classes"))
  }

  /// The words of each class; none where the embedded ones are wrong.
  fileprivate static let words =
    (try? embedded.get().sets) ?? WordClass.allCases.map { _ in [] }

  /// Reads the classes of a lexicon.
  ///
  /// - Throws: ``LexiconError`` where a class is unknown or missing, or there twice.
  package init(_ table: LexiconTable) throws(LexiconError) {
    let known = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ($0.name, $0) })
    var words: [WordClass: Set<String>] = [:]
    for row in table.rows {
      guard let name = known[row.column(0)] else { throw row.unknown(row.column(0), "class") }
      guard words.updateValue(Set(row.list(1)), forKey: name) == nil else {
        throw LexiconError(lexicon: table.name, line: row.line, problem: .notOnce(name.name))
      }
    }
    if let missing = WordClass.allCases.first(where: { words[$0] == nil }) {
      throw LexiconError(lexicon: table.name, line: 0, problem: .notOnce(missing.name))
    }
    sets = WordClass.allCases.map { words[$0] ?? [] }
  }

  /// The words of a class.
  package func words(of name: WordClass) -> Set<String> { sets[name.rawValue] }
}

extension WordClass {
  /// The name by which the lexicon calls the class.
  package var name: String { String(describing: self) }

  /// The words of the class.
  package var words: Set<String> { WordClasses.words[rawValue] }

  /// Whether a word is of the class; by its lemma, where words have several forms.
  package func contains(_ word: String) -> Bool { WordClasses.words[rawValue].contains(word) }
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
