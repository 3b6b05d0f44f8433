import GraphModel
import Testing

@Suite("Stages")
struct StageTests {
  private static func statement(
    _ status: Status, _ stage: Stage?, day: Int? = nil, possible: Bool = false, at start: Int = 0
  ) -> Statement {
    let day = day.flatMap { CalendarDay(year: 2024, month: 5, day: $0) }
    return Statement(
      relation: .cooperate, source: "a", target: "b", status: status,
      date: day.map { DayRange(start: $0, end: $0) }, rule: "test", stage: stage,
      possible: possible, evidence: Evidence(article: "one", span: start..<start + 5, text: ""))
  }

  private static func tie(_ statements: [Statement]) throws -> Tie {
    let ties = Graph(statements: statements).normalized().ties
    #expect(Graph(statements: statements.reversed()).normalized().ties == ties)
    return try #require(ties.first)
  }

  @Test("come in the order in which a claim goes through them")
  func order() {
    #expect(Stage.allCases == Stage.allCases.sorted())
    #expect(Stage.allCases.first == .claimed)
    #expect(Stage.charged < Stage.convicted)
  }

  @Test("establish what is asserted and not merely claimed", arguments: Status.allCases)
  func established(status: Status) {
    for stage in [nil] + Stage.allCases {
      let isEstablished = status == .asserted && stage != .claimed
      #expect(Self.statement(status, stage).isEstablished == isEstablished)
    }
  }

  @Test("of statements without days give a tie the furthest")
  func furthest() throws {
    let tie = try Self.tie([
      Self.statement(.alleged, .charged), Self.statement(.alleged, .accused, at: 9),
      Self.statement(.alleged, nil, at: 20),
    ])
    #expect(tie.stage == .charged)
    #expect(!tie.isEstablished)
  }

  @Test("of statements with days give a tie that of the latest")
  func latest() throws {
    let statements = [
      Self.statement(.asserted, .convicted, day: 3), Self.statement(.denied, .acquitted, at: 9),
      Self.statement(.alleged, .arrested, day: 8, at: 20),
      Self.statement(.alleged, .charged, day: 8, at: 30),
      Self.statement(.alleged, nil, day: 9, at: 40),
    ]
    #expect(try Self.tie(statements).stage == .charged)
    #expect(try Self.tie(Array(statements.prefix(2))).stage == .convicted)
  }

  @Test("of a tie are no mere claim where a statement is established")
  func vouchedFor() throws {
    let claim = Self.statement(.asserted, .claimed, day: 9)
    let alone = try Self.tie([claim])
    #expect(alone.stage == .claimed)
    #expect(!alone.isEstablished)
    let reported = try Self.tie([claim, Self.statement(.asserted, nil, at: 9)])
    #expect(reported.stage == nil)
    #expect(reported.isEstablished)
    let convicted = try Self.tie([claim, Self.statement(.asserted, .convicted, day: 2, at: 9)])
    #expect(convicted.stage == .convicted)
    #expect(convicted.isEstablished)
    let charged = try Self.tie([claim, Self.statement(.alleged, .charged, day: 10, at: 9)])
    #expect(charged.stage == .charged)
    #expect(!charged.isEstablished)
  }

  @Test("of statements that are only possible do not count beside others")
  func possible() throws {
    let tie = try Self.tie([
      Self.statement(.asserted, .convicted, possible: true),
      Self.statement(.alleged, .accused, at: 9),
    ])
    #expect(tie.stage == .accused)
    #expect(!tie.isEstablished)
  }

  @Test("are written and read, of statements and ties", arguments: [nil] + Stage.allCases)
  func roundTrip(stage: Stage?) throws {
    var graph = Sample.graph
    graph.statements[0].stage = stage
    let written = graph.json()
    let value = stage.map { "\"\($0.rawValue)\"" } ?? "null"
    let keys = written.split(separator: "\n").filter { $0.contains("\"stage\"") }
    #expect(keys.count == 2)
    #expect(keys.allSatisfy { $0.hasSuffix("\"stage\": \(value),") })
    #expect(try Graph(json: written) == graph.normalized())
    #expect(try Graph(json: written).statements.map(\.stage) == [stage])
  }

  @Test("that a document does not tell are unknown, and change no id")
  func absent() throws {
    let old = Sample.document.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("\"stage\"") }.joined(separator: "\n")
    #expect(old != Sample.document)
    #expect(try Graph(json: old).json() == Sample.document)
    // The id that this statement has had since before there were stages.
    #expect(Sample.statementID == "451793b23661c49c")
  }

  @Test("are kept when graphs are merged, resolved and patched")
  func merging() throws {
    var one = Sample.graph
    one.statements[0].stage = .charged
    var other = Sample.graph
    other.statements[0].stage = .convicted
    let merged = one.merging(other)
    #expect(merged == other.merging(one))
    #expect(Set(merged.statements.map(\.stage)) == [.charged, .convicted])
    #expect(merged.ties.map(\.stage) == [.convicted])
    let patch = GraphPatch(from: one, to: other)
    #expect(patch.statements.map(\.stage) == [.convicted])
    #expect(try one.applying(patch) == other.normalized())
  }
}
