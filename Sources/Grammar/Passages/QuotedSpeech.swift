package import Lexicons
package import Language

/// A passage in quotation marks and who speaks it.
package struct QuotedSpeech: Sendable, Hashable {
  /// The tokens from the opening to the closing mark.
  package let tokens: Range<Int>
  /// The head of the phrase that names the speaker.
  package let speaker: Int?
  /// The head of the phrase that names who is spoken to.
  package let addressee: Int?

  /// The quotations of a document, in order.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - passages: Its passages in quotation marks.
  /// - Returns: The quotations.
  package static func all(in document: Document, passages: [QuotedPassage]) -> [QuotedSpeech] {
    var turn: Turn?
    return passages.map { passage in
      let quotation = passage.outer
      turn =
        self.turn(of: quotation, in: document)
        ?? (isContinued(quotation, document) ? turn : nil)
      return QuotedSpeech(
        tokens: quotation, speaker: turn?.speaker, addressee: turn?.addressee)
    }
  }

  /// Who says something to whom.
  private struct Turn {
    package var speaker: Int
    package var addressee: Int?
  }

  /// How many tokens from a quotation its verb of speech may stand.
  private static let reach = 12

  /// The subject of the verb of speech right after a quotation, else right before it.
  private static func turn(of quotation: Range<Int>, in document: Document) -> Turn? {
    let after = quotation.upperBound..<min(quotation.upperBound + reach, document.count)
    let before = max(0, quotation.lowerBound - reach)..<quotation.lowerBound
    let closing = document.sentenceIndex(of: quotation.upperBound - 1)
    for token in after where document.sentenceIndex(of: token) == closing {
      if let turn = turn(ofSpeech: token, outside: quotation, in: document) { return turn }
    }
    let opening = document.sentenceIndex(of: quotation.lowerBound)
    for token in before.reversed() where opening - document.sentenceIndex(of: token) <= 1 {
      if document.sentenceIndex(of: token) != opening,
        document[quotation.lowerBound - 1].text != ":"
      {
        break
      }
      if let turn = turn(ofSpeech: token, outside: quotation, in: document) { return turn }
    }
    return nil
  }

  private static func turn(
    ofSpeech token: Int, outside quotation: Range<Int>, in document: Document
  ) -> Turn? {
    guard document[token].tag.hasPrefix("VB"), speech.contains(document[token].lemma),
      !quotation.contains(token),
      let subject = subject(of: token, in: document), !quotation.contains(subject)
    else { return nil }
    let addressee = document[token].children.first { child in
      ["dobj", "dative"].contains(document[child].dependency) && !quotation.contains(child)
        && addressing.contains(document[token].lemma)
    }
    return Turn(speaker: subject, addressee: addressee)
  }

  /// The subject of a verb, or of the verb that it follows: 'X nodded, saying', 'X rose and said'.
  private static func subject(of verb: Int, in document: Document) -> Int? {
    var current = verb
    for _ in 0..<3 {
      if let subject = document[current].children.first(where: {
        document[$0].dependency == "nsubj"
      }) {
        return subject
      }
      guard ["conj", "advcl", "xcomp"].contains(document[current].dependency) else { return nil }
      current = document[current].head
    }
    return nil
  }

  /// Verbs of speech whose object is the one who is spoken to.
  private static let addressing = WordClass.quotedSpeechAddressing

  /// Whether a quotation follows another with no sentence of the article between.
  private static func isContinued(_ quotation: Range<Int>, _ document: Document) -> Bool {
    var token = quotation.lowerBound - 1
    while token >= 0, document.isSpace(token) { token -= 1 }
    return token >= 0 && quotation.lowerBound - token <= 2
      && ["”", "\"", "''", "."].contains(document[token].text)
  }

  package static let speech = WordClass.quotedSpeechSpeech
}
