internal import Grammar
internal import Language

/// Finds family names where the recogniser and the tagger take them for other words: 'Morrow' for a
/// day, 'Greaves' for armour.
struct FamilyNameSpans: Sendable {
  let lexicons: ActorLexicons

  /// The words of a document that stand alone and end the full name of one of its persons.
  ///
  /// - Parameters:
  ///   - names: The names that are found already.
  ///   - document: The document.
  /// - Returns: The family names, in order; none overlaps a name.
  /// - Complexity: O(*n*) in the number of tokens.
  func spans(beside names: [NameSpan], in document: Document) -> [NameSpan] {
    let families = Set(
      names.filter { $0.label == "PERSON" && $0.tokens.count > 1 }
        .compactMap { $0.tokens.last.map { document[$0].text } })
    guard !families.isEmpty else { return [] }
    var isFree = [Bool](repeating: true, count: document.count)
    for name in names { for token in name.tokens { isFree[token] = false } }
    let common = Set(document.tokens.lazy.map(\.text).filter { $0.first?.isLowercase == true })
    return (0..<document.count).compactMap { token in
      let word = document[token].text
      guard isFree[token], families.contains(word), document.isCapitalized(token),
        !common.contains(word.lowercased()), isAlone(token, in: document)
      else { return nil }
      return NameSpan(tokens: token..<(token + 1), label: "PERSON")
    }
  }

  /// Whether a word is no part of a longer name; a title may stand before it.
  private func isAlone(_ token: Int, in document: Document) -> Bool {
    if token + 1 < document.count, document.isCapitalized(token + 1) { return false }
    guard token > document.sentence(of: token).lowerBound, document.isCapitalized(token - 1) else {
      return true
    }
    return lexicons.isTitle(document[token - 1].text)
      || lexicons.noun(document[token - 1].lemma)?.isPerson == true
  }
}
