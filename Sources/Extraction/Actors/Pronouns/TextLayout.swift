internal import GraphModel
internal import Language

/// Where the tokens of an article stand: paragraphs, brackets and quotations, read once.
struct TextLayout: Sendable {
  /// The number of each token's paragraph.
  let paragraph: [Int]
  /// Whether each token stands in round brackets.
  let isBracketed: [Bool]
  /// The index in `speech` of the quotation around each token.
  let quotation: [Int?]
  let speech: [QuotedSpeech]
  /// The first mention that names a person: in many texts, whom the text is about.
  let firstPerson: Int?

  init(resolution: Resolution) {
    let document = resolution.document
    let paragraph = ParagraphBreaks(of: document).numbers
    self.paragraph = paragraph
    speech = QuotedSpeech.all(in: document, paragraphs: paragraph)
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
    firstPerson = resolution.mentions.indices.first {
      resolution.mentions[$0].form == .name && resolution.mentions[$0].kind == .person
    }
  }
}
