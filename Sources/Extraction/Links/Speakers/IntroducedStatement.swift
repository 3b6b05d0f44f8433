internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// A statement that is printed without quotation marks: 'Ann Lee said:', and then her words.
struct IntroducedStatement: Sendable {
  let resolution: LinkTable
  let passages: Passages

  /// The voice of each paragraph; nil for a text that introduces no statement.
  var voices: [Voice]? {
    var current = Voice()
    var isFound = false
    let voices = passages.ranges.indices.map { number -> Voice in
      let voice = current
      if let speaker = introduced(by: passages.ranges[number]) {
        current = Voice(speaker: speaker)
        isFound = true
      }
      return voice
    }
    return isFound ? voices : nil
  }

  /// The mention of who is to speak after a paragraph that ends with a verb of speech and a colon.
  private func introduced(by range: Range<Int>) -> Int? {
    let document = resolution.document
    guard let last = range.last(where: { !document.isSpace($0) }), document[last].text == ":"
    else { return nil }
    let sentence = document.sentence(of: last).clamped(to: range)
    for token in sentence.reversed() where document[token].tag.hasPrefix("VB") {
      guard QuotedSpeech.speech.contains(document[token].lemma),
        let subject = document[token].children.first(where: {
          document[$0].dependency == "nsubj"
        }), let mention = resolution.mentionOfHead[subject]
      else { continue }
      return mention
    }
    return nil
  }
}
