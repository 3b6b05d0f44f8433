import GraphModel
import Language
import Testing

@testable import Extraction

/// The sentences of the tables said again: quoted, denied, behind letters beyond the basic plane and
/// inside longer sentences.
@Suite struct VariationTests {
  private static let misreadings = Result { try KnownMisreading.all() }

  /// One row of a table in one variation.
  private struct Sample {
    let row: SentenceCase
    let plain: SentenceReading
    let text: String
  }

  @Test(arguments: try Variation.all())
  func aVariedSentenceIsReadAsThePlainOne(_ variation: Variation) throws {
    let samples = try samples(of: variation)
    let readings = try SentenceReading.all(of: samples.map(\.text))
    var misread: [KnownMisreading.Key: [[String]]] = [:]
    for (sample, reading) in zip(samples, readings) where !isRight(reading, sample, variation) {
      misread[.init(variation, sample.row)] = reading.graph.statements.map { reading.columns($0) }
    }
    let known = Set(try Self.misreadings.get().map(\.key)).filter {
      $0.variation == variation.description
    }
    for (key, found) in misread where !known.contains(key) {
      Issue.record("\(key) is misread: \(found)")
    }
    for key in known where misread[key] == nil {
      Issue.record("\(key) is read rightly, or not said: strike it out of the misreadings")
    }
  }

  @Test func mostVariedSentencesAreReadRightly() throws {
    let misread = try Self.misreadings.get()
    let count = try SentenceReading.rows.get().count
    for kind in Variation.Kind.allCases {
      let own = misread.filter { $0.key.variation.hasPrefix(kind.rawValue) }
      #expect(own.count * 100 <= Self.limits[kind, default: 0] * count, "\(kind)")
    }
  }

  /// The share of misread sentences, in hundredths, that each kind of variation may have.
  private static let limits: [Variation.Kind: Int] = [
    .quoted: 3, .negated: 3, .nonBMP: 1, .longer: 4,
  ]

  private func samples(of variation: Variation) throws -> [Sample] {
    let plain = try SentenceReading.plain.get()
    return try SentenceReading.rows.get().filter { variation.takes($0.sentence) }.map { row in
      let reading = try #require(plain[row.sentence])
      let statement = reading.graph.statements.first { reading.columns($0) == row.statement }
      let evidence = try #require(statement, "\(row.sentence) is misread").evidence
      return Sample(
        row: row, plain: reading, text: variation.said(reading.document, sentence: evidence.span))
    }
  }

  private func isRight(
    _ reading: SentenceReading, _ sample: Sample, _ variation: Variation
  ) -> Bool {
    var expected = sample.row.statement
    switch variation.kind {
    case .quoted:
      expected[4] = expected[4] == "-" ? "Marguerite Oduya" : "Marguerite Oduya; \(expected[4])"
    case .negated:
      deny(&expected, sample.row.denial)
      // What did not end has no end: 'It is not true that X resigned as head of Y'.
      let open = expected.dropLast() + ["-"]
      if expected[3] == "asserted", expected[5].hasPrefix(".."),
        reading.graph.statements.contains(where: { isSame(reading.columns($0), Array(open)) })
      {
        return true
      }
    case .longer: break
    case .nonBMP:
      let count = sample.text.unicodeScalars.count - sample.plain.text.unicodeScalars.count
      return reading.graph.isSame(as: sample.plain.graph, movedBy: count)
        && reading.graph.isCut(from: sample.text)
    }
    return reading.graph.statements.contains { isSame(reading.columns($0), expected) }
  }

  private func deny(_ columns: inout [String], _ denial: SentenceCase.Denial) {
    switch denial {
    case .stays: break
    case .denied: columns[3] = columns[3] == "denied" ? "asserted" : "denied"
    case .turns: columns[1] = columns[1] == "conflict" ? "cooperate" : "conflict"
    }
  }

  /// Whether two rows are the same but for the first letter of a speaker: 'Two officials said'.
  private func isSame(_ one: [String], _ other: [String]) -> Bool {
    one.map { $0.lowercased() } == other.map { $0.lowercased() }
  }
}
