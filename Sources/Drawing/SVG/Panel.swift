/// One drawing on a page that may hold several.
struct Panel: Sendable {
  var placed: PlacedSheet
  /// What the ids of this drawing have after the page's prefix, so that they differ from others'.
  var name: String?
  /// The lines above the drawing, with the corner where they begin.
  var heading: (lines: [String], at: Point)?
  /// The border that keeps the drawing apart from others; nil for none.
  var border: Rectangle?

  func moved(by shift: Point) -> Panel {
    var panel = self
    panel.placed.move(by: shift)
    panel.heading = heading.map { ($0.lines, $0.at + shift) }
    panel.border = border?.moved(by: shift)
    return panel
  }

  /// The same panel with its drawing alone moved.
  func with(drawingMovedBy shift: Point) -> Panel {
    var panel = self
    panel.placed.move(by: shift)
    return panel
  }

  func draw(isFlat: Bool, prefix: String, with pen: inout Pen) {
    if let border { pen.rectangle(border, fill: nil, stroke: .faint, width: 0.75, radius: 4) }
    if let heading {
      let style = placed.sheet.type.subtitle
      for (index, line) in heading.lines.enumerated() {
        let base = heading.at + Point(x: 0, y: (Double(index) + 0.7) * style.leading)
        pen.text(line, at: base, style, anchor: .start, class: "ag-heading")
      }
    }
    let own = name.map { "\(prefix)-\($0)" } ?? prefix
    SheetDrawing(placed, isFlat: isFlat, prefix: own).draw(with: &pen)
  }
}

extension PlacedSheet {
  /// Moves everything.
  mutating func move(by shift: Point) {
    boxes = boxes.map { $0.moved(by: shift) }
    labels = labels.map { $0.moved(by: shift) }
    frames = frames.map {
      PlacedFrame(outline: $0.outline.moved(by: shift), title: $0.title.moved(by: shift))
    }
    for index in curves.indices {
      curves[index].points = curves[index].points.map { $0 + shift }
    }
  }
}

extension Rectangle {
  /// The same rectangle elsewhere.
  func moved(by shift: Point) -> Rectangle {
    Rectangle(
      minX: minX + shift.x, minY: minY + shift.y, maxX: maxX + shift.x, maxY: maxY + shift.y)
  }
}
