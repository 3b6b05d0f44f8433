internal import GraphModel
internal import Language

/// Links 'I' in a quotation to the one who is quoted.
struct QuotationLinker: Sendable {
  /// Links the first person singular of all quotations.
  func link(_ resolution: inout Resolution) {
    let document = resolution.document
    var next = 0
    for passage in QuotedSpeech.all(in: document) {
      while next < resolution.mentions.count,
        resolution.mentions[next].head < passage.tokens.lowerBound
      {
        next += 1
      }
      while next < resolution.mentions.count,
        resolution.mentions[next].head < passage.tokens.upperBound
      {
        if let speaker = passage.speaker,
          Self.isFirstPerson(resolution.mentions[next], in: document),
          let antecedent = resolution.mentionOfHead[speaker]
        {
          resolution.link(next, to: antecedent, because: .antecedent)
        }
        next += 1
      }
    }
  }

  private static func isFirstPerson(_ mention: DocumentMention, in document: Document) -> Bool {
    mention.form == .pronoun
      && ["i", "me", "my", "mine", "myself"].contains(document[mention.head].text.lowercased())
  }
}
