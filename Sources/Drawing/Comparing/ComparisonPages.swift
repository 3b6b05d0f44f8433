/// Arranges the views of a comparison on their pages.
struct ComparisonPages {
  var sheet: ComparisonSheet
  /// Everything that any view shows, in its place.
  var whole: PlacedSheet
  var options: DiagramOptions

  private var type: Typography { sheet.union.type }

  /// The room between two drawings side by side, in points.
  static let gap = 48.0

  /// A page of one view; the drawing begins at the same point in all of them.
  func single(_ view: ComparisonView, _ placed: PlacedSheet) -> (Page, [Panel]) {
    let others = ComparisonView.allCases.filter { $0 != view }
    let page = Page(
      placed.sheet, around: frame, hasLegend: options.hasLegend,
      subtitles: ([view] + others).map { sheet.subtitles[$0] ?? "" })
    return (page, [Panel(placed: placed)])
  }

  /// A page of two views, each thing at the same place in both.
  func sideBySide(_ before: PlacedSheet, _ after: PlacedSheet) -> (Page, [Panel]) {
    let measure = max(frame.width, 200)
    let headings = [ComparisonView.before, .after].map { view in
      type.subtitle.broken(summary: sheet.subtitles[view] ?? "", within: measure)
    }
    let height = Double(headings.map(\.count).max() ?? 0) * type.subtitle.leading + 12
    let step = measure + Self.gap
    var panels: [Panel] = []
    for (index, (view, placed)) in [("before", before), ("after", after)].enumerated() {
      let shift = Point(x: Double(index) * step, y: height)
      let corner = Point(x: frame.minX + shift.x, y: frame.minY)
      panels.append(
        Panel(placed: placed, name: view, heading: (headings[index], corner))
          .with(drawingMovedBy: shift))
    }
    var both = before.sheet
    both.boxes += after.sheet.boxes
    both.lines += after.sheet.lines
    let bounds = Rectangle(
      minX: frame.minX, minY: frame.minY, maxX: frame.minX + step + measure,
      maxY: frame.maxY + height)
    let page = Page(
      both, around: bounds, hasLegend: options.hasLegend,
      subtitles: [sheet.subtitles[.sideBySide] ?? ""])
    return (page, panels)
  }

  /// The room of the whole drawing, bands included.
  private var frame: Rectangle {
    whole.boxes.isEmpty ? whole.bounds : whole.bounds.grown(by: BoxDrawing.band)
  }
}

extension PlacedSheet {
  /// What a view shows, with everything where it is.
  func showing(_ view: SheetView) -> PlacedSheet {
    var part = self
    (part.boxes, part.curves, part.labels) = ([], [], [])
    (part.sheet.boxes, part.sheet.lines, part.sheet.links) = ([], [], [:])
    var positions: [Int: Int] = [:]
    for (index, box) in view.boxes.enumerated() {
      guard let box else { continue }
      positions[index] = part.boxes.count
      part.boxes.append(boxes[index])
      part.sheet.boxes.append(box.forms[sheet.boxes[index].form])
    }
    for (index, line) in view.lines.enumerated() {
      guard var line, let source = positions[line.source], let target = positions[line.target]
      else { continue }
      (line.source, line.target) = (source, target)
      part.sheet.links[part.sheet.lines.count] = view.links[index]
      part.sheet.lines.append(line)
      part.curves.append(curves[index])
      part.labels.append(labels[index])
    }
    return part
  }
}
