package import Language

/// A passage in quotation marks.
package struct QuotedPassage: Sendable, Hashable {
  /// The tokens between the marks.
  package let inner: Range<Int>
  /// The same with the marks; a passage that goes on in the next paragraph has no closing one.
  package let outer: Range<Int>

  /// The passages of a document, in order.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - paragraphs: The number of each token's paragraph.
  /// - Returns: The passages; none overlaps another.
  package static func all(in document: Document, paragraphs: [Int]) -> [QuotedPassage] {
    var passages: [QuotedPassage] = []
    var opening: Int?
    func close(before end: Int, with closing: Int) {
      if let first = opening, end > first + 1 {
        passages.append(QuotedPassage(inner: first + 1..<end, outer: first..<closing))
      }
      opening = nil
    }
    for token in 0..<document.count {
      let text = document[token].text
      let isPlain = ["\"", "``", "''"].contains(text)
      if let first = opening, paragraphs[first] != paragraphs[token] {
        // A paragraph of a longer quotation does not close, and the next one opens anew. Where the
        // mark is missing, none of the marks below may be turned round.
        if text == "“" || isPlain { close(before: token, with: token) } else { opening = nil }
      }
      if text == "“" || isPlain && opening == nil {
        opening = token
      } else if text == "”" || isPlain {
        close(before: token, with: token + 1)
      }
    }
    return passages
  }
}
