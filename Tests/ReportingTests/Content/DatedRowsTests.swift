import GraphModel
import Testing

@testable import Reporting

@Suite struct DatedRowsTests {
  private func rows(_ dates: [DayRange?]) -> DatedRows {
    var graph = HarbourArticle.graph
    for index in graph.statements.indices {
      graph.statements[index].date = index < dates.count ? dates[index] : nil
    }
    return DatedRows(ReportContent(graph, texts: [], comparison: nil))
  }

  private func day(_ day: Int) -> CalendarDay? { CalendarDay(year: 2031, month: 4, day: day) }

  @Test func aRangeStandsOnItsFirstAndLastDay() throws {
    let dated = rows([DayRange(start: day(3), end: day(9))])
    #expect(dated.days == [day(3), day(9)])
    let row = try #require(dated.rows.first)
    #expect(row.pair == ["amira-daoud", "harbour-guard"])
    let edges = try [3, 9].map { number in
      row.sorted(on: try #require(day(number))).map(\.edge)
    }
    #expect(edges == [[.start], [.end]])
    #expect(row.spans.count == 1)
  }

  @Test func tiesWithoutADayStandApart() {
    let dated = rows([
      nil, DayRange(start: day(2), end: day(2)), nil, DayRange(start: nil, end: nil),
    ])
    #expect(dated.rows.count == 1)
    #expect(dated.undated.count == 3)
  }

  @Test func rowsComeByTheirFirstDay() {
    let dated = rows([DayRange(start: day(9), end: nil), DayRange(start: nil, end: day(4))])
    #expect(
      dated.rows.map(\.pair) == [
        ["amira-daoud", "teodor-vance"], ["amira-daoud", "harbour-guard"],
      ])
  }
}
