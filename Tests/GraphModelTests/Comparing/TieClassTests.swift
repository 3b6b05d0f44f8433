import GraphModel
import Testing

@Suite("What becomes of ties")
struct TieClassTests {
  struct Case: Sendable {
    let change: TieChangeClass
    let old: [Telling]
    let new: [Telling]

    init(_ change: TieChangeClass, _ old: [Telling], _ new: [Telling]) {
      (self.change, self.old, self.new) = (change, old, new)
    }
  }

  private static func days(_ start: String?, _ end: String?) -> DayRange {
    DayRange(
      start: start.flatMap { CalendarDay(iso8601: $0) },
      end: end.flatMap { CalendarDay(iso8601: $0) })
  }

  private static func told(_ status: Status) -> Telling { Telling(status: status) }

  private static func worded(_ text: String, cue word: String, _ status: Status) -> Telling {
    let start = text.ranges(of: word).first?.lowerBound ?? text.startIndex
    let offset = text.unicodeScalars.distance(from: text.startIndex, to: start)
    return Telling(
      status: status, text: text, cue: offset..<offset + word.unicodeScalars.count)
  }

  private static func act(_ relation: Relation, _ status: Status = .asserted) -> Telling {
    Telling(relation: relation, status: status)
  }

  static let cases: [Case] = [
    Case(.new, [], [told(.asserted)]),
    Case(.new, [], [told(.denied)]),
    Case(.unmentioned, [told(.asserted)], []),
    Case(.repeated, [told(.asserted)], [told(.asserted)]),
    Case(.repeated, [told(.denied)], [told(.denied)]),
    Case(.firmer, [told(.alleged)], [told(.asserted)]),
    Case(.firmer, [told(.prospective)], [told(.asserted)]),
    Case(.firmer, [told(.denied)], [told(.asserted)]),
    Case(.weaker, [told(.asserted)], [told(.alleged)]),
    Case(.weaker, [told(.alleged)], [told(.prospective)]),
    Case(.weaker, [told(.asserted), told(.denied)], [told(.denied)]),
    Case(.denied, [told(.asserted)], [told(.denied)]),
    Case(.denied, [told(.alleged)], [told(.asserted), told(.denied)]),
    Case(.denied, [told(.prospective)], [told(.denied)]),
    Case(.repeated, [told(.asserted), told(.denied)], [told(.asserted), told(.denied)]),
    Case(.ended, [told(.asserted)], [Telling(date: days(nil, "2024-05-17"))]),
    Case(.ended, [told(.asserted)], [Telling(date: days("2019-01-01", "2024-05-01"))]),
    // An interval that is still open when the article appears, and a day on which it held.
    Case(.repeated, [told(.asserted)], [Telling(date: days(nil, "2025-01-01"))]),
    Case(.repeated, [told(.asserted)], [Telling(date: days("2024-05-01", "2024-05-01"))]),
    Case(.ended, [told(.asserted)], [worded("Veld, the former chair", cue: "chair", .asserted)]),
    Case(.ended, [told(.asserted)], [worded("Veld, an ex-chair", cue: "chair", .asserted)]),
    Case(.ended, [told(.asserted)], [worded("Veld is no longer chair", cue: "chair", .denied)]),
    Case(.repeated, [told(.asserted)], [worded("Veld is the chair", cue: "chair", .asserted)]),
    Case(
      .repeated, [told(.asserted)],
      [worded("Veld is the chair, a former judge said", cue: "chair", .asserted)]),
    // One who denies it outright weighs more than one who says that it is over.
    Case(
      .denied, [told(.asserted)],
      [worded("Veld is no longer chair", cue: "chair", .denied), told(.denied)]),
    Case(
      .redated, [Telling(date: days("2024-05-01", "2024-05-01"))],
      [Telling(date: days("2024-05-02", "2024-05-02"))]),
    Case(
      .repeated, [Telling(date: days("2024-05-01", "2024-05-01"))],
      [Telling(date: days("2024-05-01", "2024-05-01"))]),
    Case(.repeated, [told(.asserted)], [Telling(date: days("2024-05-01", nil))]),
    // What has an end of its own is no ended affiliation.
    Case(
      .redated, [Telling(relation: .conflict, date: days("2024-05-01", "2024-05-03"))],
      [Telling(relation: .conflict, date: days("2024-05-02", "2024-05-04"))]),
    Case(.reversed, [act(.cooperate)], [act(.conflict)]),
    Case(.reversed, [act(.conflict)], [act(.cooperate, .alleged)]),
    Case(.reversed, [act(.allied)], [act(.rival)]),
    Case(.reversed, [act(.rival)], [act(.backs)]),
    Case(.reversed, [act(.cooperate)], [act(.conflict), act(.cooperate, .denied)]),
    Case(.reversed, [act(.cooperate), act(.conflict, .denied)], [act(.conflict)]),
  ]

  @Test("follows from the statements of both sides", arguments: cases.indices)
  func classes(index: Int) {
    let example = Self.cases[index]
    let comparison = Self.comparison(example.old, example.new)
    // A reversal marks both ties, everything else is one tie.
    let marked = Set(comparison.ties.map(\.change))
    #expect(marked == [example.change], "case \(index): \(example)")
  }

  private static func comparison(_ old: [Telling], _ new: [Telling]) -> Comparison {
    Comparison(
      old: [Telling.graph(old, article: "monday", published: CalendarDay(iso8601: "2024-05-13"))],
      new: [Telling.graph(new, article: "friday", published: CalendarDay(iso8601: "2024-05-17"))])
  }

  @Test(
    "is no reversal where one side says both, denies it, or means the other direction",
    arguments: [
      ([act(.cooperate), act(.conflict)], [act(.conflict)]),
      ([act(.cooperate)], [act(.cooperate), act(.conflict)]),
      ([act(.cooperate)], [act(.conflict, .denied)]),
      ([act(.cooperate)], [act(.conflict, .prospective)]),
      (
        [act(.cooperate)],
        [Telling(source: "Port Union", relation: .conflict, target: "Mara Veld")]
      ),
      ([act(.cooperate)], [act(.rival)]),
    ])
  func noReversal(old: [Telling], new: [Telling]) {
    #expect(!Self.comparison(old, new).ties.contains { $0.change == .reversed })
  }

  @Test("marks both ties of a reversal, and counts it once")
  func reversal() throws {
    let comparison = Self.comparison(
      [Self.act(.cooperate)], [Self.act(.conflict), Self.act(.conflict)])
    #expect(comparison.ties.map(\.change) == [.reversed, .reversed])
    let newer = try #require(comparison.ties.first { $0.reverses != nil })
    #expect(newer.new?.relation == .conflict)
    #expect(newer.reverses?.relation == .cooperate)
    #expect(comparison.summary == "±1 reversed")
  }

  @Test("tells how many more sources repeat it")
  func furtherArticles() {
    let monday = Telling.graph([Telling()], article: "monday")
    let (wednesday, friday) = (
      Telling.graph([Telling()], article: "wednesday"),
      Telling.graph([Telling()], article: "friday")
    )
    let comparison = Comparison(old: [monday], new: [monday, wednesday, friday])
    #expect(comparison.ties.map(\.furtherArticles) == [2])
    #expect(comparison.ties.map(\.change) == [.repeated])
  }
}
