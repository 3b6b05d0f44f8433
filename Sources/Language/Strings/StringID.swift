/// The 64-bit identifier that a pipeline knows a string by.
///
/// The empty string is 0, the names of ``Symbols`` are their numbers, and any other string is the
/// MurmurHash64A of its UTF-8 with seed 1. Source: `spacy/strings.pyx`.
package struct StringID: Hashable, Sendable {
  /// The number itself.
  package let value: UInt64

  /// Wraps a number that is an identifier already.
  init(_ value: UInt64) { self.value = value }

  /// Identifies bytes by their hash alone; none of them is a name of ``Symbols``.
  package init(hashOf bytes: ArraySlice<UInt8>) {
    value = MurmurHash.hash64(bytes, seed: 1)
  }

  /// Identifies a string.
  init(of string: String) {
    if string.isEmpty {
      value = 0
    } else {
      let hash = MurmurHash.hash64(string.utf8, seed: 1)
      value = Symbols.numbers[hash] ?? hash
    }
  }
}
