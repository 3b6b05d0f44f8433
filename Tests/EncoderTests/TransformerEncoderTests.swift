import Encoder
import Language
import Testing

@Suite struct TransformerEncoderTests {
  let encoder: TransformerEncoder

  init() throws { encoder = try InstalledEncoder.encoder.get() }

  @Test(arguments: 0..<4)
  func rowsAreThoseOfThePublishedEncoder(quarter: Int) throws {
    let texts = try Reference.texts()
    #expect(texts.count >= 200)
    for text in texts[quarter * texts.count / 4..<(quarter + 1) * texts.count / 4] {
      let difference = RowDifference.largest(of: encoder, from: text)
      #expect(difference <= 1e-3, "\(text.words.prefix(20)): \(difference)")
    }
  }

  @Test(arguments: 0..<4)
  func rowsAreThoseOfTheLargeEncoder(quarter: Int) throws {
    let texts = try Reference.textsOfLarge()
    let large = try InstalledEncoder.large.get()
    #expect(texts.count >= 60)
    for text in texts[quarter * texts.count / 4..<(quarter + 1) * texts.count / 4] {
      let difference = RowDifference.largest(of: large, from: text)
      #expect(difference <= 1e-3, "\(text.words.prefix(20)): \(difference)")
    }
  }

  @Test func aWindowDependsOnItselfAlone() {
    let sentence = "Rurik Vale met nobody on that long afternoon".split(separator: " ").map(
      String.init)
    let filler = [String](repeating: "harbour", count: 220)
    let alone = encoder.rows(ofWords: sentence, sentences: [0..<8])
    let between = encoder.rows(
      ofWords: filler + sentence + filler, sentences: [0..<220, 220..<228, 228..<448])
    for word in 0..<8 { #expect(alone[word] == between[220 + word]) }
    #expect(between[0] == between[228])
  }

  @Test func aWordsRowDependsOnItsWindow() {
    let one = encoder.rows(ofWords: ["bank", "of", "the", "river"], sentences: [0..<4])
    let other = encoder.rows(ofWords: ["bank", "of", "the", "state"], sentences: [0..<4])
    #expect(one[0] != other[0])
  }

  @Test func threadsDoNotDisturbEachOther() async throws {
    let texts = try Reference.texts()[20..<28]
    let expected = texts.map { encoder.rows(ofWords: $0.words, sentences: $0.sentenceRanges) }
    await withTaskGroup(of: (Int, TokenRows).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { [encoder] in
          (index, encoder.rows(ofWords: text.words, sentences: text.sentenceRanges))
        }
      }
      for await (index, rows) in group { #expect(rows == expected[index]) }
    }
  }
}
