import Encoder
import Language
import Testing

@Suite struct TransformerEncoderTests {
  let encoder: TransformerEncoder

  init() throws { encoder = try InstalledEncoder.encoder.get() }

  @Test func rowsAreThoseOfThePublishedEncoder() throws {
    let texts = try Reference.texts()
    #expect(texts.count >= 200)
    for text in texts {
      let difference = RowDifference.largest(of: encoder, from: text)
      #expect(difference <= 1e-3, "\(text.words.prefix(20)): \(difference)")
    }
  }
}
