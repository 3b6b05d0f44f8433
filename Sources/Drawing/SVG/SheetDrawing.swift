internal import GraphModel

/// Draws the lines, boxes and labels of a placed sheet.
struct SheetDrawing: Sendable {
  let placed: PlacedSheet
  /// Whether the drawing is one image, without parts that can be read or clicked.
  let isFlat: Bool
  /// What every id begins with.
  let prefix: String
  let sentences: Sentences

  init(_ placed: PlacedSheet, isFlat: Bool, prefix: String) {
    self.placed = placed
    self.isFlat = isFlat
    self.prefix = prefix
    sentences = Sentences(boxes: placed.sheet.boxes)
  }

  func draw(with pen: inout Pen) {
    drawBands(with: &pen)
    drawFrames(with: &pen)
    drawLines(with: &pen)
    drawFrameNames(with: &pen)
    for index in placed.sheet.boxes.indices { drawActor(index, with: &pen) }
  }

  /// Draws the bands of changes below everything else.
  private func drawBands(with pen: inout Pen) {
    let marked = placed.sheet.lines.indices.filter { placed.sheet.lines[$0].mark?.badge != nil }
    let boxes = placed.sheet.boxes.indices.filter { placed.sheet.boxes[$0].mark?.badge != nil }
    guard !(marked.isEmpty && boxes.isEmpty) else { return }
    pen.markup.begin("g", ["class": "ag-bands", "aria-hidden": "true"])
    for index in boxes {
      BoxDrawing(box: placed.sheet.boxes[index], place: placed.boxes[index]).drawBand(with: &pen)
    }
    for index in marked {
      guard let badge = placed.sheet.lines[index].mark?.badge else { continue }
      LineDrawing(placed.sheet.lines[index], along: placed.curves[index])
        .drawBand(badge, with: &pen)
    }
    pen.markup.end()
  }

  /// Draws the frames of groups below everything else, their names above the lines.
  private func drawFrames(with pen: inout Pen) {
    guard !placed.frames.isEmpty else { return }
    pen.markup.begin("g", ["class": "ag-frames", "aria-hidden": "true"])
    for (frame, place) in zip(placed.sheet.frames, placed.frames) {
      frame.draw(in: place, with: &pen)
    }
    pen.markup.end()
  }

  private func drawFrameNames(with pen: inout Pen) {
    for (frame, place) in zip(placed.sheet.frames, placed.frames) {
      frame.drawTitle(in: place, with: &pen)
    }
  }

  /// Draws all lines below all boxes and labels, so that no line crosses a text; those that changed
  /// lie above the others.
  private func drawLines(with pen: inout Pen) {
    pen.markup.begin("g", ["class": "ag-lines", "aria-hidden": "true"])
    let lines = Array(placed.sheet.lines.enumerated())
    let isChange = { (line: TieLine) in line.mark?.badge != nil }
    for (index, line) in lines.filter({ !isChange($0.1) }) + lines.filter({ isChange($0.1) }) {
      pen.markup.begin(
        "g",
        [
          "class": Self.classes("ag-line", line), "data-tie": numbers(line),
          "data-kinds": kinds(line),
        ])
      pen.faded(to: line.opacity) {
        LineDrawing(line, along: placed.curves[index]).draw(with: &$0, labels: placed.labels)
      }
      pen.markup.end()
    }
    if placed.hasLeaders {
      for index in placed.sheet.lines.indices { label(index).drawLeader(with: &pen) }
    }
    pen.markup.end()
  }

  private func label(_ index: Int) -> LabelDrawing {
    LabelDrawing(
      placed.sheet.lines[index], in: placed.labels[index], on: placed.curves[index])
  }

  /// Draws an actor, then the labels of the lines that start there.
  private func drawActor(_ index: Int, with pen: inout Pen) {
    let box = placed.sheet.boxes[index]
    let words = sentences.actor(box)
    if isPartOfPage {
      pen.markup.begin("a", ["href": "#\(PagePicture.actorEntry(box.id))"])
    }
    pen.markup.begin(
      "g",
      [
        "id": actorID(box), "class": "ag-actor ag-\(box.kind.rawValue)", "data-actor": box.id,
        "data-kind": box.kind.rawValue, "data-change": box.mark?.name,
        "role": isFlat ? nil : "graphics-symbol", "aria-label": isFlat ? nil : words,
      ])
    pen.markup.element("title", text: words)
    BoxDrawing(box: box, place: placed.boxes[index]).draw(with: &pen)
    pen.markup.end()
    if isPartOfPage { pen.markup.end() }
    for (number, line) in placed.sheet.lines.enumerated() where line.source == index {
      drawTie(number, line, with: &pen)
    }
  }

  private func drawTie(_ index: Int, _ line: TieLine, with pen: inout Pen) {
    let words = sentences.line(line)
    let link = placed.sheet.links[index]
    if let link { pen.markup.begin("a", ["href": link]) }
    let others = isPartOfPage ? line.ties.map(\.number).filter { $0 != line.number } : []
    for number in others { pen.markup.begin("g", ["id": PagePicture.line(number)]) }
    pen.markup.begin(
      "g",
      [
        "id": isPartOfPage ? PagePicture.line(line.number) : "\(prefix)-tie-\(line.number)",
        "class": Self.classes("ag-tie", line), "data-tie": numbers(line),
        "data-kinds": kinds(line), "data-source": placed.sheet.boxes[line.source].id,
        "data-target": placed.sheet.boxes[line.target].id,
        "data-relation": line.relation?.rawValue, "data-status": line.standing.rawValue,
        "data-stage": line.stage?.rawValue,
        "data-change": line.mark?.name, "role": isFlat ? nil : "graphics-symbol",
        "aria-label": isFlat ? nil : words,
      ])
    pen.markup.element("title", text: "[\(numbers(line))] \(words)")
    pen.markup.element(
      "path",
      [
        "class": "ag-reach", "d": placed.curves[index].pathData, "fill": "none", "stroke": "none",
        "stroke-width": "12", "pointer-events": "stroke",
      ])
    label(index).draw(with: &pen)
    pen.markup.end()
    for _ in others { pen.markup.end() }
    if link != nil { pen.markup.end() }
  }

  private var isPartOfPage: Bool { placed.sheet.isPartOfPage }

  private func actorID(_ box: ActorBox) -> String {
    isPartOfPage ? PagePicture.box(box.id) : "\(prefix)-actor-\(OpaqueID.ascii(box.id))"
  }

  /// What a line's two actors are, where a page may hide a kind with all its lines.
  private func kinds(_ line: TieLine) -> String? {
    guard isPartOfPage else { return nil }
    let boxes = placed.sheet.boxes
    return "\(boxes[line.source].kind.rawValue) \(boxes[line.target].kind.rawValue)"
  }

  private func numbers(_ line: TieLine) -> String {
    line.ties.map { String($0.number) }.joined(separator: ", ")
  }

  private static func classes(_ first: String, _ line: TieLine) -> String {
    "\(first) ag-\(line.relation?.rawValue ?? "several") ag-\(line.standing.rawValue)"
      + (line.isPossible ? " ag-possible" : "") + (line.hasEnded ? " ag-ended" : "")
  }
}
