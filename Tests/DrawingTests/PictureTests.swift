import Drawing
import Foundation
import GraphModel
import Testing

/// Whole pictures of the samples; the images are attached to the test run to be looked at.
@Suite struct PictureTests {
  @Test(arguments: SampleGraphs.all.map(\.name))
  func everySampleIsDrawn(name: String) throws {
    let sample = try #require(SampleGraphs.all.first { $0.name == name })
    var options = DiagramOptions()
    options.title = "Who is who: \(name)"
    options.maximumActors = nil
    let diagram = try Diagram(sample.graph, options)
    let svg = try diagram.svg()
    #expect(try XMLDocumentCheck(svg).elements("g", class: "ag-actor") == sample.graph.actors.count)
    let png = try diagram.png(scale: 1)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    Attachment.record(Array(png), named: "\(name).png")
    Attachment.record(svg, named: "\(name).svg")
    Attachment.record(diagram.dot(), named: "\(name).dot")
  }

  @Test(
    arguments: [("dark", DiagramOptions.Theme.dark, .down), ("right", .light, .right)]
      as [(String, DiagramOptions.Theme, DiagramOptions.Direction)])
  func themeAndDirectionAreDrawn(
    name: String, theme: DiagramOptions.Theme, direction: DiagramOptions.Direction
  ) throws {
    var options = DiagramOptions()
    options.theme = theme
    options.direction = direction
    options.title = "Harbour talks"
    let png = try Diagram(SampleGraphs.harbour, options).png(scale: 1)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    Attachment.record(Array(png), named: "\(name).png")
  }
}
