import Foundation
import GraphModel
import Testing

@testable import Drawing

@Suite struct SVGWriterTests {
  private func drawn(
    _ graph: Graph, _ change: (inout DiagramOptions) -> Void = { _ in }
  ) throws -> XMLDocumentCheck {
    var options = DiagramOptions()
    change(&options)
    return try XMLDocumentCheck(Diagram(graph, options).svg())
  }

  @Test(arguments: HostileText.names)
  func hostileNamesComeOutRightAndInert(name: String) throws {
    let diagram = try Diagram(HostileText.graph(naming: name))
    let svg = try diagram.svg()
    let document = try XMLDocumentCheck(svg)
    let words = document.all("text", class: "ag-name").map(\.text).joined()
    #expect(words.filter { $0 != " " }.contains(DisplayText.clean(name).filter { $0 != " " }))
    let known: Set = [
      "svg", "title", "desc", "style", "rect", "g", "path", "text", "tspan", "circle", "a",
    ]
    #expect(Set(document.elements.map(\.name)).subtracting(known).isEmpty)
    #expect(document.elements("a") == 0, "only web addresses are linked")
    let controls = svg.unicodeScalars.filter { (0x202A...0x202E).contains($0.value) }
    #expect(controls.isEmpty)
    #expect(try diagram.png(scale: 1).count > 1_000)
  }

  @Test func rootSaysWhatItIs() throws {
    let root = try #require(try drawn(SampleGraphs.harbour).elements.first)
    #expect(root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["aria-roledescription"] == "actor graph")
    #expect(root.attributes["width"] == nil)
    #expect(root.attributes["viewBox"]?.hasPrefix("0 0 ") == true)
  }

  @Test func actorsComeBeforeTheirTies() throws {
    let document = try drawn(SampleGraphs.pair)
    let labels = document.elements.compactMap { element in
      element.attributes["role"] == "graphics-symbol" ? element.attributes["aria-label"] : nil
    }
    #expect(
      labels == [
        "Amira Daoud, person, commander, Harbour Guard",
        "Amira Daoud leads Harbour Guard (commander), asserted, 1 source",
        "Harbour Guard, organization",
      ])
  }

  @Test func linesLeadToTheSentence() throws {
    let document = try drawn(SampleGraphs.pair)
    let link = try #require(document.all("a").first?.attributes["href"])
    #expect(
      link == "https://courier.example/2031/harbour?page=1&view=full"
        + "#:~:text=Sentence%200%2C%20in%20which%20Amira%20Daoud%20and%20Harbour%20Guard%20appear.")
  }

  @Test func linesLeadToAnchorsWhenAsked() throws {
    let document = try drawn(SampleGraphs.pair) { $0.links = .anchors(prefix: "tie-") }
    #expect(document.all("a").first?.attributes["href"] == "#tie-1")
    #expect(try drawn(SampleGraphs.pair) { $0.links = .none }.elements("a") == 0)
  }

  @Test func flatDrawingIsOneImage() throws {
    let document = try drawn(SampleGraphs.harbour) { $0.isFlat = true }
    #expect(document.elements.first?.attributes["role"] == "img")
    #expect(document.elements("a") == 0)
    #expect(!document.elements.contains { $0.attributes["role"] == "graphics-symbol" })
  }

  @Test func idsAreUniqueAndCarryTheDrawingsOwnPrefix() throws {
    let document = try drawn(SampleGraphs.everything) { $0.maximumActors = nil }
    let ids = document.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let root = try #require(ids.first)
    #expect(ids.allSatisfy { $0.hasPrefix(root) })
    let other = try #require(try drawn(SampleGraphs.pair).elements.first?.attributes["id"])
    #expect(other != root)
  }

  @Test func everyTextSaysHowWideItIs() throws {
    let document = try drawn(SampleGraphs.scripts)
    let texts = document.all("text")
    #expect(texts.count > 20)
    #expect(texts.allSatisfy { Double($0.attributes["textLength"] ?? "") ?? 0 > 0 })
    let arabic = try #require(texts.first { $0.text.contains("سليم") })
    #expect(arabic.attributes["direction"] == "rtl")
    #expect(arabic.attributes["unicode-bidi"] == "isolate")
  }

  @Test func deniedTiesAreCrossedAndStruck() throws {
    let document = try drawn(SampleGraphs.harbour)
    let struck = document.all("tspan").filter {
      $0.attributes["text-decoration"] == "line-through"
    }
    #expect(struck.map(\.text) == ["beat"])
    let denied = document.all("g", class: "ag-denied")
    #expect(denied.count == 2, "the line and its label")
  }

  @Test func legendHoldsOnlyWhatOccurs() throws {
    let words = try drawn(SampleGraphs.pair).all("g", class: "ag-legend").map(\.text).joined()
    #expect(words.contains("leads"))
    #expect(!words.contains("rivals"))
    #expect(!words.contains("denied"))
    #expect(
      try drawn(SampleGraphs.pair) { $0.hasLegend = false }.elements("g", class: "ag-legend") == 0)
  }

  @Test(arguments: DiagramOptions.Theme.allCases)
  func themeDecidesTheColours(theme: DiagramOptions.Theme) throws {
    let document = try drawn(SampleGraphs.pair) { $0.theme = theme }
    let paper = try #require(document.all("rect").first?.attributes["fill"])
    #expect(paper == theme.colours[.paper])
    #expect(theme.colours[.paper] == (theme == .dark ? Palette.paper.dark : Palette.paper.light))
    let rules = try #require(document.all("style").first?.text)
    #expect(rules.contains("prefers-color-scheme") == (theme == .auto))
  }

  @Test(arguments: SampleGraphs.all.map(\.name), [true, false])
  func noLabelLiesOnABoxOrAnotherLabel(name: String, leftToRight: Bool) throws {
    let sample = try #require(SampleGraphs.all.first { $0.name == name })
    var options = DiagramOptions()
    options.maximumActors = nil
    let placed = try PlacedSheet(
      Sheet(graph: sample.graph, options: options), service: .locate(), leftToRight: leftToRight)
    for (index, label) in placed.labels.enumerated() {
      let words = placed.sheet.lines[index].rows.map(\.whole)
      for (box, place) in zip(placed.sheet.boxes, placed.boxes) {
        #expect(label.overlap(with: place) == 0, "\(words) on \(box.name)")
      }
      for (other, place) in placed.labels.enumerated() where other > index {
        #expect(label.overlap(with: place) == 0, "\(words) on \(placed.sheet.lines[other].rows)")
      }
    }
  }
}
