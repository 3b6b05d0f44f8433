import Testing

@testable import Encoder

@Suite struct MarkedPairTests {
  /// The pieces of a pair, where the word *n* is the one piece 100 + *n*, or as many as are said.
  private func marked(
    _ words: Range<Int>, _ one: Range<Int>, _ other: Range<Int>, sizes: [Int: Int] = [:]
  ) -> MarkedPieces? {
    MarkedPieces(MarkedPair(words: words, one: one, other: other)) { word in
      [Int32](repeating: Int32(100 + word), count: sizes[word] ?? 1)
    }
  }

  @Test(arguments: [
    // Beside each other, the later one first, one inside the other, both beginning together.
    (0..<1, 2..<4, [1, 100, 2, 101, 3, 102, 103, 4, 104], [0, 4]),
    (3..<4, 0..<2, [3, 100, 101, 4, 102, 1, 103, 2, 104], [5, 0]),
    (1..<2, 0..<3, [3, 100, 1, 101, 2, 102, 4, 103, 104], [2, 0]),
    (0..<1, 0..<2, [1, 3, 100, 2, 101, 4, 102, 103, 104], [0, 1]),
  ])
  func marksStandAroundBothSpans(
    one: Range<Int>, other: Range<Int>, pieces: [Int32], places: [Int]
  ) throws {
    let found = try #require(marked(0..<5, one, other))
    #expect(found.pieces == pieces)
    #expect(found.places == places)
  }

  @Test func ofALongSentenceTheWordsAroundBothAreRead() throws {
    let found = try #require(marked(0..<400, 150..<151, 200..<201))
    #expect(found.pieces.count == MarkedPieces.longest + 4)
    #expect(found.pieces.first == 185)
    #expect(found.pieces.last == 364)
  }

  @Test func whatStandsTooFarApartIsNotRead() {
    #expect(marked(0..<400, 0..<1, 181..<182) == nil)
    #expect(marked(0..<3, 0..<1, 2..<3, sizes: [1: 200]) == nil)
  }
}
