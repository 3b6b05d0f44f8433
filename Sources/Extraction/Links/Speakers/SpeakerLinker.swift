internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links 'I', 'we' and 'you' to who speaks and who is spoken to, in quotations and in whole texts
/// that are speech.
struct SpeakerLinker: Sendable {
  /// Links the first and second persons of a document.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func link(_ resolution: inout LinkTable) {
    let layout = resolution.layout
    let voices = Voices(resolution: resolution, layout: layout)
    let bodies = BodyVoice(resolution: resolution, layout: layout)
    let joint = JointVoice(resolution: resolution)
    for index in resolution.mentions.indices
    where resolution.mentions[index].form == .pronoun
      && resolution.standings[index] == .nobody
    {
      let token = resolution.mentions[index].head
      let voice =
        layout.quotation[token].map { self.voice(of: layout.speech[$0], in: resolution) }
        ?? voices.voice(at: token)
      if voice?.speaker == nil, layout.quotation[token] == nil,
        isWe(token, in: resolution.document),
        let members = joint.members(at: token)
      {
        speak(index, for: members, in: &resolution)
        continue
      }
      link(
        index, voice: voice ?? Voice(speaker: bodies.speaker(at: token)), in: &resolution)
    }
  }

  private func isWe(_ token: Int, in document: Document) -> Bool {
    FirstPerson.plural.contains(document[token].text.lowercased())
  }

  /// Lets 'we' stand for those who speak together.
  private func speak(_ index: Int, for members: [Int], in resolution: inout LinkTable) {
    if members.count == 1 {
      resolution.link(index, to: members[0], because: .speaker)
    } else {
      resolution.linkSeveral(index, to: members)
    }
  }

  private func voice(of speech: QuotedSpeech, in resolution: LinkTable) -> Voice {
    Voice(
      speaker: speech.speaker.flatMap { resolution.mentionOfHead[$0] },
      addressee: speech.addressee.flatMap { resolution.mentionOfHead[$0] })
  }

  private func link(_ index: Int, voice: Voice, in resolution: inout LinkTable) {
    let word = resolution.document[resolution.mentions[index].head].text.lowercased()
    if FirstPerson.singular.contains(word), let speaker = voice.speaker {
      resolution.link(index, to: speaker, because: .speaker)
    } else if FirstPerson.plural.contains(word), let speaker = voice.speaker,
      let side = side(of: speaker, in: resolution)
    {
      resolution.link(index, to: side, because: .speaker)
    } else if FirstPerson.addressed.contains(word), let addressee = voice.addressee {
      resolution.link(index, to: addressee, because: .addressee)
    }
  }

  /// For whom a speaker says 'we': a body or state for itself, a person for what their role is of.
  private func side(of speaker: Int, in resolution: LinkTable) -> Int? {
    let identity = resolution.identity(of: speaker)
    guard identity.kind == .person else { return identity.kind == nil ? nil : speaker }
    let mention = resolution.mentions[speaker]
    let scopes = RoleScope(resolution: resolution)
    return mention.form == .name
      ? scopes.scope(ofTitled: mention) : scopes.scope(of: mention.head)
  }
}
