package import Language

/// What the rules ask of each token again and again, read once.
///
/// A class, so that the many rules of a document share one reference to all of its arrays.
package final class SyntaxTreeColumns: Sendable {
  package let document: Document
  /// The number of each token's paragraph.
  package let paragraphs: [Int]
  /// The lemmas and the words in small letters.
  package let lemmas: [String]
  package let forms: [String]
  package let tags: [String]
  package let dependencies: [String]
  package let isVerb: [Bool]
  /// The heads, nil for roots.
  package let heads: [Int?]
  package let children: [[Int]]

  package init(document: Document, paragraphs: [Int]) {
    self.document = document
    self.paragraphs = paragraphs
    lemmas = document.tokens.map { $0.lemma.lowercased() }
    forms = document.tokens.map { $0.text.lowercased() }
    tags = document.tokens.map(\.tag)
    dependencies = document.tokens.map(\.dependency)
    isVerb = document.tokens.map { token in
      token.tag.hasPrefix("VB") || ["VERB", "AUX"].contains(token.partOfSpeech)
    }
    heads = document.tokens.map { $0.isRoot ? nil : $0.head }
    children = document.tokens.map { Array($0.children) }
  }
}
