internal import Language

/// A passage in quotation marks and who speaks it.
struct QuotedSpeech: Sendable, Hashable {
  /// The tokens from the opening to the closing mark.
  let tokens: Range<Int>
  /// The head of the phrase that names the speaker.
  let speaker: Int?

  /// The quotations of a document, in order.
  static func all(in document: Document) -> [QuotedSpeech] {
    var speaker: Int?
    return quotations(in: document).map { quotation in
      speaker =
        self.speaker(of: quotation, in: document)
        ?? (isContinued(quotation, document) ? speaker : nil)
      return QuotedSpeech(tokens: quotation, speaker: speaker)
    }
  }

  /// The tokens from each opening to its closing quotation mark, in order.
  private static func quotations(in document: Document) -> [Range<Int>] {
    var quotations: [Range<Int>] = []
    var start: Int?
    for token in 0..<document.count {
      let text = document[token].text
      let isPlain = text == "\"" || text == "''" || text == "``"
      if let first = start, text == "”" || isPlain {
        quotations.append(first..<(token + 1))
        start = nil
      } else if text == "“" || isPlain {
        // A paragraph of a longer quotation opens anew without closing.
        if let first = start, first < token { quotations.append(first..<token) }
        start = token
      }
    }
    return quotations
  }

  /// The subject of the verb of speech right after a quotation, else right before it.
  private static func speaker(of quotation: Range<Int>, in document: Document) -> Int? {
    let after = quotation.upperBound..<min(quotation.upperBound + 8, document.count)
    let before = max(0, quotation.lowerBound - 8)..<quotation.lowerBound
    let closing = document.sentenceIndex(of: quotation.upperBound - 1)
    for token in after where document.sentenceIndex(of: token) == closing {
      if let subject = subject(ofSpeech: token, outside: quotation, in: document) { return subject }
    }
    let opening = document.sentenceIndex(of: quotation.lowerBound)
    for token in before.reversed() where opening - document.sentenceIndex(of: token) <= 1 {
      if document.sentenceIndex(of: token) != opening,
        document[quotation.lowerBound - 1].text != ":"
      {
        break
      }
      if let subject = subject(ofSpeech: token, outside: quotation, in: document) { return subject }
    }
    return nil
  }

  private static func subject(
    ofSpeech token: Int, outside quotation: Range<Int>, in document: Document
  ) -> Int? {
    guard document[token].tag.hasPrefix("VB"), speech.contains(document[token].lemma) else {
      return nil
    }
    return document[token].children.first {
      document[$0].dependency == "nsubj" && !quotation.contains($0)
    }
  }

  /// Whether a quotation follows another with no sentence of the article between.
  private static func isContinued(_ quotation: Range<Int>, _ document: Document) -> Bool {
    var token = quotation.lowerBound - 1
    while token >= 0, document.isSpace(token) { token -= 1 }
    return token >= 0 && quotation.lowerBound - token <= 2
      && ["”", "\"", "''", "."].contains(document[token].text)
  }

  static let speech: Set<String> = [
    "say", "tell", "add", "write", "explain", "state", "reply", "continue", "declare", "argue",
    "insist", "ask", "recall", "admit", "note", "tweet", "warn", "claim", "conclude", "answer",
    "announce", "comment", "remark", "respond",
  ]
}
