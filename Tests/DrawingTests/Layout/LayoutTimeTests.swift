import GraphModel
import Testing

@testable import Drawing

@Suite struct LayoutTimeTests {
  private static let graph = SampleGraphs.random(actors: 300, ties: 600, seed: 11)

  private static var options: DiagramOptions {
    var options = DiagramOptions()
    options.maximumActors = nil
    return options
  }

  /// Within the limit of processor time that every layout has; the first rung places all at their best.
  @Test func layoutOfThreeHundredActorsFitsTheLimit() throws {
    let sheet = try Sheet(graph: Self.graph, options: Self.options)
    var request = PlacedSheet.request(for: sheet, leftToRight: false)
    request.rung = try #require(LayoutService.ladder(for: request).first)
    let service = try LayoutService.locate()
    #expect(try request.fault(in: service.layOut(request)) == nil)
  }

  @Test func threeHundredActorsAreAllDrawn() throws {
    let document = try XMLDocumentCheck(Diagram(Self.graph, Self.options).svg())
    #expect(document.elements("g", class: "ag-actor") == 300)
  }
}
