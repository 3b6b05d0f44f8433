import Foundation
import GraphModel
import HostileText
import Testing

@testable import Drawing

/// What is drawn around the payloads must not depend on them.
@Suite struct HostilePictureTests {
  private static func options(_ payloads: [Payload]) -> DiagramOptions {
    var options = DiagramOptions()
    options.maximumActors = nil
    options.title = payloads.first?.text
    options.caption = payloads.last?.text
    return options
  }

  private static func diagram(_ payloads: [Payload]) throws -> Diagram {
    try Diagram(HostileGraphs.graph(of: payloads).graph, options(payloads))
  }

  private static func comparison(_ payloads: [Payload]) throws -> ComparisonDiagram {
    let new = HostileGraphs.graph(of: payloads).graph
    var old = new
    for index in old.statements.indices { old.statements[index].status = .alleged }
    var options = ComparisonOptions()
    options.diagram = Self.options(payloads)
    options.extent = .everything
    return try ComparisonDiagram(Comparison(old: [old], new: [new]), options)
  }

  /// The names that writers use for texts that try nothing.
  private static func plainNames(_ write: ([Payload]) throws -> String) throws -> Set<String> {
    try MarkupNames(write(HostileGraphs.plain)).names
  }

  private func check(_ document: String, _ payloads: [Payload], plain: Set<String>) throws {
    let names = try MarkupNames(document)
    #expect(names.names.subtracting(plain) == [], "\(payloads)")
    #expect(names.dangers == [], "\(payloads)")
    for payload in payloads {
      #expect(payload.isShown(in: names.text), "\(payload)")
    }
    #expect(!document.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test func svgShowsTheTextAndNothingElse() throws {
    let write = { payloads in try Self.diagram(payloads).svg() }
    let plain = try Self.plainNames(write)
    for part in Payload.parts(of: 12) { try check(write(part), part, plain: plain) }
  }

  @Test func graphvizReadsTheTextAndNothingElse() throws {
    let write = { payloads in
      let svg = try GraphvizEngine.svg(ofDOT: Self.diagram(payloads).dot())
      return svg.replacing(/<!DOCTYPE[^>]*>/, with: "")
    }
    let plain = try Self.plainNames(write)
    for part in Payload.parts(of: 12) {
      let names = try MarkupNames(write(part))
      #expect(names.names.subtracting(plain) == [], "\(part)")
      #expect(names.dangers == [], "\(part)")
      for payload in part {
        #expect(payload.isShown(in: names.text), "\(payload)")
      }
    }
  }

  @Test(arguments: [ComparisonView.comparison, .sideBySide])
  func comparisonsShowTheTextAndNothingElse(view: ComparisonView) throws {
    let write = { payloads in try Self.comparison(payloads).svg(view) }
    let plain = try Self.plainNames(write)
    for part in Payload.parts(of: 12) { try check(write(part), part, plain: plain) }
  }

  @Test func picturesAndPagesAreDrawn() throws {
    for part in Payload.parts(of: 60) {
      let diagram = try Self.diagram(part.filter { $0.kind != "long" })
      #expect(try diagram.png(scale: 1).starts(with: [0x89, 0x50, 0x4E, 0x47]))
      let pdf = try diagram.pdf()
      #expect(pdf.starts(with: Array("%PDF-".utf8)))
      let actions = String(decoding: pdf, as: UTF8.self).matches(of: /\/S\s*\/(\w+)/).map(\.1)
      #expect(Set(actions).subtracting(["URI", "Transparency"]) == [])
    }
  }
}
