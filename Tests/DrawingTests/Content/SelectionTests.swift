import GraphModel
import Testing

@testable import Drawing

@Suite struct SelectionTests {
  /// Two heavy pairs that only a light actor connects.
  private static var bridge: Graph {
    var builder = GraphBuilder()
    for name in ["Ada", "Ben", "Cleo", "Dov", "Eve", "Light"] { builder.actor(name) }
    builder.tie("Ada", .cooperate, "Ben", "meet", times: 9)
    builder.tie("Cleo", .cooperate, "Dov", "meet", times: 8)
    builder.tie("Eve", .conflict, "Ben", "accuse", times: 3)
    builder.tie("Ben", .leads, "Light", "head")
    builder.tie("Light", .member, "Cleo", "aide")
    return builder.graph
  }

  private func names(_ graph: Graph, _ change: (inout DiagramOptions) -> Void) throws -> [String] {
    var options = DiagramOptions()
    change(&options)
    return try Sheet(graph: graph, options: options).boxes.map(\.name)
  }

  @Test func heaviestActorsComeWithThePathsBetweenThem() throws {
    #expect(try names(Self.bridge) { $0.maximumActors = 2 } == ["Ada", "Ben"])
    #expect(
      try names(Self.bridge) { $0.maximumActors = 4 } == ["Ada", "Ben", "Cleo", "Light"])
    #expect(try names(Self.bridge) { $0.maximumActors = nil }.count == 6)
  }

  @Test func focusShowsTheSurroundings() throws {
    #expect(try names(Self.bridge) { $0.focus = "light" } == ["Ben", "Cleo", "Light"])
    #expect(
      try names(Self.bridge) {
        $0.focus = "light"
        $0.depth = 2
      }.count == 6)
    #expect(
      try names(Self.bridge) {
        $0.focus = "light"
        $0.maximumActors = 2
      } == ["Ben", "Light"], "the focus stays, however light")
    #expect(throws: DrawingError.unknownFocus(id: "nobody")) {
      try names(Self.bridge) { $0.focus = "nobody" }
    }
  }

  @Test(arguments: [0, -1])
  func limitBelowOneShowsNobody(limit: Int) throws {
    #expect(try names(Self.bridge) { $0.maximumActors = limit } == [])
    #expect(
      try names(Self.bridge) {
        $0.focus = "light"
        $0.maximumActors = limit
        $0.depth = -3
      } == [])
  }

  @Test func familyKindAndWeightFilter() throws {
    #expect(try names(Self.bridge) { $0.family = .affiliation } == ["Ben", "Cleo", "Light"])
    #expect(try names(Self.bridge) { $0.minimumWeight = 8 } == ["Ada", "Ben", "Cleo", "Dov"])
    #expect(try !names(SampleGraphs.harbour) { $0.kinds = [.person] }.contains("Vantia"))
  }

  @Test func coreIsWhoIsTiedToEachOther() throws {
    var builder = GraphBuilder()
    for name in ["Ada", "Ben", "Cleo", "Dov", "Star"] { builder.actor(name) }
    builder.tie("Star", .cooperate, "Ada", "meet", times: 9)
    for (a, b) in [("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Ada"), ("Dov", "Ben")] {
      builder.tie(a, .cooperate, b, "meet")
    }
    let graph = builder.graph
    #expect(
      try names(graph) {
        $0.maximumActors = 3
        $0.choice = .core
      } == ["Ada", "Ben", "Cleo"])
    #expect(try names(graph) { $0.maximumActors = 3 } == ["Ada", "Ben", "Star"])
    var options = DiagramOptions()
    options.maximumActors = 3
    options.choice = .core
    #expect(
      try Sheet(graph: graph, options: options).caption.last
        == "Not shown: 2 of 5 actors and 2 of 5 ties (the actors most tightly tied to each other "
        + "are shown).")
  }

  @Test func captionTellsWhatIsLeftOut() throws {
    var options = DiagramOptions()
    options.maximumActors = 2
    options.hint = "--max-actors 6 shows all"
    let sheet = try Sheet(graph: Self.bridge, options: options)
    #expect(
      sheet.caption == [
        "Source: The Lindal Courier, “Harbour talks stall in Vantia”, 2031-04-02.",
        "2 actors, 1 tie from 9 statements in 1 article, published 2031-04-02.",
        "Not shown: 4 of 6 actors and 4 of 5 ties (the actors with the most statements are "
          + "shown); --max-actors 6 shows all.",
      ])
  }

  @Test func contradictoryGraphIsAnError() {
    var graph = SampleGraphs.pair
    graph.actors.append(graph.actors[0])
    #expect(throws: DrawingError.repeatedActor(id: "amira-daoud")) { try Diagram(graph) }
    graph = SampleGraphs.pair
    graph.actors.removeLast()
    #expect(throws: DrawingError.self) { try Diagram(graph) }
  }

  @Test func emptyGraphIsAPage() throws {
    let document = try XMLDocumentCheck(Diagram(Graph()).svg())
    #expect(document.elements("g", class: "ag-actor") == 0)
    #expect(
      document.all("text").map(\.text) == ["0 actors, 0 ties from 0 statements in 0 articles."])
  }
}
