internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Whom a quotation speaks of, where the text around it tells.
///
/// In '“She is wrong,” Holm said of Ann Lee' and in 'Holm accused Lee. “She took it,” he said', she
/// is Ann Lee.
struct QuotationTopic: Sendable {
  let agreement: PronounAgreement
  let layout: TextLayout

  private var resolution: LinkTable { agreement.resolution }
  private var document: Document { agreement.resolution.document }

  /// The one whom the quotation around the pronoun is said of, where nobody named within it before
  /// the pronoun agrees.
  func candidate(among entries: [Candidate]) -> Candidate? {
    guard let quotation = layout.quotation[agreement.mention.head],
      case let speech = layout.speech[quotation], let speaker = speech.speaker,
      !entries.contains(where: { isNamed($0, within: speech) })
    else { return nil }
    return saidOf(speaker, outside: speech) ?? opponent(of: speaker, before: speech)
  }

  /// Whether a candidate stands in a quotation before the pronoun and agrees with it.
  private func isNamed(_ entry: Candidate, within speech: QuotedSpeech) -> Bool {
    entry.token < agreement.mention.head && speech.tokens.contains(entry.token)
      && entry.mention.map { agreement.allows($0) } == true
  }

  /// 'Holm said of Lee', 'Holm said about Lee'.
  private func saidOf(_ speaker: Int, outside speech: QuotedSpeech) -> Candidate? {
    let verb = document[speaker].head
    return document[verb].children.lazy
      .filter {
        ["of", "about"].contains(document[$0].text.lowercased())
          && document[$0].dependency == "prep" && !speech.tokens.contains($0)
      }
      .flatMap { document[$0].children }
      .first { document[$0].dependency == "pobj" }
      .flatMap { candidate(at: $0) }
  }

  /// Upon whom the speaker acted in the sentence before the quotation, in its paragraph.
  private func opponent(of speaker: Int, before speech: QuotedSpeech) -> Candidate? {
    let number = document.sentenceIndex(of: speech.tokens.lowerBound)
    guard number > 0, let said = resolution.mentionOfHead[speaker],
      layout.paragraph[document.sentences[number - 1].lowerBound]
        == layout.paragraph[speech.tokens.lowerBound]
    else { return nil }
    let actor = resolution.actor(of: said)
    for token in document.sentences[number - 1] where document[token].dependency == "nsubj" {
      guard let subject = resolution.mentionOfHead[token],
        resolution.actor(of: subject) == actor,
        let object = document[document[token].head].children.first(where: {
          document[$0].dependency == "dobj"
        }), let found = candidate(at: object)
      else { continue }
      return found
    }
    return nil
  }

  private func candidate(at token: Int) -> Candidate? {
    guard let mention = resolution.mentionOfHead[token], agreement.allows(mention) else {
      return nil
    }
    return Candidate(
      mention: mention, token: token, sentence: document.sentenceIndex(of: token), isPlural: false)
  }
}
