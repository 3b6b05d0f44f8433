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
    lhs.text.utf8.elementsEqual(rhs.text.utf8)
  }

  package static func < (lhs: ExactText, rhs: ExactText) -> Bool {
    lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
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
