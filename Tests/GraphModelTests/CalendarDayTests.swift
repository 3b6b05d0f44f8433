import GraphModel
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("0001-01-01", 0, 0), ("1970-01-01", 719_162, 3), ("2000-02-29", 730_178, 1),
    ("2024-03-14", 738_958, 3), ("9999-12-31", 3_652_058, 4),
  ])
  func countsDaysAndNamesTheWeekday(text: String, ordinal: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(iso8601: text))
    #expect(day.ordinal == ordinal)
    #expect(day.weekday == weekday)
    #expect(CalendarDay(ordinal: ordinal) == day)
    #expect(day.description == text)
  }

  @Test(arguments: ["2023-02-29", "2024-13-01", "2024-1-01", "0000-01-01", "+024-01-01", "", "x"])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDay(iso8601: text) == nil)
  }

  @Test func stepsOverEveryDayOfFourCenturies() throws {
    var day = try #require(CalendarDay(year: 1800, month: 1, day: 1))
    for _ in 0..<146_097 {
      let next = try #require(day.adding(days: 1))
      #expect(day < next && next.ordinal == day.ordinal + 1)
      day = next
    }
    #expect(day == CalendarDay(year: 2200, month: 1, day: 1))
  }
}
