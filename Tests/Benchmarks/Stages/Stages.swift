internal import Foundation
internal import GraphModel

/// The stages of the work on large graphs, one after the other, which the command does side by side.
enum Stages {
  static func resolve(_ path: String) throws {
    var clock = StageClock()
    let graph = try graph(path)
    clock.finish("reading")
    let resolution = Resolution(of: [graph], judgements: Judgements(), areNormalized: true) {
      clock.finish($0.rawValue)
    }
    _ = resolution.graph.json()
    clock.finish("writing")
    clock.report()
  }

  static func compare(_ oldPath: String, _ newPath: String) throws {
    var clock = StageClock()
    let (old, new) = (try graph(oldPath), try graph(newPath))
    clock.finish("reading")
    let comparison = Comparison(normalized: old, new) { clock.finish($0.rawValue) }
    clock.finish("comparing")
    let report = ComparisonReport(comparison, onlyChanged: true)
    clock.finish("telling")
    let document = ComparisonDocument(comparison)
    clock.finish("finding the patch")
    _ = document.json()
    clock.finish("writing")
    print(report.summary.line)
    clock.report()
  }

  private static func graph(_ path: String) throws -> Graph {
    let url = URL(fileURLWithPath: path)
    let file = try FileHandle(forReadingFrom: url)
    defer { try? file.close() }
    let written = try Graph(written: { [UInt8](try file.read(upToCount: 1 << 18) ?? Data()) })
    return try written ?? Graph(json: [UInt8](try Data(contentsOf: url)))
  }
}
