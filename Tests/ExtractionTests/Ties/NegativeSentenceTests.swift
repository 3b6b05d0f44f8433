import Language
import Testing

@testable import Extraction

/// Sentences of two actors whom nothing ties, though they look like a pattern.
@Suite struct NegativeSentenceTests {
  private static let readings = Result {
    try SentenceReading.all(of: NegativeCase.all().map(\.sentence))
  }

  @Test func whoOnlyShareASentenceAreApart() throws {
    for (sample, reading) in zip(try NegativeCase.all(), try Self.readings.get()) {
      #expect(reading.knows(sample.one) && reading.knows(sample.other), "\(sample)")
      #expect(!reading.ties(sample.one, sample.other), "\(sample)")
    }
  }

  @Test(arguments: try Variation.all())
  func theyAreSoInAnyVariation(_ variation: Variation) throws {
    let samples = zip(try NegativeCase.all(), try Self.readings.get())
      .filter { variation.takes($0.0.sentence) }
    let texts = samples.map { _, reading in
      let last = reading.document.sentences.last ?? 0..<0
      return variation.said(reading.document, sentence: reading.document.scalarRange(of: last))
    }
    for ((sample, _), reading) in zip(samples, try SentenceReading.all(of: texts)) {
      #expect(!reading.ties(sample.one, sample.other), "\(reading.text)")
    }
  }
}
