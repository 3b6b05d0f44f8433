import GraphModel
import Testing

@testable import Extraction

/// From when and until when a relation holds, in articles of Thursday, 12 March 2026.
@Suite struct TenureTests {
  /// A sentence, and one of its statements as `source relation target first..last`.
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var statement: String

    init(_ sentence: String, _ statement: String) {
      (self.sentence, self.statement) = (sentence, statement)
    }

    var testDescription: String { sentence }
  }

  private static let readings = Result {
    let sentences = Set((open + ended + successions + departures + sales).map(\.sentence)).sorted()
    return Dictionary(uniqueKeysWithValues: zip(sentences, try SentenceReading.all(of: sentences)))
  }

  @Test(arguments: open + ended + successions + departures + sales)
  func tenure(of sample: Case) throws {
    let reading = try #require(try Self.readings.get()[sample.sentence])
    let found = reading.graph.statements.map { statement in
      let columns = reading.columns(statement)
      return [columns[0], columns[1], columns[2], columns[5]].joined(separator: " ")
    }
    #expect(found.contains(sample.statement), "\(found)")
  }

  static let open = [
    Case("Anna Berg leads the Harbour Bank.", "Anna Berg leads Harbour Bank -"),
    Case(
      "Anna Berg, who has led the Harbour Bank since 2019, met Karl Voss.",
      "Anna Berg leads Harbour Bank 2019-01-01.."),
    Case(
      "Anna Berg became head of the Harbour Bank in May 2020.",
      "Anna Berg leads Harbour Bank 2020-05-01.."),
    Case(
      "Anna Berg, head of the Harbour Bank, met Karl Voss on Monday.",
      "Anna Berg leads Harbour Bank -"),
    Case(
      "Nokia bought Orbit Mobile in 2021.", "Nokia owns Orbit Mobile 2021-01-01.."),
    Case(
      "Anna Berg will succeed Karl Voss as head of the Harbour Bank.",
      "Karl Voss leads Harbour Bank -"),
    Case(
      "Anna Berg denied that she had resigned as head of the Harbour Bank.",
      "Anna Berg leads Harbour Bank -"),
  ]

  static let ended = [
    Case(
      "Former Harbour Bank head Anna Berg met Karl Voss.",
      "Anna Berg leads Harbour Bank ..2026-03-12"),
    Case(
      "Anna Berg, the ex-president of the Harbour Bank, met Karl Voss.",
      "Anna Berg leads Harbour Bank ..2026-03-12"),
    Case(
      "Anna Berg, who once led the Harbour Bank, met Karl Voss.",
      "Anna Berg leads Harbour Bank ..2026-03-12"),
    Case(
      "Anna Berg headed the Harbour Bank until 2019.",
      "Anna Berg leads Harbour Bank ..2019-12-31"),
    Case(
      "Anna Berg led the Harbour Bank in the 1990s.",
      "Anna Berg leads Harbour Bank 1990-01-01..1999-12-31"),
    Case(
      "Anna Berg, head of the Harbour Bank from 2010 to 2019, met Karl Voss.",
      "Anna Berg leads Harbour Bank 2010-01-01..2019-12-31"),
    Case(
      "Anna Berg resigned as head of the Harbour Bank on Monday.",
      "Anna Berg leads Harbour Bank ..2026-03-09"),
    Case(
      "Anna Berg was ousted as head of the Harbour Bank in 2020.",
      "Anna Berg leads Harbour Bank ..2020-12-31"),
    Case(
      "Anna Berg, head of the Harbour Bank, resigned on Monday.",
      "Anna Berg leads Harbour Bank ..2026-03-09"),
    Case(
      "The Harbour Bank fired its chief executive, Anna Berg.",
      "Anna Berg leads Harbour Bank ..2026-03-12"),
  ]

  static let successions = [
    Case(
      "Anna Berg replaces Karl Voss as head of the Harbour Bank.",
      "Karl Voss leads Harbour Bank ..2026-03-12"),
    Case(
      "Anna Berg replaces Karl Voss as head of the Harbour Bank.",
      "Anna Berg leads Harbour Bank -"),
    Case(
      "Karl Voss was succeeded by Anna Berg as head of the Harbour Bank in 2021.",
      "Karl Voss leads Harbour Bank ..2021-12-31"),
    Case(
      "Karl Voss was succeeded by Anna Berg as head of the Harbour Bank in 2021.",
      "Anna Berg leads Harbour Bank 2021-01-01.."),
    Case(
      "Anna Berg took over from Karl Voss as head of the Harbour Bank.",
      "Karl Voss leads Harbour Bank ..2026-03-12"),
  ]

  static let departures = [
    Case(
      "Anna Berg left the Harbour Bank for the Northern Union.",
      "Anna Berg member Harbour Bank ..2026-03-12"),
    Case(
      "Anna Berg left the Harbour Bank for the Northern Union.", "Anna Berg member Northern Union -"
    ),
    Case(
      "Karl Voss defected from the Red Front to the Green Alliance in 2020.",
      "Karl Voss member Red Front ..2020-12-31"),
    Case(
      "The Northern Union has hired Anna Berg from the Harbour Bank.",
      "Anna Berg member Harbour Bank ..2026-03-12"),
    Case(
      "Anna Berg, formerly of the Harbour Bank, joined the Northern Union.",
      "Anna Berg member Harbour Bank ..2026-03-12"),
    Case(
      "Karl Voss resigned from the Red Front on Monday.",
      "Karl Voss member Red Front ..2026-03-09"),
  ]

  static let sales = [
    Case(
      "Halden Bank sold Norfield Foods to Orbit Mobile.",
      "Halden Bank owns Norfield Foods ..2026-03-12"),
    Case(
      "Halden Bank sold Norfield Foods to Orbit Mobile.", "Orbit Mobile owns Norfield Foods -"),
    Case(
      "Halden Bank sold its stake in Norfield Foods in 2024.",
      "Halden Bank owns Norfield Foods ..2024-12-31"),
    Case(
      "Halden Bank spun off Norfield Foods in 2024.",
      "Norfield Foods part Halden Bank ..2024-12-31"),
  ]
}
