internal import Language
internal import Lexicons

/// Where the tokens of an article stand: paragraphs, brackets, quotations and datelines.
package struct TextLayout: Sendable {
  /// The number of each token's paragraph.
  package let paragraph: [Int]
  /// Whether each token stands in round brackets.
  package let isBracketed: [Bool]
  /// The index in `speech` of the quotation around each token.
  package let quotation: [Int?]
  /// The passages in quotation marks, and who speaks them.
  package let speech: [QuotedSpeech]
  /// What announces the statements that are printed without quotation marks.
  package let introductions: [Introduction]
  /// Whether each token stands between quotation marks.
  package let isQuoted: [Bool]
  /// Whether each token only says from where is reported.
  package let isDateline: [Bool]

  init(tree: SyntaxTree, arguments: ClauseArguments, words: GoverningWords) {
    let document = tree.document
    paragraph = tree.paragraphs
    let passages = QuotedPassage.all(in: document, paragraphs: tree.paragraphs)
    introductions = Introduction.all(in: tree, arguments: arguments, words: words)
    isDateline = Datelines.tokens(of: document)
    var isQuoted = [Bool](repeating: false, count: document.count)
    for passage in passages { for token in passage.inner { isQuoted[token] = true } }
    self.isQuoted = isQuoted
    speech = QuotedSpeechReader(
      tree: tree, arguments: arguments, words: words, passages: passages
    ).all()
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

  /// The speech that quotes a token; nil outside quotations and within a quoted word or phrase.
  package func speech(quoting token: Int) -> QuotedSpeech? {
    quotation[token].map { speech[$0] }.flatMap {
      $0.inner.contains(token) && !$0.isPhrase ? $0 : nil
    }
  }
}
