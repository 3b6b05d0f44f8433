import ActorGraph
import Foundation
import Testing

/// What 'Drawing' shows.
@Suite struct DrawingSnippets {
  private let graph: Graph

  init() throws {
    var reader = ArticleReader()
    graph = try Pipeline().graph(
      of: reader.read(file: Checkout.path("Examples/harbour-1-monday.md")).article)
  }

  @Test func formats() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "actorgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // snippet
    let diagram = try Diagram(graph)
    try Data(diagram.svg().utf8).write(to: folder.appending(path: "harbour.svg"), options: .atomic)
    try diagram.png(scale: 2).write(to: folder.appending(path: "harbour.png"), options: .atomic)
    try diagram.pdf().write(to: folder.appending(path: "harbour.pdf"), options: .atomic)
    let dot = diagram.dot()
    let words = diagram.alternativeText
    // end
    #expect(dot.hasPrefix("digraph") && !words.isEmpty)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == ["harbour.svg", "harbour.png", "harbour.pdf"])
  }

  @Test func options() throws {
    // snippet
    var options = DiagramOptions()
    options.title = "Who stands where in the harbour dispute"
    options.family = .interaction
    options.theme = .print
    options.maximumActors = 12
    options.width = 340  // points: a column of a paper
    let picture = try Diagram(graph, options).svg()
    // end
    #expect(picture.contains("harbour dispute"))
  }

  @Test func claims() throws {
    // snippet
    var established = DiagramOptions()
    established.sureness.claims = ClaimCriteria(onlyEstablished: true)
    let known = try Diagram(graph, established).svg()
    // end
    let isAlleged = graph.drawn().ties.contains { !$0.isEstablished }
    #expect(try isAlleged == (known != Diagram(graph).svg()))
  }

  @Test func themes() throws {
    // snippet
    let json = #"{"format": "actorgraph-theme/1", "extends": "light", "textScale": 1.2}"#
    var options = DiagramOptions()
    options.theme = try Theme(json: Array(json.utf8))
    let picture = try Diagram(graph, options).svg()
    // end
    #expect(try picture != Diagram(graph).svg())
  }

  @Test func keptPlaces() throws {
    let later = graph
    // snippet
    var options = DiagramOptions()
    options.layout = try Diagram(graph).layout()
    let picture = try Diagram(later, options).svg()
    // end
    #expect(try picture == Diagram(graph, options).svg())
  }
}
