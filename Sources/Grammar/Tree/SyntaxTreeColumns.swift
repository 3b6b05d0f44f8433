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
  /// The tags; those that a statement's capitals hide are set right.
  package let tags: [String]
  package let dependencies: [String]
  package let isVerb: [Bool]
  /// The heads, nil for roots: an arc across a blank line is a slip of the parser.
  package let heads: [Int?]
  package let children: [[Int]]

  package init(document: Document) {
    self.document = document
    let paragraphs = ParagraphBreaks(of: document).numbers
    self.paragraphs = paragraphs
    let tokens = document.tokens
    let isOffice = (0..<document.count).map { Self.isPluralOffice($0, in: document) }
    lemmas = zip(tokens, isOffice).map { token, isOffice in
      let lemma = token.lemma.lowercased()
      return isOffice && lemma.hasSuffix("s") ? String(lemma.dropLast()) : lemma
    }
    tags = zip(tokens, isOffice).map { $1 ? "NNS" : $0.tag }
    forms = document.tokens.map { $0.text.lowercased() }
    dependencies = document.tokens.map(\.dependency)
    isVerb = document.tokens.map { token in
      token.tag.hasPrefix("VB") || ["VERB", "AUX"].contains(token.partOfSpeech)
    }
    let parsed: [Int?] = document.tokens.map { token in
      let head = token.head
      return head == token.index || paragraphs[head] != paragraphs[token.index] ? nil : head
    }
    heads = FrontedPhrases.reattached(parsed, in: document, forms: forms)
    var children = [[Int]](repeating: [], count: document.count)
    for (token, head) in heads.enumerated() {
      if let head { children[head].append(token) }
    }
    self.children = children
  }

  /// Whether a word that is written like a name is a noun in the plural: 'the Foreign Ministers of
  /// Norway and Sweden'.
  private static func isPluralOffice(_ token: Int, in document: Document) -> Bool {
    let word = document[token]
    guard word.tag.hasPrefix("NNP"), word.text.hasSuffix("s"), !word.text.hasSuffix("ss"),
      token + 2 < document.count, ["of", "from"].contains(document[token + 1].text),
      document[token + 1].head == token
    else { return false }
    let object = document[token + 1].children.first { document[$0].dependency == "pobj" }
    return ([token] + (object.map { [$0] } ?? [])).contains { noun in
      document[noun].children.contains { document[$0].dependency == "conj" }
    }
  }
}
