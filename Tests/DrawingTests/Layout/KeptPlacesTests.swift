import Foundation
import GraphModel
import Testing

@testable import Drawing

/// Drawings that keep the places of earlier ones.
@Suite struct KeptPlacesTests {
  private static let thirty = SampleGraphs.random(actors: 30, ties: 45, seed: 5)

  private func drawn(_ graph: Graph, from layout: DiagramLayout? = nil) throws -> Diagram {
    var options = DiagramOptions()
    options.layout = layout
    return try Diagram(graph, options)
  }

  /// A graph with one more actor, who has ties with two of those that were there.
  private static func adding(_ number: Int, to graph: Graph) -> Graph {
    var more = graph
    let newcomer = Actor(id: "newcomer-\(number)", name: "Newcomer \(number) Abara", kind: .person)
    let others = [graph.actors[(number * 7) % 30].id, graph.actors[(number * 11 + 3) % 30].id]
    more.actors.append(newcomer)
    for (index, other) in others.enumerated() {
      more.statements.append(
        Statement(
          id: "n\(number)-\(index)", relation: index == 0 ? .leads : .conflict, source: newcomer.id,
          target: other, role: index == 0 ? "director" : "accuse", rule: "sample",
          evidence: Evidence(
            article: "harbour-talks", span: number * 10..<number * 10 + 5, text: "A sentence.")))
    }
    return more
  }

  /// The middle of each box by actor id.
  private func centers(_ placed: PlacedSheet) -> [String: Point] {
    Dictionary(
      zip(placed.sheet.boxes, placed.boxes).map { ($0.id, $1.center) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func aTieAndAnActorMoveNobody() throws {
    let first = try drawn(Self.thirty)
    let before = try centers(first.placed())
    let second = try drawn(Self.adding(1, to: Self.thirty), from: first.layout())
    let after = try centers(second.placed())
    #expect(before.count == 30 && after.count == 31)
    for (id, place) in before { #expect(after[id] == place, "\(id)") }
    #expect(try second.svg() == second.svg())
    Attachment.record(Array(try first.png(scale: 1)), named: "kept-before.png")
    Attachment.record(Array(try second.png(scale: 1)), named: "kept-after.png")
  }

  @Test func aChainOfDrawingsMovesNobody() throws {
    var graph = Self.thirty
    var diagram = try drawn(graph)
    let first = try centers(diagram.placed())
    var seen = first
    for step in 1...10 {
      graph = Self.adding(step, to: graph)
      // Through the file format each time, as a user's drawings go.
      let layout = try DiagramLayout(json: Array(diagram.layout().json().utf8))
      diagram = try drawn(graph, from: layout)
      let placed = try diagram.placed()
      let now = centers(placed)
      for (id, place) in seen { #expect(now[id] == place, "\(id) in step \(step)") }
      seen = now
      expectClear(placed, "step \(step)")
    }
    #expect(seen.count == 40)
    Attachment.record(Array(try diagram.png(scale: 1)), named: "kept-chain.png")
  }

  private func expectClear(_ placed: PlacedSheet, _ name: String) {
    for (index, box) in placed.boxes.enumerated() {
      for other in placed.boxes[..<index] { #expect(box.overlap(with: other) == 0, "\(name)") }
      for label in placed.labels { #expect(box.overlap(with: label) == 0, "\(name)") }
    }
    for (index, label) in placed.labels.enumerated() {
      for other in placed.labels[..<index] { #expect(label.overlap(with: other) == 0, "\(name)") }
    }
  }

  @Test func whoComesBackComesBackToTheirPlace() throws {
    let first = try drawn(SampleGraphs.harbour)
    let home = try #require(try centers(first.placed())["ilse-marrow"])
    var without = SampleGraphs.harbour
    without.actors.removeAll { $0.id == "ilse-marrow" }
    without.statements.removeAll { $0.source == "ilse-marrow" || $0.target == "ilse-marrow" }
    let second = try drawn(without, from: first.layout())
    let third = try drawn(SampleGraphs.harbour, from: second.layout())
    #expect(try centers(third.placed())["ilse-marrow"] == home)
  }

  @Test func anActorIsFoundByNameWhereTheIDChanged() throws {
    let first = try drawn(SampleGraphs.pair)
    let home = try #require(try centers(first.placed())["amira-daoud"])
    var renamed = SampleGraphs.pair
    renamed.actors[0].id = "amira-daoud-2"
    for index in renamed.statements.indices { renamed.statements[index].source = "amira-daoud-2" }
    let second = try drawn(renamed, from: first.layout())
    #expect(try centers(second.placed())["amira-daoud-2"] == home)
    #expect(try second.layout().places.map(\.id) == ["amira-daoud-2", "harbour-guard"])
  }

  @Test func aLayoutOfOthersIsNoReasonToDrawWorse() throws {
    let other = DiagramLayout([
      DiagramLayout.Place(id: "nobody", name: "Nobody", x: 0, y: 0, width: 50, height: 20)
    ])
    #expect(try drawn(SampleGraphs.pair, from: other).svg() == drawn(SampleGraphs.pair).svg())
  }

  @Test(arguments: SampleGraphs.all.map(\.name))
  func everySampleKeepsItsPlaces(name: String) throws {
    let graph = try #require(SampleGraphs.all.first { $0.name == name }?.graph)
    let first = try drawn(graph)
    let second = try drawn(graph, from: first.layout())
    #expect(try centers(first.placed()) == centers(second.placed()))
    let placed = try second.placed()
    #expect(placed.curves.count == placed.sheet.lines.count)
    Attachment.record(Array(try second.png(scale: 1)), named: "kept-\(name).png")
  }

  @Test func aBoxThatGrowsKeepsClearOfItsNeighbours() throws {
    var builder = GraphBuilder()
    builder.actor("Amira Daoud")
    builder.actor("Teodor Vance")
    builder.actor("Supreme Council of the Associated Harbours", .organization)
    let council = builder.graph.actors[2].id
    let tight = DiagramLayout([
      DiagramLayout.Place(
        id: "amira-daoud", name: "", x: 0, y: 0, width: 100, height: 30),
      DiagramLayout.Place(
        id: "teodor-vance", name: "", x: 120, y: 0, width: 100, height: 30),
      DiagramLayout.Place(id: council, name: "", x: 60, y: 200, width: 160, height: 46),
    ])
    builder.tie(
      "Amira Daoud", .leads, "Supreme Council of the Associated Harbours", "honorary chairwoman")
    let placed = try drawn(builder.graph, from: tight).placed()
    expectClear(placed, "tight")
  }
}
