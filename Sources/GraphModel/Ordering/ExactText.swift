/// A text that is compared byte by byte.
///
/// `String` holds a composed and a decomposed 'é' to be equal and orders them alike. Output that has
/// to be the same bytes needs an order in which no two different texts tie.
package struct ExactText: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (lhs: ExactText, rhs: ExactText) -> Bool {
    // Equality of strings is fast where it fails, and needs the bytes only where it holds.
    lhs.text.utf8.count == rhs.text.utf8.count && lhs.text == rhs.text
      && isSame(lhs.text.utf8.span, rhs.text.utf8.span)
  }

  package static func < (lhs: ExactText, rhs: ExactText) -> Bool {
    isBefore(lhs.text.utf8.span, rhs.text.utf8.span)
  }

  private static func isBefore(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    let count = min(first.count, second.count)
    for index in 0..<count where first[index] != second[index] {
      return first[index] < second[index]
    }
    return first.count < second.count
  }

  private static func isSame(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    // The same bytes are equal strings and hash alike; others may collide, which equality settles.
    hasher.combine(text)
  }
}

extension Sequence<String> {
  /// The distinct texts in byte order.
  package func distinctSorted() -> [String] { Set(map(ExactText.init)).sorted().map(\.text) }
}
