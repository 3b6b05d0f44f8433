import GraphModel
import Testing

@testable import Drawing

@Suite struct MainAffiliationsTests {
  private static var graph: Graph {
    var builder = GraphBuilder()
    for name in ["Ines", "Karl", "Mira", "Nobody"] { builder.actor(name) }
    for name in ["Port Office", "Dock Union"] { builder.actor(name, .organization) }
    builder.actor("Vantia", .state)
    builder.tie("Ines", .member, "Port Office", "clerk", times: 3)
    builder.tie("Ines", .leads, "Dock Union", "chair")
    builder.tie("Karl", .member, "Port Office", "clerk")
    builder.tie("Karl", .member, "Dock Union", "member", times: 2)
    builder.tie("Mira", .leads, "Port Office", "head", .denied)
    builder.tie("Mira", .cooperate, "Karl", "meet")
    builder.tie("Port Office", .part, "Vantia", "office")
    builder.tie("Mira", .member, "Port Office", "clerk")
    return builder.graph
  }

  private func frames(_ change: (inout DiagramOptions) -> Void) throws -> [String: Set<String>] {
    var options = DiagramOptions()
    change(&options)
    let sheet = try Sheet(graph: Self.graph, options: options)
    return Dictionary(
      uniqueKeysWithValues: sheet.frames.map { frame in
        (frame.name, Set(frame.members.map { sheet.boxes[$0].name }))
      })
  }

  @Test func leadingComesFirstThenTheMostStatements() throws {
    #expect(
      try frames { $0.grouping = .organization } == [
        "Dock Union": ["Dock Union", "Ines", "Karl"], "Port Office": ["Port Office", "Mira"],
      ])
  }

  @Test func statesHaveWhatBelongsToTheirOrganizations() throws {
    #expect(
      try frames { $0.grouping = .state } == ["Vantia": ["Vantia", "Port Office", "Mira"]])
  }

  @Test func framesStayWhereAffiliationsAreNotDrawn() throws {
    let found = try frames {
      $0.grouping = .state
      $0.family = .interaction
    }
    #expect(found == [:], "Mira and Karl are left, and only one is of Vantia")
  }

  @Test func captionTellsWhatFramesMean() throws {
    var options = DiagramOptions()
    options.grouping = .organization
    let diagram = try Diagram(Self.graph, options)
    #expect(try diagram.svg().contains("main organization"))
    #expect(diagram.dot().contains("subgraph cluster_0"))
  }

  @Test func whatNoEngineCanDoIsRefused() throws {
    var options = DiagramOptions()
    options.grouping = .state
    options.engine = .neato
    #expect(throws: DrawingError.self) { try Diagram(Self.graph, options) }
    options.engine = .dot
    options.layout = try Diagram(Self.graph).layout()
    #expect(throws: DrawingError.self) { try Diagram(Self.graph, options) }
  }
}
