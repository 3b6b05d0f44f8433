import Testing

@testable import Language

@Suite struct ChunksTests {
  @Test(arguments: [
    ("", []), (" ", [" "]), ("ab", ["ab"]), ("a b", ["a_", "b"]), ("a ", ["a_"]),
    (" a", [" ", "a"]), ("a  b", ["a_", " ", "b"]), ("a \nb", ["a_", "\n", "b"]),
    ("a\n b", ["a", "\n ", "b"]), ("a\u{A0}b", ["a", "\u{A0}", "b"]), ("a   ", ["a_", "  "]),
  ])
  func separateWordsAndSpaces(text: String, expected: [String]) {
    let scalars = text.unicodeScalars.map(\.value)
    let chunks = Chunks.of(scalars).map { chunk in
      let view = String.UnicodeScalarView(scalars[chunk.range].compactMap(Unicode.Scalar.init))
      return String(view) + (chunk.hasSpaceAfter ? "_" : "")
    }
    #expect(chunks == expected)
  }
}
