import Foundation
import GraphModel
import Testing

@testable import Drawing

@Suite struct PossibleTiesTests {
  /// A graph in which one tie is sure, one only possible, and one less sure than others.
  private static var graph: Graph {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Piet Orlin")
    builder.actor("Lindal Mills", .organization)
    builder.tie("Amira Daoud", .leads, "Lindal Mills", "director")
    builder.tie("Amira Daoud", .conflict, "Piet Orlin", "accuse")
    builder.tie("Piet Orlin", .owns, "Lindal Mills", "owner")
    var graph = builder.graph
    graph.statements[1].possible = true
    graph.statements[2].confidence = 70
    return graph
  }

  private func lines(_ sureness: Sureness) throws -> [TieLine] {
    var options = DiagramOptions()
    options.sureness = sureness
    return try Sheet(graph: Self.graph, options: options).lines
  }

  @Test func areNotDrawnUnlessAskedFor() throws {
    #expect(try lines(.usual).compactMap(\.relation) == [.leads, .owns])
    #expect(try lines(.usual).allSatisfy { !$0.isPossible })
    #expect(try lines(Sureness(minimumConfidence: 71)).compactMap(\.relation) == [.leads])
    let all = try lines(Sureness(possible: true, minimumConfidence: 71))
    #expect(Set(all.filter(\.isPossible).compactMap(\.relation)) == [.conflict, .owns])
  }

  @Test func areDottedAndGreyWithAnEntryInTheLegend() throws {
    var options = DiagramOptions()
    options.sureness = Sureness(possible: true)
    let sheet = try Sheet(graph: Self.graph, options: options)
    #expect(Legend(of: sheet).entries.contains { $0.text == "possible" })
    let usual = try Sheet(graph: Self.graph, options: DiagramOptions())
    #expect(!Legend(of: usual).entries.contains { $0.text == "possible" })
    let dot = try Diagram(Self.graph, options).dot()
    let dotted = dot.split(separator: "\n").filter { $0.contains("style=dotted") }
    let grey = options.theme.light[.denied]
    #expect(dotted.count == 1)
    #expect(dotted.allSatisfy { $0.contains("color=\"\(grey)\"") && $0.contains("possible") })
    let svg = try Diagram(Self.graph, options).svg()
    #expect(svg.contains("ag-conflict ag-asserted ag-possible"))
  }

  @Test func shareNoLineWithWhatIsSure() throws {
    var graph = Self.graph
    graph.statements[1].target = graph.statements[0].target
    var options = DiagramOptions()
    options.sureness = Sureness(possible: true)
    options.lines = .single
    let lines = try Sheet(graph: graph, options: options).lines
    #expect(lines.filter(\.isPossible).map(\.ties.count) == [1])
    #expect(lines.count == 3)
  }

  @Test func theCaptionTellsOfALineOfOnesOwn() throws {
    var options = DiagramOptions()
    options.sureness = Sureness(minimumConfidence: 71)
    let caption = try Sheet(graph: Self.graph, options: options).caption
    #expect(caption.contains("Statements less than 71 % sure are left out."))
  }

  @Test(arguments: [(nil, "owns"), (51, "owns 51 % of"), (9.8, "owns 9.8 % of")])
  func ownersAreLabelledWithTheirShare(share: Double?, label: String) throws {
    var graph = Self.graph
    graph.statements[2].share = share
    let sheet = try Sheet(graph: graph, options: DiagramOptions())
    let line = try #require(sheet.lines.first { $0.relation == .owns })
    #expect(line.rows.map(\.text) == [label])
    #expect(line.endHead == .square)
    #expect(line.colour == .structure)
    let words = Sentences(boxes: sheet.boxes).line(line)
    #expect(words == "Piet Orlin \(label) Lindal Mills, asserted, 1 source")
  }
}
