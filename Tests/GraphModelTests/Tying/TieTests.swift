import GraphModel
import Testing

@Suite("Ties")
struct TieTests {
  private static func statement(
    _ relation: Relation = .leads, _ source: String = "a", _ target: String = "b",
    _ status: Status = .asserted, date: DayRange? = nil, article: String = "one", at start: Int = 0
  ) -> Statement {
    Statement(
      relation: relation, source: source, target: target, status: status, date: date, rule: "test",
      evidence: Evidence(article: article, span: start..<start + 5, text: ""))
  }

  @Test(
    "have the strongest status of their statements, or are disputed",
    arguments: [
      ([Status.asserted], TieStatus.asserted, 0),
      ([.alleged, .asserted], .asserted, 0),
      ([.prospective, .alleged], .alleged, 0),
      ([.prospective], .prospective, 0),
      ([.denied, .denied], .denied, 2),
      ([.denied, .prospective], .prospective, 1),
      ([.denied, .asserted], .disputed, 1),
      ([.alleged, .denied, .denied, .prospective], .disputed, 2),
    ])
  func status(statuses: [Status], expected: TieStatus, denied: Int) {
    let statements = statuses.enumerated().map { Self.statement(.conflict, "a", "b", $1, at: $0) }
    let ties = Graph(statements: statements).ties
    #expect(ties.map(\.status) == [expected])
    #expect(ties.map(\.denied) == [denied])
  }

  @Test("join both directions of a symmetric relation only", arguments: Relation.allCases)
  func symmetry(relation: Relation) {
    let ties = Graph(statements: [
      Self.statement(relation, "b", "a"), Self.statement(relation, "a", "b", at: 9),
    ]).ties
    #expect(ties.count == (relation.isSymmetric ? 1 : 2))
    #expect(ties.first?.source == "a")
    #expect(ties.allSatisfy { $0.polarity == relation.polarity })
  }

  @Test("count articles and span the known days")
  func articlesAndDays() throws {
    let days = try [3, 9, 20].map { try #require(CalendarDay(year: 2024, month: 5, day: $0)) }
    let tie = try #require(
      Graph(statements: [
        Self.statement(date: DayRange(start: days[1], end: nil)),
        Self.statement(date: DayRange(start: nil, end: days[0]), at: 1),
        Self.statement(date: DayRange(start: days[1], end: days[2]), article: "two"),
        Self.statement(article: "two", at: 7),
      ]).normalized().ties.first)
    #expect(tie.articles == 2)
    #expect(tie.first == days[0])
    #expect(tie.last == days[2])
    #expect(tie.statements.count == 4)
  }

  @Test("go by the statements that are not only possible, where there are any")
  func possible() throws {
    let day = try #require(CalendarDay(year: 2024, month: 5, day: 3))
    var unsure = Self.statement(
      .conflict, "a", "b", .denied, date: DayRange(start: day, end: day), article: "two")
    (unsure.confidence, unsure.possible) = (80, true)
    var sure = Self.statement(.conflict, "a", "b", .alleged, at: 9)
    sure.confidence = 60
    let mixed = try #require(Graph(statements: [unsure, sure]).ties.first)
    #expect(!mixed.possible)
    #expect(mixed.confidence == 60)
    #expect(mixed.status == .alleged)
    #expect(mixed.denied == 0)
    #expect(mixed.articles == 1)
    #expect(mixed.first == nil)
    #expect(mixed.statements.count == 2)
    let alone = try #require(Graph(statements: [unsure]).ties.first)
    #expect(alone.possible)
    #expect(alone.confidence == 80)
    #expect(alone.status == .denied)
    #expect(alone.first == day)
  }

  @Test("come in the order of source, target and relation")
  func order() {
    let ties = Graph(statements: [
      Self.statement(.part, "b", "a"), Self.statement(.member, "a", "b"),
      Self.statement(.backs, "a", "b"), Self.statement(.leads, "a", "B"),
    ]).ties
    #expect(
      ties.map { "\($0.source) \($0.target) \($0.relation)" }
        == ["a B leads", "a b backs", "a b member", "b a part"])
  }
}
