internal import Language

/// What the rules ask of each token again and again, read once.
///
/// A class, so that the many rules of a document share one reference to all of its arrays.
final class SyntaxTreeColumns: Sendable {
  let document: Document
  /// The number of each token's paragraph.
  let paragraphs: [Int]
  /// The lemmas and the words in small letters.
  let lemmas: [String]
  let forms: [String]
  let dependencies: [String]
  let isVerb: [Bool]
  /// The heads, nil for roots: an arc across a blank line is a slip of the parser.
  let heads: [Int?]
  let children: [[Int]]

  init(document: Document) {
    self.document = document
    let paragraphs = ParagraphBreaks(of: document).numbers
    self.paragraphs = paragraphs
    lemmas = document.tokens.map { $0.lemma.lowercased() }
    forms = document.tokens.map { $0.text.lowercased() }
    dependencies = document.tokens.map(\.dependency)
    isVerb = document.tokens.map { token in
      token.tag.hasPrefix("VB") || ["VERB", "AUX"].contains(token.partOfSpeech)
    }
    heads = document.tokens.map { token in
      let head = token.head
      return head == token.index || paragraphs[head] != paragraphs[token.index] ? nil : head
    }
    children = document.tokens.map { token in
      token.children.filter { paragraphs[$0] == paragraphs[token.index] }
    }
  }
}
