import Foundation
import GraphModel
import Testing

@testable import Drawing

/// Whether everything in a picture has its room, over graphs of every shape.
@Suite struct PageGeometryTests {
  /// What is done to a graph before it is drawn.
  enum Look: String, CaseIterable, CustomTestStringConvertible {
    case down, right, presentation, organizations, states, neato, sfdp, twopi, circo

    var testDescription: String { rawValue }

    var options: DiagramOptions {
      var options = DiagramOptions()
      options.maximumActors = nil
      options.title = "Who does what to whom: \(rawValue)"
      switch self {
      case .down: break
      case .right: options.direction = .right
      case .presentation: options.theme = .presentation
      case .organizations: options.grouping = .organization
      case .states: options.grouping = .state
      case .neato, .sfdp, .twopi, .circo: options.engine = .init(rawValue: rawValue) ?? .dot
      }
      return options
    }
  }

  /// Each sample in each look; the largest only as they are usually drawn.
  private static let cases: [(String, Look)] = SampleGraphs.all.flatMap { name, graph in
    (graph.actors.count > 100 ? [.down] : Look.allCases).map { (name, $0) }
  }

  @Test(arguments: cases)
  func everythingHasItsRoom(name: String, look: Look) throws {
    let sample = try #require(SampleGraphs.all.first { $0.name == name })
    let diagram = try Diagram(sample.graph, look.options)
    try Self.check(diagram.placed())
    try Self.checkTexts(diagram.svg())
  }

  /// Checks boxes, labels and frames against each other and their words.
  static func check(_ placed: PlacedSheet) throws {
    var grid = OverlapGrid()
    for (box, place) in zip(placed.sheet.boxes, placed.boxes) {
      let isFree = !grid.overlaps(place.grown(by: -0.5))
      #expect(isFree, "\(box.name) lies on another box")
      grid.add(place)
      let words = box.measured()
      #expect(words.width <= place.width + 0.01 && words.height <= place.height + 0.01)
    }
    for (frame, place) in zip(placed.sheet.frames, placed.frames) {
      for (index, box) in placed.boxes.enumerated() {
        let isMember = frame.members.contains(index)
        #expect(
          isMember == (place.outline.overlap(with: box) > 0), "\(frame.name) and box \(index)")
      }
      let isFree = !grid.overlaps(place.title)
      #expect(isFree, "the name \(frame.name) lies on a box")
      grid.add(place.title)
    }
    for (line, place) in zip(placed.sheet.lines, placed.labels) {
      let isFree = !grid.overlaps(place)
      #expect(isFree, "\(line.rows.map(\.whole)) lies on something")
      grid.add(place)
    }
  }

  /// Checks that every text is on the page, however wide it is.
  static func checkTexts(_ svg: String) throws {
    let document = try XMLDocumentCheck(svg)
    let root = try #require(document.elements.first?.attributes["viewBox"])
    let page = root.split(separator: " ").compactMap { Double($0) }
    for text in document.all("text") {
      let values = ["x", "y", "textLength", "font-size"].map {
        Double(text.attributes[$0] ?? "") ?? -1
      }
      let (x, y, width, size) = (values[0], values[1], values[2], values[3])
      let isMiddle = text.attributes["text-anchor"] == "middle"
      let start = isMiddle ? x - width / 2 : x
      #expect(start >= 0 && start + width <= page[2] + 0.1, "\(text.text) leaves the page")
      #expect(y - size >= 0 && y <= page[3], "\(text.text) leaves the page")
    }
  }
}
