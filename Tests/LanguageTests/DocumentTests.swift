import Testing

@testable import Language

@Suite struct DocumentTests {
  /// A document of the words of a text, each attached to a head.
  private static func document(_ text: String, heads: [Int]) -> Document {
    var tokens: [TokenAnalysis] = []
    var byte = 0
    for (index, word) in text.split(separator: " ").enumerated() {
      let end = byte + word.utf8.count
      tokens.append(
        TokenAnalysis(
          bytes: byte..<end, tag: "T\(index)", partOfSpeech: "", morphology: "", lemma: "",
          head: heads[index], dependency: ""))
      byte = end + 1
    }
    return Document(text: text, tokens: tokens, sentences: [0..<tokens.count], entities: [])
  }

  @Test func positionsAreUnicodeScalars() {
    let document = Self.document("Zoë 🇫🇷 née Ünal", heads: [3, 3, 3, 3])
    #expect(document.tokens.map(\.scalars) == [0..<3, 4..<6, 7..<10, 11..<15])
    #expect(document.tokens.map(\.text) == ["Zoë", "🇫🇷", "née", "Ünal"])
    #expect(document.text(of: 0..<2) == "Zoë 🇫🇷")
    #expect(document.scalarRange(of: 1..<3) == 4..<10)
    #expect(document.text(of: 2..<2).isEmpty)
  }

  @Test func childrenAreInOrder() {
    let document = Self.document("a b c d e", heads: [2, 2, 2, 4, 2])
    #expect(Array(document[2].children) == [0, 1, 4])
    #expect(Array(document[4].children) == [3])
    #expect(document[0].children.isEmpty)
    #expect(document[2].isRoot)
  }
}
