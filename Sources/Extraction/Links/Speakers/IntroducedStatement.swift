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

  /// The mention of who is to speak after a paragraph that ends with an introduction.
  private func introduced(by range: Range<Int>) -> Int? {
    let last = range.last { !resolution.document.isSpace($0) }
    return resolution.layout.introductions.first { $0.colon == last }
      .flatMap { resolution.mentionOfHead[$0.speaker] }
  }
}
