import Foundation
import GraphModel
import Testing

@testable import Drawing

/// What is drawn when the better ways to lay out fail.
@Suite struct CoarserLayoutTests {
  @Test(
    arguments: [LayoutRung.thorough, .limited, .straight, .springs], ["harbour", "many-lines"])
  func pictureIsStillWhole(rung: LayoutRung, name: String) throws {
    let graph = try #require(SampleGraphs.all.first { $0.name == name }).graph
    let worker = try Self.worker(onlyFrom: rung)
    defer { try? FileManager.default.removeItem(at: worker) }
    var options = DiagramOptions()
    options.layoutWorker = worker.path
    let diagram = try Diagram(graph, options)
    let document = try XMLDocumentCheck(diagram.svg())
    #expect(document.elements("g", class: "ag-actor") == graph.actors.count)
    let lines = try Sheet(graph: graph, options: options).lines
    #expect(document.elements("g", class: "ag-line") == lines.count)
    #expect(document.elements("g", class: "ag-tie") == lines.count)
    let ways = document.all("path", class: "ag-reach").compactMap { $0.attributes["d"] }
    #expect(Set(ways).count == lines.count, "no two lines lie on each other")
    Attachment.record(
      Array(try diagram.png(scale: 1)), named: "\(name)-\(rung.rawValue).png")
  }

  /// A program that fails for all ways before one, then lays out as ours does.
  private static func worker(onlyFrom rung: LayoutRung) throws -> URL {
    guard case .child(let program) = try LayoutService.locate(environment: [:]).place else {
      throw DrawingError.noLayoutWorker(path: "actorgraph")
    }
    let allowed = LayoutRung.allCases.drop { $0 != rung }.map(\.rawValue).joined(separator: "|")
    let script = """
      #!/bin/sh
      request=$(cat)
      echo "$request" | grep -Eq '"rung":"(\(allowed))"' || exit 1
      echo "$request" | '\(program.path)' "$@"
      """
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "worker-\(UUID().uuidString)")
    try script.write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file
  }
}
