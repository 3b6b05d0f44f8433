internal import Lexicons
internal import GraphModel
internal import Language
internal import Names

/// An address or essay in the first person whose author the text itself names before it begins.
struct Byline: Sendable {
  let resolution: LinkTable
  let passages: Passages
  /// How many paragraphs a heading or an introduction may have.
  private static let longestOpening = 4
  /// How many words of the first person make a text one person's speech.
  private static let enough = 4

  /// The voice of each paragraph; nil for a text that does not say who speaks.
  var voices: [Voice]? {
    guard passages.firstPersons.reduce(0, +) >= Self.enough else { return nil }
    for number in passages.ranges.indices.prefix(Self.longestOpening) {
      if passages.firstPersons[number] > 0 { return nil }
      guard let author = passages.mentions[number].first(where: isAuthor) else { continue }
      return passages.ranges.indices.map { Voice(speaker: $0 > number ? author : nil) }
    }
    return nil
  }

  /// Whether a name follows 'by', owns a speech or gives one.
  private func isAuthor(_ mention: Int) -> Bool {
    guard resolution.mentions[mention].form == .name,
      resolution.identity(of: mention).kind == .person
    else { return false }
    let document = resolution.document
    let tokens = resolution.mentions[mention].title ?? resolution.mentions[mention].tokens
    let head = resolution.mentions[mention].head
    let governor = document[head].head
    if tokens.lowerBound > 0, document[tokens.lowerBound - 1].text.lowercased() == "by" {
      let before = tokens.lowerBound - 2
      return before < 0 || document.sentence(of: before).upperBound == before + 1
        || isSpeech(before)
    }
    switch document[head].dependency {
    case "poss", "compound": return isSpeech(governor)
    case "nsubj":
      return document[governor].children.contains { child in
        document[child].dependency == "dobj" && isSpeech(child)
      }
    default: return false
    }
  }

  private func isSpeech(_ token: Int) -> Bool {
    Self.speeches.contains(resolution.document[token].lemma.lowercased())
  }

  private static let speeches = WordClass.bylineSpeeches
}
