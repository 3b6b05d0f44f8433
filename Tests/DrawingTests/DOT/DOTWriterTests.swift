import Foundation
import GraphModel
import Testing

@testable import Drawing

@Suite struct DOTWriterTests {
  @Test(arguments: SampleGraphs.all.map(\.name))
  func graphvizDrawsEveryActorAndLine(name: String) throws {
    let sample = try #require(SampleGraphs.all.first { $0.name == name })
    var options = DiagramOptions()
    options.maximumActors = nil
    let dot = try Diagram(sample.graph, options).dot()
    let drawn = try XMLDocumentCheck(GraphvizEngine.svg(ofDOT: dot))
    #expect(drawn.elements("g", class: "node") == sample.graph.actors.count)
    #expect(drawn.elements("g", class: "edge") == (try sheet(sample.graph, options)).lines.count)
  }

  @Test(arguments: HostileText.names)
  func hostileNamesComeOutAsTheyAre(name: String) throws {
    let graph = HostileText.graph(naming: name)
    let drawn = try XMLDocumentCheck(GraphvizEngine.svg(ofDOT: Diagram(graph).dot()))
    #expect(drawn.elements("g", class: "node") == 2)
    let words = drawn.all("text").map { $0.text }.joined(separator: " ")
    let squeezed = words.filter { !$0.isWhitespace }
    #expect(squeezed.contains(DisplayText.clean(name).filter { !$0.isWhitespace }))
  }

  @Test func documentStaysTheSame() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Golden/harbour.dot")
    let dot = try Diagram(SampleGraphs.harbour).dot()
    if ProcessInfo.processInfo.environment["ACTORGRAPH_RECORD"] == "1" {
      try dot.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try dot == String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: [
    ([#"C:\New"#], #""C:\\New""#), ([#"say "no""#], #""say \"no\"""#), (["R&D"], #""R&amp;D""#),
    (["a", "b"], #""a\nb""#), (["a\nb\u{0}c"], #""a bc""#), ([], #""""#),
  ])
  func labelsAreEscaped(lines: [String], label: String) {
    #expect(DOTText.label(lines) == label)
  }

  private func sheet(_ graph: Graph, _ options: DiagramOptions) throws -> Sheet {
    try Sheet(graph: graph, options: options)
  }
}
