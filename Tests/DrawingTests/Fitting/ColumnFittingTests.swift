import GraphModel
import Testing

@testable import Drawing

@Suite struct ColumnFittingTests {
  private func options(_ width: Double) -> DiagramOptions {
    var options = DiagramOptions()
    options.width = width
    return options
  }

  @Test(arguments: [("pair", 241.0), ("harbour", 241.0), ("islands", 241.0), ("many-lines", 241.0)])
  func pictureIsAsWideAsTheColumn(name: String, width: Double) throws {
    let graph = try #require(SampleGraphs.all.first { $0.name == name }).graph
    let svg = try Diagram(graph, options(width)).svg()
    let root = try #require(try XMLDocumentCheck(svg).elements.first).attributes
    let shown = Double(root["width"]?.dropLast(2) ?? "") ?? 0
    #expect(abs(shown - width) <= 1)
    let natural = Double(root["viewBox"]?.split(separator: " ")[2] ?? "") ?? 0
    let smallest = TextStyle.label.size * shown / natural
    #expect(smallest >= ColumnFitting.smallestText - 0.01)
    try PageGeometryTests.checkTexts(svg)
  }

  @Test func everythingKeepsItsRoom() throws {
    let placed = try Diagram(SampleGraphs.harbour, options(241)).placed()
    try PageGeometryTests.check(placed)
  }

  @Test func smallPicturesAreNotBlownUp() throws {
    let svg = try Diagram(SampleGraphs.pair, options(500)).svg()
    let root = try #require(try XMLDocumentCheck(svg).elements.first).attributes
    #expect(root["viewBox"]?.hasPrefix("0 0 500 ") == true)
    #expect(root["width"] == "500pt")
  }

  @Test func tooManyActorsForAColumnAreAnError() throws {
    var options = options(120)
    options.maximumActors = nil
    let diagram = try Diagram(SampleGraphs.random(actors: 60, ties: 100, seed: 7), options)
    let error = #expect(throws: DrawingError.self) { try diagram.svg() }
    guard case .tooNarrow(let width, let needed, let smallest) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(width == 120 && needed > 120 && smallest < ColumnFitting.smallestText)
  }

  @Test(arguments: [Double.nan, .infinity, -1, 0, 71, 5_000])
  func widthsOfNoColumnAreRefused(width: Double) {
    #expect(throws: DrawingError.self) { try Diagram(SampleGraphs.pair, options(width)) }
  }
}
