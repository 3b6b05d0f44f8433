internal import GraphModel

/// Writes a placed sheet as SVG.
struct SVGWriter {
  private let placed: PlacedSheet
  private let options: DiagramOptions
  private let page: Page
  private let sentences: Sentences
  /// What every id begins with, so that several drawings can live on one page.
  private let prefix: String
  private var pen: Pen

  /// Prepares a drawing.
  ///
  /// The fingerprint is a text that is the same only for the same content.
  init(_ placed: PlacedSheet, options: DiagramOptions, fingerprint: String) {
    self.options = options
    prefix = "ag" + OpaqueID.hash(fingerprint).prefix(8)
    var moved = placed
    page = Page(placed, hasLegend: options.hasLegend)
    moved.move(by: page.shift)
    self.placed = moved
    sentences = Sentences(boxes: placed.sheet.boxes)
    pen = Pen(isDark: options.theme == .dark)
  }

  /// The size of the drawing at scale 1, in points.
  var size: Size { page.size }

  /// The whole document.
  mutating func write() -> String {
    beginRoot()
    pen.markup.element("title", ["id": "\(prefix)-title"], text: heading)
    pen.markup.element("desc", ["id": "\(prefix)-desc"], text: description)
    pen.markup.style(StyleSheet(id: prefix, theme: options.theme).rules)
    page.drawHeading(with: &pen)
    drawLines()
    for index in placed.sheet.boxes.indices { drawActor(index) }
    page.drawFooting(with: &pen)
    pen.markup.end()
    return pen.markup.text
  }

  private var heading: String { placed.sheet.title ?? "Actor graph" }

  /// The counts and the three heaviest ties.
  private var description: String {
    let heaviest = placed.sheet.lines.sorted {
      (-$0.ties.reduce(0) { $0 + $1.tie.statements.count }, $0.number)
        < (-$1.ties.reduce(0) { $0 + $1.tie.statements.count }, $1.number)
    }
    let told = heaviest.prefix(3).map { sentences.line($0) + "." }
    return ([placed.sheet.summary] + told).joined(separator: " ")
  }

  private mutating func beginRoot() {
    let size = "\(decimal(page.size.width)) \(decimal(page.size.height))"
    pen.markup.begin(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "id": prefix, "class": "actorgraph",
        "viewBox": "0 0 \(size)",
        "role": options.isFlat ? "img" : "graphics-document document",
        "aria-roledescription": options.isFlat ? nil : "actor graph",
        "aria-labelledby": "\(prefix)-title", "aria-describedby": "\(prefix)-desc",
        "font-family": TextStyle.families,
      ])
    pen.markup.lineBreak()
  }

  /// Draws all lines below all boxes and labels, so that no line crosses a text.
  private mutating func drawLines() {
    pen.markup.begin("g", ["class": "ag-lines", "aria-hidden": "true"])
    for (index, line) in placed.sheet.lines.enumerated() {
      pen.markup.begin("g", ["class": Self.classes("ag-line", line), "data-tie": numbers(line)])
      LineDrawing(line, along: placed.curves[index]).draw(with: &pen, labels: placed.labels)
      pen.markup.end()
    }
    pen.markup.end()
  }

  /// Draws an actor, then the labels of the lines that start there.
  private mutating func drawActor(_ index: Int) {
    let box = placed.sheet.boxes[index]
    let words = sentences.actor(box)
    pen.markup.begin(
      "g",
      [
        "id": actorID(box), "class": "ag-actor ag-\(box.kind.rawValue)", "data-actor": box.id,
        "data-kind": box.kind.rawValue, "role": options.isFlat ? nil : "graphics-symbol",
        "aria-label": options.isFlat ? nil : words,
      ])
    pen.markup.element("title", text: words)
    BoxDrawing(box: box, place: placed.boxes[index]).draw(with: &pen)
    pen.markup.end()
    for (number, line) in placed.sheet.lines.enumerated() where line.source == index {
      drawTie(number, line)
    }
  }

  private mutating func drawTie(_ index: Int, _ line: TieLine) {
    let words = sentences.line(line)
    let link = placed.sheet.links[index]
    if let link { pen.markup.begin("a", ["href": link]) }
    pen.markup.begin(
      "g",
      [
        "id": "\(prefix)-tie-\(line.number)", "class": Self.classes("ag-tie", line),
        "data-tie": numbers(line), "data-source": placed.sheet.boxes[line.source].id,
        "data-target": placed.sheet.boxes[line.target].id,
        "data-relation": line.relation?.rawValue, "data-status": line.status.rawValue,
        "role": options.isFlat ? nil : "graphics-symbol",
        "aria-label": options.isFlat ? nil : words,
      ])
    pen.markup.element("title", text: "[\(numbers(line))] \(words)")
    pen.markup.element(
      "path",
      [
        "class": "ag-reach", "d": placed.curves[index].pathData, "fill": "none", "stroke": "none",
        "stroke-width": "12", "pointer-events": "stroke",
      ])
    drawLabel(line, in: placed.labels[index])
    pen.markup.end()
    if link != nil { pen.markup.end() }
  }

  private mutating func drawLabel(_ line: TieLine, in room: Rectangle) {
    pen.rectangle(room.grown(by: -0.5), fill: .paper, radius: 3, opacity: 0.9)
    let style = TextStyle.label
    for (index, row) in line.rows.enumerated() {
      let y = room.minY + 2 + (Double(index) + 0.5) * style.leading + style.size * 0.36
      pen.row(row, at: Point(x: room.center.x, y: y))
    }
  }

  private func actorID(_ box: ActorBox) -> String { "\(prefix)-actor-\(OpaqueID.ascii(box.id))" }

  private func numbers(_ line: TieLine) -> String {
    line.ties.map { String($0.number) }.joined(separator: ", ")
  }

  private static func classes(_ first: String, _ line: TieLine) -> String {
    "\(first) ag-\(line.relation?.rawValue ?? "several") ag-\(line.status.rawValue)"
  }
}

extension PlacedSheet {
  /// Moves everything.
  mutating func move(by shift: Point) {
    func moved(_ r: Rectangle) -> Rectangle {
      Rectangle(
        minX: r.minX + shift.x, minY: r.minY + shift.y, maxX: r.maxX + shift.x,
        maxY: r.maxY + shift.y)
    }
    boxes = boxes.map(moved)
    labels = labels.map(moved)
    for index in curves.indices {
      curves[index].points = curves[index].points.map { $0 + shift }
    }
  }
}
