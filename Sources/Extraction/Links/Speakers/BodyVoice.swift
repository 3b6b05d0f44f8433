internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// A statement in which a state or body speaks of itself, and then says 'we'.
struct BodyVoice: Sendable {
  let resolution: LinkTable
  /// The state or body that was the last subject of a main clause, for each sentence.
  private let subjects: [Int?]
  private let layout: TextLayout

  init(resolution: LinkTable, layout: TextLayout) {
    self.resolution = resolution
    self.layout = layout
    let document = resolution.document
    var last: Int?
    var paragraph = 0
    subjects = document.sentences.map { sentence in
      if let first = sentence.first, layout.paragraph[first] != paragraph {
        paragraph = layout.paragraph[first]
        last = nil
      }
      let before = last
      last =
        sentence.first { token in
          document[token].dependency == "nsubj" && document[document[token].head].isRoot
            && document[document[token].head].tag == "VBZ"
        }.flatMap { resolution.mentionOfHead[$0] }.flatMap { index in
          let isBody =
            resolution.mentions[index].form == .name
            && [.state, .organization].contains(resolution.identity(of: index).kind)
          return isBody ? index : nil
        } ?? last
      return before
    }
  }

  /// Who says 'we' at a token outside quotation marks.
  func speaker(at token: Int) -> Int? {
    layout.quotation[token] == nil
      ? subjects[resolution.document.sentenceIndex(of: token)] : nil
  }
}
