internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// The paragraphs of a text, and what their words show of who speaks.
struct Passages: Sendable {
  /// The tokens of each paragraph.
  let ranges: [Range<Int>]
  /// The number of each token's paragraph.
  let number: [Int]
  /// How many words of the first person each paragraph has outside quotation marks.
  let firstPersons: [Int]
  /// Whether each paragraph addresses somebody outside quotation marks.
  let isAddress: [Bool]
  /// Whether each paragraph ends with a question mark.
  let isQuestion: [Bool]
  /// The indices of the mentions of each paragraph.
  let mentions: [Range<Int>]

  init(resolution: LinkTable, layout: TextLayout) {
    let document = resolution.document
    let breaks = ParagraphBreaks(of: document, orLines: true)
    let ranges = breaks.paragraphs
    self.ranges = ranges
    number = breaks.numbers
    firstPersons = ranges.map { range in
      range.count { layout.quotation[$0] == nil && FirstPerson.isFirst($0, in: document) }
    }
    isAddress = ranges.map { range in
      range.contains { layout.quotation[$0] == nil && FirstPerson.isSecond($0, in: document) }
    }
    isQuestion = ranges.map { range in
      range.last { !document.isSpace($0) }.map { document[$0].text.hasSuffix("?") } ?? false
    }
    var next = 0
    mentions = ranges.map { range in
      let first = next
      while next < resolution.mentions.count,
        resolution.mentions[next].tokens.lowerBound < range.upperBound
      {
        next += 1
      }
      return first..<next
    }
  }
}
