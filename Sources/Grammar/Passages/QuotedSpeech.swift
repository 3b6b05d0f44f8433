internal import Language
internal import Lexicons

/// A passage in quotation marks and who speaks it.
package struct QuotedSpeech: Sendable, Hashable {
  /// The tokens between the marks.
  package let inner: Range<Int>
  /// The same with the marks.
  package let tokens: Range<Int>
  /// The head of the phrase that names the speaker.
  package let speaker: Int?
  /// The head of the phrase that names who is spoken to.
  package let addressee: Int?

  /// Whether so few words are quoted that they are a word or phrase, not speech.
  package var isPhrase: Bool { inner.count < 4 }
}

/// Reads who speaks the quotations of an article.
struct QuotedSpeechReader {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let words: GoverningWords
  let passages: [QuotedPassage]

  /// How many tokens from a quotation its verb of speech may stand.
  private static let reach = 12
  private static let addressing = WordClass.quotedSpeechAddressing

  /// Who says something to whom.
  private struct Turn {
    var speaker: Int
    var addressee: Int?
  }

  /// The quotations in order: the one who speaks right beside a quotation, who spoke the one that it
  /// continues, else who is said to say something in its sentences or in those around it.
  func all() -> [QuotedSpeech] {
    var turn: Turn?
    return passages.map { passage in
      turn =
        labelled(passage.outer) ?? self.turn(of: passage.outer)
        ?? (isContinued(passage.outer) ? turn : nil)
      return QuotedSpeech(
        inner: passage.inner, tokens: passage.outer,
        speaker: turn?.speaker ?? speaker(around: passage), addressee: turn?.addressee)
    }
  }

  /// Who is named right before a colon and the quotation: 'Ann Lee: “...”'.
  private func labelled(_ quotation: Range<Int>) -> Turn? {
    let document = tree.document
    let colon = quotation.lowerBound - 1
    guard colon > 0, document[colon].text == ":" else { return nil }
    let sentence = document.sentence(of: colon)
    guard sentence.lowerBound < colon, colon - sentence.lowerBound <= Self.reach,
      (sentence.lowerBound..<colon).allSatisfy({ !tree.isVerb($0) }),
      tree.tag(colon - 1).hasPrefix("NNP")
    else { return nil }
    return Turn(speaker: colon - 1)
  }

  /// The subject of the verb of speech right after a quotation, else right before it.
  private func turn(of quotation: Range<Int>) -> Turn? {
    let document = tree.document
    let after = quotation.upperBound..<min(quotation.upperBound + Self.reach, document.count)
    let before = max(0, quotation.lowerBound - Self.reach)..<quotation.lowerBound
    let closing = document.sentenceIndex(of: quotation.upperBound - 1)
    for token in after where document.sentenceIndex(of: token) == closing {
      if let turn = turn(ofSpeech: token, outside: quotation) { return turn }
    }
    let opening = document.sentenceIndex(of: quotation.lowerBound)
    for token in before.reversed() where opening - document.sentenceIndex(of: token) <= 1 {
      if document.sentenceIndex(of: token) != opening,
        document[quotation.lowerBound - 1].text != ":"
      {
        break
      }
      if let turn = turn(ofSpeech: token, outside: quotation) { return turn }
    }
    return nil
  }

  private func turn(ofSpeech verb: Int, outside quotation: Range<Int>) -> Turn? {
    guard tree.tag(verb).hasPrefix("VB"), words.isSpeech(tree.lemma(verb)),
      !quotation.contains(verb), let subject = subject(of: verb), !quotation.contains(subject)
    else { return nil }
    let addressee = tree.children(verb, "dobj", "dative").first { child in
      !quotation.contains(child) && Self.addressing.contains(tree.lemma(verb))
    }
    return Turn(speaker: subject, addressee: addressee)
  }

  /// The subject of a verb, or of the verb that it follows: 'X nodded, saying', 'X rose and said'.
  private func subject(of verb: Int) -> Int? {
    var current = verb
    for _ in 0..<3 {
      if let subject = tree.children(current, "nsubj").first { return subject }
      guard ["conj", "advcl", "xcomp"].contains(tree.dependency(current)),
        let head = tree.head(current)
      else { return nil }
      current = head
    }
    return nil
  }

  /// Whether a quotation follows another with no sentence of the article between.
  private func isContinued(_ quotation: Range<Int>) -> Bool {
    let document = tree.document
    var token = quotation.lowerBound - 1
    while token >= 0, document.isSpace(token) { token -= 1 }
    return token >= 0 && quotation.lowerBound - token <= 2
      && ["”", "\"", "''", "."].contains(document[token].text)
  }

  /// The subject of a verb of speech outside a quotation in its sentences, else in the sentence after
  /// or before it.
  private func speaker(around passage: QuotedPassage) -> Int? {
    let document = tree.document
    let first = document.sentenceIndex(of: passage.inner.lowerBound)
    let last = document.sentenceIndex(of: passage.inner.upperBound - 1)
    let near = Array(first...last) + [last + 1, first - 1]
    return near.lazy.filter { document.sentences.indices.contains($0) }
      .compactMap { speaker(in: document.sentences[$0], outside: passage.inner) }.first
  }

  private func speaker(in sentence: Range<Int>, outside quotation: Range<Int>) -> Int? {
    sentence.lazy.filter { token in
      tree.isVerb(token) && words.isSpeech(tree.lemma(token))
        && !passages.contains { $0.inner.contains(token) }
    }.flatMap { tree.children($0, "nsubj") + arguments.agents(of: $0) }
      .first { !quotation.contains($0) }
  }
}
