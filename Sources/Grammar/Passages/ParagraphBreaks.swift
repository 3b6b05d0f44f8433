package import Language

/// Where the paragraphs of an analysed article end.
package struct ParagraphBreaks: Sendable {
  /// The tokens of each paragraph, in order; together all tokens.
  package let paragraphs: [Range<Int>]

  /// The number of each token's paragraph, ascending.
  package var numbers: [Int] {
    paragraphs.enumerated().flatMap { index, range in repeatElement(index, count: range.count) }
  }

  /// Divides a document at its blank lines; a text without any, at the ends of its lines.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package init(of document: Document, orLines: Bool = false) {
    let blank = Self.ranges(in: document) { Self.lineBreaks($0) > 1 }
    paragraphs =
      blank.count > 1 || !orLines ? blank : Self.ranges(in: document) { Self.lineBreaks($0) > 0 }
  }

  private static func lineBreaks(_ text: String) -> Int {
    // Most words are of ASCII letters alone.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x80 }) else { return 0 }
    return text.count(where: \.isNewline)
  }

  private static func ranges(in document: Document, isBreak: (String) -> Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for sentence in document.sentences where !sentence.isEmpty {
      for token in sentence {
        // White space between paragraphs that are analysed apart is in no token.
        let isLast = token + 1 == sentence.upperBound && token + 1 < document.count
        let text = isLast ? document.text(of: token..<(token + 2)) : document[token].text
        guard isBreak(text) else { continue }
        ranges.append(start..<(token + 1))
        start = token + 1
      }
    }
    if start < document.count { ranges.append(start..<document.count) }
    return ranges
  }
}
