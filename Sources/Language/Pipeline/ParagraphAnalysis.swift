/// Analysis paragraph by paragraph, as articles are read.
extension LanguagePipeline {
  /// Analyses texts as articles are read.
  ///
  /// No sentence, name or dependency crosses a blank line or the end of an item of a list, so that a
  /// headline does not run into the sentence under it. The ends of wrapped lines, the hyphens that
  /// divide words there and characters without width change nothing. Blank lines belong to no token,
  /// nor do the emoji, bullets and list marks at the head of a paragraph.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: The documents in the order of the texts; offsets count in the whole text.
  /// - Complexity: O(*n*) in the length of the texts.
  public func analyze(paragraphsOf texts: [String]) -> [Document] {
    let guide = FlowedText.Guide(
      isWord: { vectors.word($0) != nil }, isAbbreviation: isAbbreviation)
    return analyze(texts.map { recased(TextParts(paragraphsOf: $0, guide: guide)) })
  }

  /// A text in capitals alone as it would be written in small letters; any other text as it is.
  private func recased(_ parts: TextParts) -> TextParts {
    guard let shouted = ShoutedText(parts.whole) else { return parts }
    let analyses = analyze([parts.reading(shouted.lowered), parts.reading(shouted.titled)])
    return parts.reading(shouted.written(analyses[0], analyses[1]))
  }
}

/// A text and the parts of it that are analysed apart.
struct TextParts {
  /// The whole text, as it is read.
  let whole: String
  /// The bytes of each part, in order.
  private(set) var ranges: [Range<Int>]
  /// The text that was given, where another is read for it.
  let source: SourceText?

  init(_ whole: String, _ ranges: [Range<Int>], source: SourceText? = nil) {
    self.whole = whole
    self.ranges = ranges
    self.source = source
  }

  /// Divides a text at the ends of its paragraphs, without what decorates their heads.
  init(paragraphsOf text: String, guide: FlowedText.Guide = FlowedText.Guide()) {
    let flowed = FlowedText(text, guide: guide)
    self.init(
      flowed.words, flowed.paragraphs, source: SourceText(text: text, places: flowed.origins))
    ranges = zip(ranges, words).compactMap { range, words in
      let start = range.lowerBound + Decoration.length(before: words)
      return start < range.upperBound ? start..<range.upperBound : nil
    }
  }

  /// The same text read with other capitals.
  func reading(_ words: String) -> TextParts {
    TextParts(words, ranges, source: source)
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
