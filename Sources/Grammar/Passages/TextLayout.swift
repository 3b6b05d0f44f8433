package import Language

/// Where the tokens of an article stand: paragraphs, brackets, quotations and datelines.
package struct TextLayout: Sendable {
  /// The number of each token's paragraph.
  package let paragraph: [Int]
  /// Whether each token stands in round brackets.
  package let isBracketed: [Bool]
  /// The index in `speech` of the quotation around each token.
  package let quotation: [Int?]
  package let speech: [QuotedSpeech]
  /// The passages in quotation marks.
  package let passages: [QuotedPassage]
  /// Whether each token stands between quotation marks.
  package let isQuoted: [Bool]
  /// Whether each token only says from where is reported.
  package let isDateline: [Bool]

  package init(_ document: Document, paragraphs: [Int]) {
    paragraph = paragraphs
    passages = QuotedPassage.all(in: document, paragraphs: paragraphs)
    isDateline = Datelines.tokens(of: document)
    var isQuoted = [Bool](repeating: false, count: document.count)
    for passage in passages { for token in passage.inner { isQuoted[token] = true } }
    self.isQuoted = isQuoted
    speech = QuotedSpeech.all(in: document, passages: passages)
    var quotation = [Int?](repeating: nil, count: document.count)
    for (index, passage) in speech.enumerated() {
      for token in passage.tokens { quotation[token] = index }
    }
    self.quotation = quotation
    var isBracketed: [Bool] = []
    var depth = 0
    for sentence in document.sentences {
      depth = 0
      for token in sentence {
        let text = document[token].text
        if text == ")" || text == "]" { depth = max(0, depth - 1) }
        isBracketed.append(depth > 0)
        if text == "(" || text == "[" { depth += 1 }
      }
    }
    self.isBracketed = isBracketed
  }
}
