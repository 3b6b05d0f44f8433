/// Arranges the pictures of a timeline in rows on a page.
struct TimelineStrip {
  var sheet: TimelineSheet
  /// Everything that any picture shows, in its place.
  var whole: PlacedSheet
  var options: DiagramOptions

  /// The room inside the border of a picture, in points.
  static let padding = 14.0
  /// The room between two pictures.
  static let gap = 16.0
  /// The width of a page by its height at which the strip is to be read: a sheet on its side.
  static let shape = 1.414

  /// The page and the pictures on it, each thing at the same place in all of them.
  func arranged() -> (Page, [Panel]) {
    let style = sheet.union.type.subtitle
    let headings = sheet.headings.map { style.broken(summary: $0, within: measure) }
    let head = Double(headings.map(\.count).max() ?? 0) * style.leading + 8
    let cell = Size(
      width: measure + 2 * Self.padding, height: frame.height + head + 2 * Self.padding)
    let columns = Self.columns(of: sheet.views.count, cell)
    var panels: [Panel] = []
    for (index, view) in sheet.views.enumerated() {
      let corner = Point(
        x: Double(index % columns) * (cell.width + Self.gap),
        y: Double(index / columns) * (cell.height + Self.gap))
      let inner = corner + Point(x: Self.padding, y: Self.padding)
      let shift = Point(
        x: inner.x + (measure - frame.width) / 2 - frame.minX, y: inner.y + head - frame.minY)
      var panel = Panel(
        placed: whole.showing(view), name: "step\(index + 1)", heading: (headings[index], inner)
      ).with(drawingMovedBy: shift)
      panel.border = Rectangle(
        minX: corner.x, minY: corner.y, maxX: corner.x + cell.width, maxY: corner.y + cell.height)
      panels.append(panel)
    }
    var bounds = panels.first?.border ?? Rectangle(minX: 0, minY: 0, maxX: 0, maxY: 0)
    for panel in panels { bounds = panel.border.map { bounds.union($0) } ?? bounds }
    var all = sheet.union
    all.boxes = panels.flatMap(\.placed.sheet.boxes)
    all.lines = panels.flatMap(\.placed.sheet.lines)
    let page = Page(all, around: bounds, hasLegend: options.hasLegend, subtitles: [""])
    return (page, panels)
  }

  /// The number of pictures in a row that gives the page its shape; the smallest of several.
  static func columns(of count: Int, _ cell: Size) -> Int {
    func distance(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let width = Double(columns) * (cell.width + gap)
      let height = Double(rows) * (cell.height + gap)
      let ratio = width / height
      return max(ratio / shape, shape / ratio)
    }
    guard count > 1 else { return 1 }
    return (1...count).min { (distance($0), $0) < (distance($1), $1) } ?? 1
  }

  /// The width of a drawing, with room for the words above it.
  private var measure: Double { max(frame.width, 200) }

  /// The room of a drawing, bands included.
  private var frame: Rectangle {
    whole.boxes.isEmpty ? whole.bounds : whole.bounds.grown(by: BoxDrawing.band)
  }
}
