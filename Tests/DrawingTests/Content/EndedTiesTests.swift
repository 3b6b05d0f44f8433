import GraphModel
import Testing

@testable import Drawing

/// How an affiliation is drawn of which the text says that it is over.
@Suite struct EndedTiesTests {
  private static func graph(
    _ relation: Relation, _ role: String?, _ status: Status = .asserted, isOver: Bool = true
  ) -> Graph {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Harbour Guard", .organization)
    builder.tie("Amira Daoud", relation, "Harbour Guard", role, status)
    var graph = builder.graph
    let end = CalendarDay(year: 2030, month: 1, day: 31)
    if isOver { graph.statements[0].date = DayRange(start: nil, end: end) }
    return graph
  }

  private static func line(_ graph: Graph) throws -> TieLine {
    try #require(Sheet(graph: graph, options: DiagramOptions()).lines.first)
  }

  @Test(
    arguments: [
      (Relation.leads, "commander", "former commander"), (.member, "ex-aide", "ex-aide"),
      (.leads, nil, "led"), (.owns, nil, "owned"), (.backs, nil, "backed"),
    ] as [(Relation, String?, String)])
  func theLabelTellsOfThePast(relation: Relation, role: String?, words: String) throws {
    let line = try Self.line(Self.graph(relation, role))
    #expect(line.hasEnded)
    #expect(line.rows.map(\.text) == [words])
    #expect(line.ink == .muted)
  }

  @Test func theLineIsPaleWithAnEntryInTheLegend() throws {
    let diagram = try Diagram(Self.graph(.leads, "commander"))
    let svg = try diagram.svg()
    #expect(svg.contains("ag-leads ag-asserted ag-ended"))
    #expect(svg.contains("<g opacity=\"0.45\">"))
    #expect(
      svg.contains(
        "aria-label=\"Amira Daoud led Harbour Guard (commander), asserted, ended, 1 source\""))
    let colour = DiagramOptions().theme.light[.structure]
    #expect(diagram.dot().contains("color=\"\(colour)73\""))
    let sheet = try Sheet(graph: Self.graph(.leads, "commander"), options: DiagramOptions())
    #expect(Legend(of: sheet).entries.contains { $0.text == "ended" })
  }

  @Test(arguments: [
    graph(.leads, "commander", isOver: false), graph(.leads, "commander", .denied),
    graph(.conflict, "accuse"), graph(.leads, "commander", .prospective),
  ])
  func othersAreNotPale(graph: Graph) throws {
    let line = try Self.line(graph)
    #expect(!line.hasEnded)
    #expect(line.opacity == 1)
    #expect(
      !Legend(of: try Sheet(graph: graph, options: DiagramOptions())).entries.contains {
        $0.text == "ended"
      })
  }

  @Test func whatALaterArticleSaysCounts() throws {
    var graph = Self.graph(.leads, "commander")
    graph.articles.append(
      Article(id: "later", published: CalendarDay(year: 2031, month: 5, day: 1)))
    var again = graph.statements[0]
    (again.id, again.date, again.evidence.article) = ("again", nil, "later")
    graph.statements.append(again)
    #expect(try !Self.line(graph).hasEnded)
    graph.articles[1].published = CalendarDay(year: 2031, month: 1, day: 1)
    #expect(try Self.line(graph).hasEnded)
  }
}
