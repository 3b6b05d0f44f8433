import Encoder
import Testing

@Suite struct WordPieceTokenizerTests {
  let tokenizer: WordPieceTokenizer

  init() throws { tokenizer = try InstalledEncoder.encoder.get().tokenizer }

  @Test func piecesAreThoseOfThePublishedTokenizer() throws {
    let words = try Reference.words()
    #expect(words.count >= 300)
    for word in words {
      #expect(tokenizer.pieces(of: word.word) == word.pieces, "\(word.word.debugDescription)")
    }
  }

  /// Text is never taken for a piece that has a meaning to the network.
  @Test(arguments: ["[CLS]", "[SEP]", "[MASK]", "[PAD]", "[UNK]", "[sep]", "x[SEP]y"])
  func aSpecialPieceInATextIsText(word: String) {
    let pieces = tokenizer.pieces(of: word)
    #expect(pieces.count >= 3)
    #expect(Set(pieces).isDisjoint(with: [0, 101, 102, 103]))
  }

  @Test(arguments: ["", " ", "\u{200B}", "\u{0}", "\u{301}"])
  func aWordOfWhichNothingIsLeftIsUnknown(word: String) {
    #expect(tokenizer.pieces(of: word) == [tokenizer.unknown])
  }
}
