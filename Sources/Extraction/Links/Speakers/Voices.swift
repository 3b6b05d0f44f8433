internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Who speaks a passage and who is spoken to, as mentions.
struct Voice: Sendable, Hashable {
  var speaker: Int?
  var addressee: Int?
}

/// Who speaks each paragraph of a text that is itself speech: an interview, a debate, an address.
struct Voices: Sendable {
  private let passages: Passages
  private let voices: [Voice]

  init(resolution: LinkTable, layout: TextLayout) {
    passages = Passages(resolution: resolution, layout: layout)
    voices =
      LabelledTurns(resolution: resolution, passages: passages).voices
      ?? InterviewTurns(resolution: resolution, passages: passages).voices
      ?? IntroducedStatement(resolution: resolution, passages: passages).voices
      ?? Byline(resolution: resolution, passages: passages).voices
      ?? []
  }

  /// The voice around a token that stands outside quotation marks.
  func voice(at token: Int) -> Voice? {
    voices.isEmpty ? nil : voices[passages.number[token]]
  }
}
