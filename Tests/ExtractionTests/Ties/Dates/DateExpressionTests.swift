import GraphModel
import Testing

@testable import Extraction

@Suite struct DateExpressionTests {
  /// What words mean on a day, as the first and the last day.
  struct Case: Sendable {
    var meaning: DateExpression.Meaning
    var isFuture = false
    var days: String
  }

  /// The article is of Thursday, 1 January 2026.
  @Test(arguments: [
    Case(meaning: .weekday(1, direction: 0), days: "2025-12-30..2025-12-30"),
    Case(meaning: .weekday(3, direction: 0), days: "2026-01-01..2026-01-01"),
    Case(meaning: .weekday(1, direction: 0), isFuture: true, days: "2026-01-06..2026-01-06"),
    Case(meaning: .weekday(3, direction: 1), days: "2026-01-08..2026-01-08"),
    Case(meaning: .weekday(3, direction: -1), days: "2025-12-25..2025-12-25"),
    Case(meaning: .unit(.week, offset: 0), days: "2025-12-29..2026-01-04"),
    Case(meaning: .unit(.month, offset: -1), days: "2025-12-01..2025-12-31"),
    Case(meaning: .unit(.year, offset: -1), days: "2025-01-01..2025-12-31"),
    Case(meaning: .daysAway(-1), days: "2025-12-31..2025-12-31"),
    Case(
      meaning: .month(10, day: nil, year: nil, part: nil, direction: 0),
      days: "2025-10-01..2025-10-31"),
    Case(
      meaning: .month(2, day: nil, year: nil, part: .late, direction: 0), isFuture: true,
      days: "2026-02-21..2026-02-28"),
    Case(
      meaning: .month(2, day: nil, year: 2024, part: .late, direction: 0),
      days: "2024-02-21..2024-02-29"),
    Case(meaning: .year(1999), days: "1999-01-01..1999-12-31"),
  ])
  func interval(of sample: Case) throws {
    let expression = DateExpression(tokens: 0..<1, meaning: sample.meaning)
    let published = try #require(CalendarDay(iso8601: "2026-01-01"))
    let range = try #require(
      expression.range(published: published, isFuture: sample.isFuture))
    let days = [range.start, range.end].map { $0?.description ?? "" }
    #expect(days.joined(separator: "..") == sample.days)
  }

  @Test func aDayThatTheMonthDoesNotHaveHasNoInterval() {
    let meaning = DateExpression.Meaning.month(2, day: 30, year: 2025, part: nil, direction: 0)
    let expression = DateExpression(tokens: 0..<1, meaning: meaning)
    #expect(expression.range(published: nil, isFuture: false) == nil)
  }

  @Test func relativeWordsNeedADay() {
    let expression = DateExpression(tokens: 0..<1, meaning: .daysAway(-1))
    #expect(expression.range(published: nil, isFuture: false) == nil)
  }
}
