import Drawing
import GraphModel
import Testing

@Suite struct LayoutTimeTests {
  /// Takes under two seconds by itself; the limit leaves room for a busy machine.
  @Test func threeHundredActorsAreDrawnQuickly() throws {
    var options = DiagramOptions()
    options.maximumActors = nil
    let graph = SampleGraphs.random(actors: 300, ties: 600, seed: 11)
    var svg = ""
    let time = try ContinuousClock().measure { svg = try Diagram(graph, options).svg() }
    #expect(time < .seconds(30))
    #expect(try XMLDocumentCheck(svg).elements("g", class: "ag-actor") == 300)
  }
}
