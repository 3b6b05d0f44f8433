import Language
import Testing

@testable import Extraction

/// Sentences of two actors whom nothing ties, though they look like what a rule reads.
@Suite struct LookalikeTests {
  private static let lookalikes = TieRule.all.flatMap(\.lookalikes) + questions
  /// What only asks is read by the rules and said of nobody.
  private static let questions = [
    TieLookalike(
      "It is unclear whether the Red Cross criticised Otto Brandt.", "Red Cross", "Otto Brandt"),
    TieLookalike("Karl Voss asked whether Norway attacked Chad.", "Norway", "Chad"),
  ]
  private static let readings = Result { try SentenceReading.all(of: lookalikes.map(\.text)) }

  @Test func whoOnlyShareASentenceAreApart() throws {
    for (sample, reading) in zip(Self.lookalikes, try Self.readings.get()) {
      #expect(reading.knows(sample.one) && reading.knows(sample.other), "\(sample)")
      #expect(!reading.ties(sample.one, sample.other), "\(sample)")
    }
  }

  @Test(arguments: try Variation.all())
  func theyAreSoInAnyVariation(_ variation: Variation) throws {
    let samples = zip(Self.lookalikes, try Self.readings.get())
      .filter { variation.takes($0.0.text) }
    let texts = samples.map { _, reading in
      let last = reading.document.sentences.last ?? 0..<0
      return variation.said(reading.document, sentence: reading.document.scalarRange(of: last))
    }
    for ((sample, _), reading) in zip(samples, try SentenceReading.all(of: texts)) {
      #expect(!reading.ties(sample.one, sample.other), "\(reading.text)")
    }
  }
}
