import Foundation
import GraphModel
import Testing

@testable import Drawing

@Suite struct TimelineDiagramTests {
  /// Three days: a talk, then a quarrel, then a newcomer.
  private static func graphs() -> [Graph] {
    [2, 4, 5].map { day in
      let article = Article(
        id: "day-\(day)", published: CalendarDay(year: 2031, month: 4, day: day),
        sha256: "\(day)", length: 100_000)
      var builder = GraphBuilder(articles: [article])
      builder.usualArticle = article.id
      builder.actor("Amira Daoud")
      builder.actor("Harbour Guard", .organization)
      builder.actor("Teodor Vance")
      if day == 2 {
        builder.tie("Amira Daoud", .leads, "Harbour Guard", "commander")
        builder.tie("Amira Daoud", .cooperate, "Teodor Vance", "meet")
      } else if day == 4 {
        builder.tie("Amira Daoud", .conflict, "Teodor Vance", "accuse")
      } else {
        builder.actor("River Fleet", .organization)
        builder.tie("River Fleet", .backs, "Teodor Vance", "fund", .alleged)
      }
      return builder.graph
    }
  }

  private func document(_ options: DiagramOptions = DiagramOptions()) throws -> XMLDocumentCheck {
    try XMLDocumentCheck(TimelineDiagram(Timeline(of: Self.graphs()), options).svg())
  }

  /// What each picture shows of each thing with some attribute, in order.
  private func marks(_ document: XMLDocumentCheck, _ key: String, _ value: String) -> [String] {
    document.elements.filter { $0.attributes[key] == value && $0.attributes["id"] != nil }
      .map { $0.attributes["data-change"] ?? "" }
  }

  @Test func eachPictureShowsWhatIsKnownByThen() throws {
    let document = try document()
    #expect(marks(document, "data-actor", "river-fleet") == ["new"])
    #expect(marks(document, "data-actor", "amira-daoud").count == 3)
    #expect(marks(document, "data-relation", "leads") == ["", "known before", "known before"])
    #expect(marks(document, "data-relation", "cooperate") == ["", "reversed", "known before"])
    #expect(marks(document, "data-relation", "conflict") == ["reversed", "known before"])
    #expect(marks(document, "data-relation", "backs") == ["new"])
  }

  @Test func everythingKeepsItsPlace() throws {
    let timeline = Timeline(of: Self.graphs())
    let diagram = try TimelineDiagram(timeline)
    let whole = try diagram.placed()
    let sheet = try TimelineSheet(timeline, DiagramOptions())
    let (page, panels) = TimelineStrip(sheet: sheet, whole: whole, options: DiagramOptions())
      .arranged()
    #expect(panels.count == 3)
    let places = panels.map { panel in
      let corner = panel.border ?? whole.bounds
      return Dictionary(
        uniqueKeysWithValues: zip(panel.placed.sheet.boxes.map(\.id), panel.placed.boxes).map {
          ($0, "\(($1.minX - corner.minX).rounded()) \(($1.minY - corner.minY).rounded())")
        })
    }
    for (id, place) in places[0] { #expect(places.allSatisfy { $0[id] == place }, "\(id)") }
    let borders = panels.compactMap(\.border)
    for first in borders.indices {
      for second in borders.indices.dropFirst(first + 1) {
        let (one, other) = (borders[first], borders[second])
        let isBeside = one.maxX < other.minX || other.maxX < one.minX
        #expect(isBeside || one.maxY < other.minY || other.maxY < one.minY)
      }
    }
    #expect(borders.allSatisfy { $0.width < page.size.width && $0.height < page.size.height })
  }

  @Test func theSameTimelineGivesTheSameBytesInAnyOrder() throws {
    let graphs = Self.graphs()
    let svg = try TimelineDiagram(Timeline(of: graphs)).svg()
    #expect(try TimelineDiagram(Timeline(of: graphs.reversed())).svg() == svg)
    let png = try TimelineDiagram(Timeline(of: graphs)).png(scale: 1)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    Attachment.record(Array(png), named: "timeline.png")
  }

  @Test func focusesOnOneActor() throws {
    var options = DiagramOptions()
    options.focus = "harbour-guard"
    let actors = try document(options).elements.compactMap { $0.attributes["data-actor"] }
    #expect(Set(actors) == ["harbour-guard", "amira-daoud"])
    let sheet = try TimelineSheet(Timeline(of: Self.graphs()), options)
    #expect(
      sheet.headings == [
        "2031-04-02 · 1 article · 2 actors · 1 tie", "2031-04-04 · 1 article · 1 not mentioned",
        "2031-04-05 · 1 article · 1 not mentioned",
      ])
    options.focus = "nobody"
    #expect(throws: DrawingError.unknownFocus(id: "nobody")) { try document(options) }
  }

  @Test func nothingIsDrawnOfNoArticles() throws {
    let svg = try TimelineDiagram(Timeline(of: [])).svg()
    #expect(try XMLDocumentCheck(svg).elements.first?.name == "svg")
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 2), (6, 3), (12, 4)])
  func picturesFillRowsOfAPageOnItsSide(count: Int, columns: Int) {
    let found = TimelineStrip.columns(of: count, Size(width: 300, height: 300))
    #expect(found == columns)
  }
}
