/// Analysis paragraph by paragraph, for texts in which a blank line ends a thought.
extension LanguagePipeline {
  /// Analyses texts whose paragraphs are divided by blank lines.
  ///
  /// No sentence, name or dependency crosses a blank line, so that a headline does not run into the
  /// sentence under it. Blank lines belong to no token, nor do the emoji, bullets and list marks at
  /// the head of a paragraph.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: The documents in the order of the texts; offsets count in the whole text.
  /// - Complexity: O(*n*) in the length of the texts.
  public func analyze(paragraphsOf texts: [String]) -> [Document] {
    analyze(texts.map { TextParts(paragraphsOf: $0) })
  }
}

/// A text and the parts of it that are analysed apart.
struct TextParts {
  /// The whole text.
  let whole: String
  /// The bytes of each part, in order.
  private(set) var ranges: [Range<Int>]

  init(_ whole: String, _ ranges: [Range<Int>]) {
    self.whole = whole
    self.ranges = ranges
  }

  /// Divides a text at its blank lines, without white space before and after each paragraph and
  /// without what decorates its head.
  init(paragraphsOf text: String) {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var lineBreaks = 0
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): lineBreaks += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default:
        if lineBreaks > 1, let first = start {
          ranges.append(first..<end)
          start = nil
        }
        start = start ?? position
        end = position + 1
        lineBreaks = 0
      }
    }
    if let start { ranges.append(start..<end) }
    self.init(text, ranges)
    self.ranges = zip(ranges, words).map { range, words in
      range.lowerBound + Decoration.length(before: words)..<range.upperBound
    }
  }

  /// The words of each part.
  var words: [String] {
    let utf8 = whole.utf8
    var (start, byte) = (utf8.startIndex, 0)
    return ranges.map { range in
      start = utf8.index(start, offsetBy: range.lowerBound - byte)
      let end = utf8.index(start, offsetBy: range.count)
      defer { (start, byte) = (end, range.upperBound) }
      return String(whole[start..<end])
    }
  }
}
