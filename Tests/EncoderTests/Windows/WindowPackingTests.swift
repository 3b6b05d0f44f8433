import Testing

@testable import Encoder

@Suite struct WindowPackingTests {
  @Test(arguments: [
    ([], []),
    ([3], [3]),
    ([3, 4, 3], [10]),
    ([3, 4, 4], [7, 4]),
    ([10, 1], [10, 1]),
    ([11], [10, 1]),
    // The rest of a long sentence takes no other sentence in.
    ([2, 25, 2, 3], [2, 10, 10, 5, 5]),
    ([30, 1], [10, 10, 10, 1]),
    ([9, 2, 8, 1], [9, 10, 1]),
  ])
  func packsWholeSentencesAndCutsLongOnes(sentences: [Int], windows: [Int]) {
    func ranges(_ lengths: [Int]) -> [Range<Int>] {
      var end = 0
      return lengths.map { length in
        end += length
        return end - length..<end
      }
    }
    #expect(WindowPacking(ranges(sentences), limit: 10).windows == ranges(windows))
  }

  @Test func wordsBetweenSentencesAreASentence() throws {
    try MadeEncoder().withFile { path in
      let tokenizer = try WordPieceTokenizer(EncoderArchive(at: path))
      let text = PiecedText(
        ["a", "abb", "", "b", "abab", "a."], sentences: [1..<3, 3..<3, 4..<5], by: tokenizer)
      #expect(text.pieces == [4, 4, 6, 6, 1, 5, 1, 4, 7])
      #expect(text.words == [0..<1, 1..<4, 4..<5, 5..<6, 6..<7, 7..<9])
      #expect(text.sentences == [0..<1, 1..<5, 5..<6, 6..<7, 7..<9])
    }
  }
}
