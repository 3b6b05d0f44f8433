import GraphModel
import Testing

@testable import Extraction

/// A date is of its own clause, in articles of Thursday, 12 March 2026.
@Suite struct DateScopeTests {
  typealias Case = TenureTests.Case

  private static let readings = Result {
    let sentences = Set(cases.map(\.sentence)).sorted()
    return Dictionary(uniqueKeysWithValues: zip(sentences, try SentenceReading.all(of: sentences)))
  }

  @Test(arguments: cases) func date(of sample: Case) throws {
    let reading = try #require(try Self.readings.get()[sample.sentence])
    let found = reading.graph.statements.map { statement in
      let columns = reading.columns(statement)
      return [columns[0], columns[1], columns[2], columns[5]].joined(separator: " ")
    }
    #expect(found.contains(sample.statement), "\(found)")
  }

  static let cases = [
    Case(
      "After suing the Harbour Bank in 2019, Anna Berg thanked Karl Voss.",
      "Anna Berg cooperate Karl Voss -"),
    Case(
      "After suing the Harbour Bank in 2019, Anna Berg thanked Karl Voss.",
      "Anna Berg conflict Harbour Bank 2019-01-01..2019-12-31"),
    Case(
      "Since joining the Northern Union in 2019, Anna Berg has criticised Karl Voss.",
      "Anna Berg conflict Karl Voss -"),
    Case(
      "Anna Berg criticised Karl Voss, who had met Otto Brandt on Monday.",
      "Anna Berg conflict Karl Voss -"),
    Case(
      "Anna Berg sued the Harbour Bank, which fired Karl Voss last year.",
      "Harbour Bank conflict Karl Voss 2025-01-01..2025-12-31"),
    Case(
      "Anna Berg sued Otto Brandt and thanked Karl Voss on Monday.",
      "Anna Berg conflict Otto Brandt -"),
    Case(
      "On Monday, Anna Berg sued Otto Brandt and thanked Karl Voss.",
      "Anna Berg cooperate Karl Voss 2026-03-09..2026-03-09"),
    Case(
      "Karl Voss was arrested and beaten by Norway on Monday.",
      "Norway conflict Karl Voss 2026-03-09..2026-03-09"),
    Case(
      "Anna Berg said on Monday that Norway had attacked Chad in January.",
      "Norway conflict Chad 2026-01-01..2026-01-31"),
    Case(
      "The 2019 attack by Norway on Chad angered Anna Berg.",
      "Norway conflict Chad 2019-01-01..2019-12-31"),
    Case(
      "Anna Berg condemned last week's attack by Norway on Chad.",
      "Norway conflict Chad 2026-03-02..2026-03-08"),
    Case(
      "Anna Berg met Karl Voss on March 1 and Otto Brandt on March 2.",
      "Anna Berg cooperate Karl Voss 2026-03-01..2026-03-01"),
  ]

  /// An article's days, where the article of 12 March 2026 has none of its own.
  @Test(arguments: [
    ("OSLO, May 5, 2015 — Norway attacked Chad on Monday.", "2015-05-04"),
    ("February 21, 2015 (OSLO) - Norway attacked Chad on Friday.", "2015-02-20"),
  ])
  func aDatelineTellsTheDayOfAnArticleWithoutOne(text: String, day: String) throws {
    let reading = try SentenceReading(text, published: nil)
    let dates = reading.graph.statements.filter { $0.relation == .conflict }.map(\.date)
    let expected = CalendarDay(iso8601: day)
    #expect(dates == [DayRange(start: expected, end: expected)])
    #expect(!reading.knows("OSLO"))
  }

  @Test func theDayOfADatelineIsNoEventsDay() throws {
    let reading = try SentenceReading(
      "OSLO, May 5 — Norway attacked Chad.", published: CalendarDay(iso8601: "2026-03-12"))
    #expect(reading.graph.statements.map(\.date) == [nil])
  }

  /// Days and months in digits are read as the article writes them; where nothing tells, they are not.
  @Test(arguments: [
    ("Norway attacked Chad on 04/03/2026. Peru left on 25/01/2026.", "2026-03-04"),
    ("Norway attacked Chad on 04/03/2025. Peru left on 01/25/2026.", "2025-04-03"),
    ("Norway attacked Chad on 04/03/2026. Peru left on 5 January.", "2026-03-04"),
    ("Norway attacked Chad on 04/03/2025. Peru left on January 5.", "2025-04-03"),
    ("Norway attacked Chad on 04/03/2026.", ""),
  ])
  func digitsAreReadInTheArticlesOrder(text: String, day: String) throws {
    let reading = try SentenceReading(text, published: CalendarDay(iso8601: "2026-03-12"))
    let dates = reading.graph.statements.filter { $0.relation == .conflict }.map {
      $0.date?.start?.description ?? ""
    }
    #expect(dates == [day])
  }

  @Test func daysLaterCountFromTheDateToldBefore() throws {
    let reading = try SentenceReading(
      "Norway attacked Chad on March 3. Two days later, Peru attacked Norway.",
      published: CalendarDay(iso8601: "2026-03-12"))
    let days = Set(reading.graph.statements.compactMap { $0.date?.start?.description })
    #expect(days == ["2026-03-03", "2026-03-05"])
  }
}
