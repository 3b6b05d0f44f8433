import Foundation
import GraphModel
import Testing

@testable import Drawing

@Suite struct ComparisonViewTests {
  private func diagram(
    _ name: String, _ change: (inout ComparisonOptions) -> Void = { _ in }
  ) throws -> ComparisonDiagram {
    var options = ComparisonOptions()
    change(&options)
    return try ComparisonDiagram(#require(SampleComparisons.named(name)), options)
  }

  private func document(
    _ name: String, _ view: ComparisonView = .comparison,
    _ change: (inout ComparisonOptions) -> Void = { _ in }
  ) throws -> XMLDocumentCheck {
    try XMLDocumentCheck(diagram(name, change).svg(view))
  }

  /// The outline of each actor's box in a drawing, and the way of each line, by what they stand for.
  private func places(_ document: XMLDocumentCheck) -> [String: String] {
    var outlines: [String: Rectangle] = [:]
    var ways: [String: String] = [:]
    var (actor, tie): (String?, String?)
    for element in document.elements {
      let attributes = element.attributes
      if element.name == "g", attributes["class"] != "ag-badge" {
        (actor, tie) = (
          attributes["data-actor"] ?? (attributes["opacity"] == nil ? nil : actor), nil
        )
        tie = attributes["data-tie"]
      }
      if attributes["class"] == "ag-reach", let tie { ways["tie \(tie)"] = attributes["d"] }
      let numbers = ["x", "y", "width", "height"].compactMap { attributes[$0].flatMap(Double.init) }
      if element.name == "rect", let actor, numbers.count == 4 {
        let room = Rectangle(
          minX: numbers[0], minY: numbers[1], maxX: numbers[0] + numbers[2],
          maxY: numbers[1] + numbers[3])
        outlines[actor] = outlines[actor]?.union(room) ?? room
      }
    }
    let boxes = outlines.mapValues { room in
      [room.minX, room.minY, room.maxX, room.maxY].map { decimal($0) }.joined(separator: " ")
    }
    return boxes.merging(ways) { first, _ in first }
  }

  @Test(arguments: SampleComparisons.all.map(\.name), [true, false])
  func everythingHasOnePlaceInAllViews(name: String, showsAll: Bool) throws {
    let change = { (options: inout ComparisonOptions) in
      options.extent = showsAll ? .everything : .nearChanges
    }
    let whole = try places(document(name, .comparison, change))
    let expected = try diagram(name, change).placed()
    #expect(whole.count == expected.boxes.count + expected.curves.count)
    for view in [ComparisonView.before, .after] {
      let part = try places(document(name, view, change))
      for (thing, place) in part {
        #expect(whole[thing] == place, "\(thing) in \(view)")
      }
    }
  }

  @Test(arguments: SampleComparisons.all.map(\.name), ComparisonView.allCases)
  func twiceTheSameBytes(name: String, view: ComparisonView) throws {
    #expect(try diagram(name).svg(view) == diagram(name).svg(view))
    #expect(try diagram(name).dot() == diagram(name).dot())
  }

  @Test(arguments: SampleComparisons.all.map(\.name), [true, false])
  func noLabelLiesOnABoxOrAnotherLabel(name: String, leftToRight: Bool) throws {
    let placed = try diagram(name) {
      $0.diagram.direction = leftToRight ? .right : .down
      $0.extent = .everything
    }.placed()
    for (index, label) in placed.labels.enumerated() {
      let words = placed.sheet.lines[index].rows.map(\.whole)
      for (box, place) in zip(placed.sheet.boxes, placed.boxes) {
        #expect(label.overlap(with: place) == 0, "\(words) on \(box.name)")
      }
      for other in placed.labels[..<index] { #expect(label.overlap(with: other) == 0, "\(words)") }
    }
  }

  @Test(arguments: SampleComparisons.all.map(\.name))
  func everyViewFitsTheRoomThatWasKept(name: String) throws {
    let diagram = try diagram(name)
    let whole = try diagram.placed()
    for view in ComparisonView.allCases {
      let placed = diagram.placed(view, in: whole)
      for (line, room) in zip(placed.sheet.lines, placed.labels) {
        #expect(line.ownLabelSize.width <= room.width + 0.001)
        #expect(line.ownLabelSize.height <= room.height + 0.001)
      }
      for (box, room) in zip(placed.sheet.boxes, placed.boxes) {
        #expect(box.measured().width <= room.width + 0.001)
        #expect(box.measured().height <= room.height + 0.001)
      }
    }
  }

  @Test func eachChangeHasItsSign() throws {
    let document = try document("harbour")
    let ties = document.all("g", class: "ag-tie")
    let changes = Dictionary(grouping: ties) { $0.attributes["data-change"] ?? "" }
      .mapValues(\.count)
    #expect(
      changes == [
        "new": 3, "reversed": 2, "denied now": 1, "firmer": 1, "unchanged": 4,
        "not mentioned now": 4,
      ])
    let picture = document.all("g", class: "ag-badge").compactMap { $0.attributes["data-badge"] }
    #expect(picture.count { $0 == "new" } == 3 + 2 + 1, "ties, actors, legend")
    #expect(picture.count { $0 == "changed" } == 2 + 1 + 1)
    #expect(picture.count { $0 == "gone" } == 1 + 1)
    let reversed = ties.filter { $0.attributes["data-change"] == "reversed" }.map(\.text).sorted()
    #expect(reversed.contains { $0.contains("before") } && reversed.contains { $0.contains("now") })
  }

  @Test func eachSideShowsWhatItSays() throws {
    let before = try document("harbour", .before)
    let after = try document("harbour", .after)
    func actors(_ document: XMLDocumentCheck) -> [String] {
      document.all("g", class: "ag-actor").compactMap { $0.attributes["data-actor"] }
    }
    #expect(!actors(before).contains("petra-sandoval"))
    #expect(actors(after).contains("petra-sandoval"))
    #expect(before.elements("g", class: "ag-badge") == 0)
    let words = { (document: XMLDocumentCheck) in
      document.all("text", class: "ag-label").map(\.text)
    }
    #expect(words(before).contains { $0.hasPrefix("meet") })
    #expect(!words(after).contains { $0.hasPrefix("meet") })
    #expect(!words(before).contains { $0.hasPrefix("accuse") })
  }

  @Test func whatIsFarFromAChangeIsFoldedAway() throws {
    let folded = try document("folded")
    let whole = try document("folded", .comparison) { $0.extent = .everything }
    let changes = try document("folded", .comparison) { $0.extent = .changes }
    #expect(folded.elements("g", class: "ag-actor") == 3)
    #expect(whole.elements("g", class: "ag-actor") == 15)
    #expect(changes.elements("g", class: "ag-actor") == 2)
    let caption = folded.all("g", class: "ag-caption").map(\.text).joined()
    #expect(caption.contains("Folded away: 12 actors and 12 ties"))
    #expect(!whole.all("g", class: "ag-caption").map(\.text).joined().contains("Folded"))
  }

  @Test func theMostImportantChangesAreKeptWhereRoomIsShort() throws {
    let document = try document("forty") { $0.diagram.maximumActors = 6 }
    #expect(document.elements("g", class: "ag-actor") == 6)
    #expect(document.elements("g", class: "ag-badge") > 1)
    let caption = document.all("g", class: "ag-caption").map(\.text).joined()
      .replacing("\n", with: " ")
    #expect(caption.contains("Not shown for want of room: "))
    #expect(caption.contains(" changes (the most important changes are shown)"))
  }

  @Test func nothingChangedIsSaidAndNothingFaded() throws {
    let document = try document("nothing")
    #expect(
      document.all("text", class: "ag-summary").first?.text.hasPrefix("Nothing changed") == true)
    #expect(document.elements.allSatisfy { $0.attributes["opacity"] == nil })
    #expect(document.elements("g", class: "ag-badge") == 0)
  }

  @Test func namesAreToldAsTheyWere() throws {
    let both = try document("renamed")
    let guardBox = try #require(
      both.all("g", class: "ag-actor").first { $0.attributes["data-change"] == "renamed" })
    #expect(guardBox.text.contains("was Harbour Guard"))
    let before = try document("renamed", .before).all("text", class: "ag-name").map(\.text)
    #expect(before.joined(separator: " ").contains("Harbour Guard"))
    #expect(!before.joined(separator: " ").contains("National"))
  }

  @Test(arguments: [
    (TieChangeClass.ended, "−", ["ended"]), (.denied, "−", ["denied now"]), (.new, "+", []),
    (.weaker, "±", ["was asserted,", "now alleged"]),
    (.firmer, "±", ["surer now"]), (.redated, "±", ["was 2031-04-01,", "now 2031-04-03"]),
  ])
  func aChangedTieSaysWhatItWas(change: TieChangeClass, sign: String, words: [String]) throws {
    var comparison = SampleComparisons.harbour
    let index = try #require(comparison.ties.firstIndex { $0.change == .repeated })
    comparison.ties[index].change = change
    if change == .weaker { comparison.ties[index].new?.status = .alleged }
    if change == .redated {
      comparison.ties[index].old?.first = CalendarDay(year: 2031, month: 4, day: 1)
      comparison.ties[index].new?.last = CalendarDay(year: 2031, month: 4, day: 3)
    }
    let tie = try #require(comparison.ties[index].new)
    let number = try #require(EvidenceNumbering(comparison.union).number(of: tie))
    let diagram = try ComparisonDiagram(comparison)
    let line = try #require(diagram.placed().sheet.lines.first { $0.number == number })
    #expect(line.mark?.notes == words)
    #expect(line.mark?.badge?.character == sign && sign == change.badge)
    #expect(line.ties.count == 1, "a changed tie has a line of its own")
  }

  @Test(arguments: [
    (ActorChangeClass.merged, "merged: A. Daoud and Amira D."),
    (.split, "split from A. Daoud and Amira D."), (.renamed, "was A. Daoud and Amira D."),
  ])
  func aChangedActorSaysWhoItWas(change: ActorChangeClass, words: String) throws {
    var comparison = SampleComparisons.harbour
    let index = try #require(comparison.actors.firstIndex { $0.id == "amira-daoud" })
    comparison.actors[index].change = change
    comparison.actors[index].oldNames = ["A. Daoud", "Amira D."]
    let diagram = try ComparisonDiagram(comparison)
    let whole = try diagram.placed()
    let box = try #require(whole.sheet.boxes.first { $0.id == "amira-daoud" })
    #expect(box.noteLines.joined(separator: " ") == words)
    #expect(box.mark?.badge == .changed)
    let before = diagram.placed(.before, in: whole).sheet.boxes.first { $0.id == "amira-daoud" }
    #expect(before?.name == "A. Daoud / Amira D.")
  }

  @Test func aRoleThatHasEndedIsNoLongerWorn() throws {
    var comparison = SampleComparisons.harbour
    let index = try #require(
      comparison.ties.firstIndex { $0.new?.source == "amira-daoud" && $0.change == .repeated })
    comparison.ties[index].change = .ended
    let diagram = try ComparisonDiagram(comparison)
    let whole = try diagram.placed()
    func role(_ view: ComparisonView) -> String? {
      diagram.placed(view, in: whole).sheet.boxes.first { $0.id == "amira-daoud" }?.role
    }
    #expect(role(.before) == "commander, Harbour Guard")
    #expect(role(.comparison) == nil && role(.after) == nil)
  }

  @Test func silenceIsNoChange() throws {
    let summary = try document("new-empty").all("text", class: "ag-summary").map(\.text)
    #expect(summary == ["No change is reported: 13 not mentioned"])
  }

  @Test func noLeaderRunsThroughABox() throws {
    let before = try Diagram(SampleGraphs.harbour).layout()
    let placed = try diagram("harbour") { $0.diagram.layout = before }.placed()
    for (index, label) in placed.labels.enumerated() {
      let anchor = placed.curves[index].flattened().anchor(for: label.center)
      for box in placed.boxes {
        let isCut = box.grown(by: -1).isCrossed(from: label.nearest(to: anchor), to: anchor)
        #expect(!isCut, "\(placed.sheet.lines[index].rows)")
      }
    }
  }

  @Test func anActorThatIsMissingIsTold() throws {
    var comparison = SampleComparisons.pair
    comparison.ties[0].new?.target = "nobody"
    #expect(throws: DrawingError.self) { try ComparisonDiagram(comparison) }
  }

  @Test func fadedWordsStayReadable() throws {
    let faded = try document("harbour").all("text").filter {
      $0.attributes["class"]?.contains("ag-fill-faint") == true
    }
    #expect(!faded.isEmpty)
    #expect(faded.allSatisfy { $0.attributes["fill"] == Palette.faint.light })
    for (words, paper) in [
      (Palette.faint.light, Palette.paper.light), (Palette.faint.dark, Palette.paper.dark),
      (Palette.muted.light, Palette.paper.light), (Palette.muted.dark, Palette.paper.dark),
    ] {
      #expect(Self.contrast(words, paper) >= 4.5, "\(words) on \(paper)")
    }
    for badge in Badge.allCases {
      #expect(Self.contrast(Palette.ink.light, badge.band.light) >= 4.5)
      #expect(Self.contrast(Palette.ink.dark, badge.band.dark) >= 4.5)
      for line in LineColour.allCases.map(\.palette) {
        #expect(Self.contrast(line.light, badge.band.light) >= 3, "\(line) on \(badge)")
        #expect(Self.contrast(line.dark, badge.band.dark) >= 3, "\(line) on \(badge)")
      }
    }
  }

  /// The contrast of two colours as WCAG 2 defines it.
  private static func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ hex: String) -> Double {
      let value = Int(hex.dropFirst(), radix: 16) ?? 0
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double((value >> shift) & 255) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: HostileText.names, ComparisonView.allCases)
  func hostileNamesStayText(name: String, view: ComparisonView) throws {
    var old = HostileText.graph(naming: name)
    old.statements[0].status = .alleged
    var options = ComparisonOptions()
    options.diagram.title = name
    let comparison = Comparison(old: [old], new: [HostileText.graph(naming: name)])
    let diagram = try ComparisonDiagram(comparison, options)
    let document = try XMLDocumentCheck(diagram.svg(view))
    let known: Set = [
      "svg", "title", "desc", "style", "rect", "g", "path", "text", "tspan", "circle", "a",
    ]
    #expect(Set(document.elements.map(\.name)).subtracting(known).isEmpty)
    #expect(document.elements("a") == 0)
    #expect(try GraphvizEngine.svg(ofDOT: diagram.dot()).contains("</svg>"))
  }

  @Test func eachSideLeadsToItsOwnSentences() throws {
    let links = { (view: ComparisonView) in
      try document("harbour", view).all("a").compactMap { $0.attributes["href"] }
    }
    #expect(try links(.before).allSatisfy { $0.contains("/04/2#") })
    let after = try links(.after)
    #expect(after.count { $0.contains("/04/2#") } == 4, "what is not mentioned now")
    #expect(after.count { $0.contains("/04/5#") } == 10)
  }

  @Test func idsAreUniqueSideBySide() throws {
    let ids = try document("harbour", .sideBySide).elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test func aLaterComparisonKeepsTheLayout() throws {
    let first = try diagram("harbour")
    let layout = try first.layout()
    let before = try Diagram(SampleGraphs.harbour, DiagramOptions()).layout()
    let second = try diagram("harbour") { $0.diagram.layout = before }
    let homes = Dictionary(
      before.places.map { ($0.id, [$0.x, $0.y]) }, uniquingKeysWith: { first, _ in first })
    for place in try second.layout().places {
      if let home = homes[place.id] { #expect([place.x, place.y] == home, "\(place.id)") }
    }
    #expect(layout.places.count == 11)
    Attachment.record(Array(try second.png(scale: 1)), named: "diff-kept.png")
  }

  @Test func theDOTIsAsItWas() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/harbour-comparison.dot")
    let dot = try diagram("harbour").dot()
    Attachment.record(dot, named: "harbour-comparison.dot")
    #expect(try String(contentsOf: file, encoding: .utf8) == dot)
  }
}
