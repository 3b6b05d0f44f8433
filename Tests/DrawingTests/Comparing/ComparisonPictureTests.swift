import Drawing
import Foundation
import GraphModel
import Testing

/// Whole pictures of the sample comparisons; the images are attached to be looked at.
@Suite struct ComparisonPictureTests {
  @Test(arguments: SampleComparisons.all.map(\.name), ComparisonView.allCases)
  func everySampleIsDrawn(name: String, view: ComparisonView) throws {
    let comparison = try #require(SampleComparisons.named(name))
    let diagram = try ComparisonDiagram(comparison)
    let svg = try diagram.svg(view)
    #expect(try XMLDocumentCheck(svg).elements.first?.name == "svg")
    let png = try diagram.png(view, scale: 1)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    Attachment.record(Array(png), named: "diff-\(name)-\(view.rawValue).png")
    Attachment.record(svg, named: "diff-\(name)-\(view.rawValue).svg")
    if view == .comparison { Attachment.record(diagram.dot(), named: "diff-\(name).dot") }
  }

  @Test(arguments: DiagramOptions.Theme.allCases, DiagramOptions.Direction.allCases)
  func themeAndDirectionAreDrawn(
    theme: DiagramOptions.Theme, direction: DiagramOptions.Direction
  ) throws {
    var options = ComparisonOptions()
    options.diagram.theme = theme
    options.diagram.direction = direction
    let png = try ComparisonDiagram(SampleComparisons.harbour, options).png(scale: 1)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    Attachment.record(Array(png), named: "diff-\(theme.name)-\(direction.rawValue).png")
  }
}
