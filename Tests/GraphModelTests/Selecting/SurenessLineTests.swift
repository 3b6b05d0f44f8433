import GraphModel
import Testing

@Suite("What is sure enough")
struct SurenessLineTests {
  /// What one says of another, as sure as told.
  private static func statement(
    _ source: String, _ target: String, _ confidence: Int = 100, possible: Bool = false,
    speaker: String? = nil, at start: Int = 0
  ) -> Statement {
    Statement(
      relation: .leads, source: source, target: target,
      attribution: speaker.map { [Attribution(text: $0, actor: $0)] } ?? [], rule: "test",
      confidence: confidence, possible: possible,
      evidence: Evidence(article: "one", span: start..<start + 5, text: ""))
  }

  private static func actor(_ id: String, _ form: MentionForm? = .name) -> Actor {
    Actor(
      id: id, name: id, kind: .group,
      mentions: form.map { [Mention(article: "one", span: 0..<4, form: $0)] } ?? [])
  }

  private static func graph(_ statements: [Statement], _ actors: [Actor]) -> Graph {
    Graph(articles: [Article(id: "one")], actors: actors, statements: statements)
  }

  @Test("is all where nothing is in doubt")
  func sure() {
    let graph = Self.graph([Self.statement("a", "b")], [Self.actor("a"), Self.actor("b")])
    #expect(graph.drawn() == graph)
  }

  @Test(
    "is decided by the mark and the least confidence",
    arguments: [
      (Sureness.usual, [60, 90]), (Sureness(minimumConfidence: 80), [90]),
      (Sureness(minimumConfidence: 100), []), (Sureness(possible: true), [60, 90, 95]),
      (Sureness(possible: true, minimumConfidence: 80), [60, 90, 95]),
    ])
  func line(sureness: Sureness, kept: [Int]) {
    let graph = Self.graph(
      [
        Self.statement("a", "b", 60), Self.statement("a", "b", 90, at: 7),
        Self.statement("a", "b", 95, possible: true, at: 14),
      ], [Self.actor("a"), Self.actor("b")])
    let part = graph.drawn(sureness)
    #expect(part.statements.map(\.confidence) == kept)
    #expect(part.statements.filter(\.possible).map(\.confidence).contains(95) == sureness.possible)
    #expect(part.drawn(sureness) == part)
  }

  @Test("marks what is below the line as possible where that is wanted")
  func marks() {
    let graph = Self.graph(
      [Self.statement("a", "b", 60), Self.statement("a", "b", 90, at: 7)],
      [Self.actor("a"), Self.actor("b")])
    let part = graph.drawn(possible: true, minimumConfidence: 80)
    #expect(part.statements.map(\.possible) == [true, false])
    #expect(graph.drawn(possible: false, minimumConfidence: 80).statements.count == 1)
  }

  @Test("has no actor without a name of whom only possible things are said")
  func actors() {
    let graph = Self.graph(
      [
        Self.statement("named", "unnamed", possible: true),
        Self.statement("told", "named", speaker: "speaker", at: 7),
        Self.statement("speaker", "unseen", possible: true, at: 14),
      ],
      [
        Self.actor("named"), Self.actor("unnamed", .description), Self.actor("told", .description),
        Self.actor("speaker", .pronoun), Self.actor("alone", .description),
        Self.actor("unseen", nil),
      ])
    #expect(graph.drawn().actors.map(\.id) == ["named", "told", "speaker", "alone", "unseen"])
    #expect(graph.drawn(possible: true).actors.count == graph.actors.count)
  }

  @Test("is what a comparison compares, whose patch is of the whole")
  func comparison() throws {
    let actors = [Self.actor("a"), Self.actor("b"), Self.actor("c")]
    let old = Self.graph([Self.statement("a", "b")], actors)
    let new = Self.graph(
      [Self.statement("a", "b"), Self.statement("a", "c", 40, possible: true, at: 7)], actors)
    let usual = Comparison(old: [old], new: [new])
    #expect(usual.summary == "1 unchanged")
    #expect(!usual.isSame)
    #expect(usual.union.ties.count == 1)
    let asked = Comparison(old: [old], new: [new], sureness: Sureness(possible: true))
    #expect(asked.summary == "+1 tie  1 unchanged")
    let patch = ComparisonDocument(usual).patch
    #expect(try old.applying(patch) == new.normalized())
  }

  @Test("is quoted before what is only possible")
  func quote() {
    let actors = [Self.actor("a"), Self.actor("b")]
    var alleged = Self.statement("a", "b", at: 7)
    alleged.status = .alleged
    let new = Self.graph([Self.statement("a", "b", 40, possible: true), alleged], actors)
    let comparison = Comparison(
      old: [Self.graph([], actors)], new: [new], sureness: Sureness(possible: true))
    let states = ComparisonReport(comparison).ties.compactMap(\.new)
    #expect(states.map(\.quote.span.lowerBound) == [7])
    #expect(states.map(\.status) == [.alleged])
  }

  @Test("is what a timeline tells")
  func timeline() {
    let graph = Self.graph(
      [Self.statement("a", "b"), Self.statement("a", "c", 40, at: 7)],
      [Self.actor("a"), Self.actor("b"), Self.actor("c")])
    #expect(Timeline(of: [graph]).whole.statements.count == 2)
    let sure = Timeline(of: [graph], sureness: Sureness(minimumConfidence: 50))
    #expect(sure.whole.statements.map(\.target) == ["b"])
  }
}
