import GraphModel
import Testing

@testable import Extraction

/// Words for days beside an act, in an article of Thursday, 12 March 2026.
@Suite struct DatePhraseTests {
  /// 'Norway attacked Chad' and a phrase, or 'will attack' where it is still to come.
  struct Phrase: Sendable, CustomTestStringConvertible {
    var words: String
    /// The first and the last day; nothing where the words tell none.
    var days: String
    var isFuture = false

    init(_ words: String, _ days: String, isFuture: Bool = false) {
      (self.words, self.days, self.isFuture) = (words, days, isFuture)
    }

    var sentence: String { "Norway \(isFuture ? "will attack" : "attacked") Chad \(words)." }
    var testDescription: String { words }
  }

  private static let readings = Result {
    let all = near + calendar + stretches + holidays + coming
    let sentences = Set(all.map(\.sentence)).sorted()
    return Dictionary(uniqueKeysWithValues: zip(sentences, try SentenceReading.all(of: sentences)))
  }

  @Test(arguments: near + calendar + stretches + holidays + coming)
  func days(of phrase: Phrase) throws {
    let reading = try #require(try Self.readings.get()[phrase.sentence])
    let found = reading.graph.statements.filter { $0.relation == .conflict }.map { statement in
      statement.date.map { "\($0.start?.description ?? "")..\($0.end?.description ?? "")" } ?? ""
    }
    let days =
      phrase.days.isEmpty || phrase.days.contains("..")
      ? phrase.days : "\(phrase.days)..\(phrase.days)"
    #expect(found == [days])
  }

  static let near = [
    Phrase("this morning", "2026-03-12"), Phrase("this afternoon", "2026-03-12"),
    Phrase("earlier today", "2026-03-12"), Phrase("two hours ago", "2026-03-12"),
    Phrase("last night", "2026-03-11"), Phrase("late yesterday", "2026-03-11"),
    Phrase("yesterday evening", "2026-03-11"),
    Phrase("the day before yesterday", "2026-03-10"),
    Phrase("on Sunday", "2026-03-08"), Phrase("late on Sunday", "2026-03-08"),
    Phrase("early Tuesday", "2026-03-10"), Phrase("on Tuesday night", "2026-03-10"),
    Phrase("at 11pm on Tuesday", "2026-03-10"),
    Phrase("at 9:30 a.m. on Monday", "2026-03-09"),
    Phrase("shortly after midnight on Sunday", "2026-03-08"),
    Phrase("in the early hours of Sunday", "2026-03-08"),
    Phrase("on Tuesday of last week", "2026-03-03"),
    Phrase("on Tuesday last week", "2026-03-03"),
    Phrase("on Monday of this week", "2026-03-09"), Phrase("last Tuesday", "2026-03-10"),
    Phrase("two days ago", "2026-03-10"), Phrase("a week ago", "2026-03-02..2026-03-08"),
    Phrase("a fortnight ago", "2026-02-23..2026-03-01"),
    Phrase("three weeks ago", "2026-02-16..2026-02-22"),
    Phrase("two months ago", "2026-01-01..2026-01-31"),
    Phrase("a decade ago", "2016-01-01..2016-12-31"),
    Phrase("the week before last", "2026-02-23..2026-03-01"),
    Phrase("at the weekend", "2026-03-07..2026-03-08"),
    Phrase("over the weekend", "2026-03-07..2026-03-08"),
    Phrase("last weekend", "2026-03-07..2026-03-08"),
    Phrase("in the past week", "2026-03-05..2026-03-12"),
    Phrase("over the past two weeks", "2026-02-26..2026-03-12"),
    Phrase("in the last three days", "2026-03-09..2026-03-12"),
    Phrase("last quarter", "2025-10-01..2025-12-31"),
    Phrase("last summer", "2025-06-01..2025-08-31"),
    Phrase("last March", "2025-03-01..2025-03-31"),
    Phrase("earlier this month", "2026-03-01..2026-03-31"),
    Phrase("before Monday", ""), Phrase("after 2019", ""), Phrase("in the hills", ""),
  ]

  static let calendar = [
    Phrase("on Sunday, March 8, in the hills", "2026-03-08"),
    Phrase("on Sunday 8 March", "2026-03-08"), Phrase("on Saturday, Feb. 28", "2026-02-28"),
    Phrase("on Monday (2 March)", "2026-03-02"), Phrase("on Monday the 2nd", "2026-03-02"),
    Phrase("on March 3", "2026-03-03"), Phrase("on 3 March", "2026-03-03"),
    Phrase("on the 3rd of March", "2026-03-03"), Phrase("on 3rd March", "2026-03-03"),
    Phrase("on March 3rd", "2026-03-03"), Phrase("on Mar. 3", "2026-03-03"),
    Phrase("on the third of March", "2026-03-03"), Phrase("on 3 Mar 2026", "2026-03-03"),
    Phrase("on the 9th", "2026-03-09"), Phrase("on the 20th", "2026-02-20"),
    Phrase("on December 20", "2025-12-20"), Phrase("on March 20", "2025-03-20"),
    Phrase("on May 4, 2019, in the hills", "2019-05-04"),
    Phrase("on May 4th 2019", "2019-05-04"), Phrase("on May 4 last year", "2025-05-04"),
    Phrase("in March last year", "2025-03-01..2025-03-31"),
    Phrase("in March of 2019", "2019-03-01..2019-03-31"),
    Phrase("in May two years ago", "2024-05-01..2024-05-31"),
    Phrase("on 2024-02-29", "2024-02-29"), Phrase("on 29/02/2024", "2024-02-29"),
    Phrase("on 2/29/2024", "2024-02-29"),
    Phrase("at noon on 3 March", "2026-03-03"), Phrase("on the night of March 3", "2026-03-03"),
    Phrase("on the evening of 3 March", "2026-03-03"),
    Phrase("in the week of March 2", "2026-03-02..2026-03-08"),
    Phrase("in the week ending March 8", "2026-03-02..2026-03-08"),
    Phrase("on the first Monday of February", "2026-02-02"),
    Phrase("in the first week of March", "2026-03-01..2026-03-07"),
    Phrase("in the last week of February", "2026-02-22..2026-02-28"),
    Phrase("in mid-January", "2026-01-11..2026-01-20"),
    Phrase("in late 2019", "2019-09-01..2019-12-31"),
    Phrase("at the end of March 2019", "2019-03-21..2019-03-31"),
  ]

  static let stretches = [
    Phrase("between March 3 and 5", "2026-03-03..2026-03-05"),
    Phrase("from March 3 to March 5", "2026-03-03..2026-03-05"),
    Phrase("on March 3-4", "2026-03-03..2026-03-04"),
    Phrase("on March 3–4", "2026-03-03..2026-03-04"),
    Phrase("from 3 to 5 March", "2026-03-03..2026-03-05"),
    Phrase("between 3 and 5 March 2025", "2025-03-03..2025-03-05"),
    Phrase("from Monday to Wednesday", "2026-03-09..2026-03-11"),
    Phrase("on Monday and Tuesday", "2026-03-09..2026-03-10"),
    Phrase("between May and July 2019", "2019-05-01..2019-07-31"),
    Phrase("from November to February", "2025-11-01..2026-02-28"),
    Phrase("from 2019 to 2021", "2019-01-01..2021-12-31"),
    Phrase("between 2019 and 2021", "2019-01-01..2021-12-31"),
    Phrase("in the second half of 2023", "2023-07-01..2023-12-31"),
    Phrase("in the first quarter of 2024", "2024-01-01..2024-03-31"),
    Phrase("in the third quarter", "2025-07-01..2025-09-30"),
    Phrase("in Q3 2023", "2023-07-01..2023-09-30"),
    Phrase("in the 1990s", "1990-01-01..1999-12-31"),
    Phrase("in the early 1990s", "1990-01-01..1993-12-31"),
    Phrase("in the spring of 2019", "2019-03-01..2019-05-31"),
    Phrase("in the winter of 2019", "2019-12-01..2020-02-29"),
  ]

  static let holidays = [
    Phrase("on New Year's Day", "2026-01-01"), Phrase("on New Year’s Eve", "2025-12-31"),
    Phrase("on Christmas Day", "2025-12-25"), Phrase("on Christmas Eve 2019", "2019-12-24"),
    Phrase("on Boxing Day", "2025-12-26"), Phrase("on Good Friday", "2025-04-18"),
    Phrase("on Easter Monday last year", "2025-04-21"), Phrase("on Halloween", "2025-10-31"),
    Phrase("on Thanksgiving", "2025-11-27"), Phrase("on Valentine's Day", "2026-02-14"),
    Phrase("on May Day", "2025-05-01"),
  ]

  static let coming = [
    Phrase("on Tuesday", "2026-03-17", isFuture: true),
    Phrase("tomorrow", "2026-03-13", isFuture: true),
    Phrase("the day after tomorrow", "2026-03-14", isFuture: true),
    Phrase("next week", "2026-03-16..2026-03-22", isFuture: true),
    Phrase("next Thursday", "2026-03-19", isFuture: true),
    Phrase("on March 20", "2026-03-20", isFuture: true),
    Phrase("on the 20th", "2026-03-20", isFuture: true),
    Phrase("in May", "2026-05-01..2026-05-31", isFuture: true),
    Phrase("in two weeks", "2026-03-23..2026-03-29", isFuture: true),
    Phrase("at the weekend", "2026-03-14..2026-03-15", isFuture: true),
    Phrase("on Christmas Day", "2026-12-25", isFuture: true),
    Phrase("from Monday to Wednesday", "2026-03-16..2026-03-18", isFuture: true),
  ]
}
