package import Language

/// A noun with what stands before it and belongs to it, without its determiner.
package enum BaseNounPhrase {
  /// The tokens of the phrase of a noun.
  package static func tokens(of noun: Int, in document: Document) -> Range<Int> {
    let sentence = document.sentence(of: noun)
    var start = noun
    var open = document[noun].children.filter { $0 < noun && $0 >= sentence.lowerBound }
    while let next = open.popLast() {
      start = min(start, next)
      open += document[next].children.filter { $0 < noun && $0 >= sentence.lowerBound }
    }
    return withoutDeterminer(start..<noun + 1, to: noun, in: document)
  }

  /// A phrase without the determiners and marks that it begins with.
  package static func withoutDeterminer(
    _ tokens: Range<Int>, to head: Int, in document: Document
  ) -> Range<Int> {
    var start = tokens.lowerBound
    while start < min(head, tokens.upperBound - 1),
      ["DT", "PDT"].contains(document[start].tag)
        || ["PUNCT", "SPACE"].contains(document[start].partOfSpeech)
    {
      start += 1
    }
    return start..<tokens.upperBound
  }
}
