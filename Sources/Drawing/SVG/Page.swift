/// Where title, picture, legend and caption stand on the page.
struct Page: Sendable {
  static let usualMargin = 24.0
  /// The margin in a column, whose paper has margins already.
  static let columnMargin = 6.0
  /// The least room for text, so that captions of small pictures don't become columns.
  static let leastWidth = 460.0
  /// The most room for a line of the caption, so that it stays readable.
  static let longestLine = 900.0

  var title: String?
  var titleLines: [String]
  /// Whether the page is of a comparison.
  let isOfChanges: Bool
  /// The line under the title, broken.
  var subtitleLines: [String]
  var captionLines: [String]
  var legend: Legend?
  /// How far the picture moves from its own place to that on the page.
  var shift: Point
  /// The size of the whole page.
  var size: Size
  private var legendTop: Double
  private var captionTop: Double
  private var contentWidth: Double
  private let type: Typography
  private let margin: Double

  /// Arranges a page.
  ///
  /// - Parameters:
  ///   - sheet: What gives title, caption and legend.
  ///   - bounds: The room that the drawing takes, in its own coordinates.
  ///   - hasLegend: Whether there is a legend.
  ///   - subtitles: The first is the line under the title; the others are those of other views, so
  ///     that the drawing begins at the same height in all of them.
  ///   - column: The width of the column that the page is for, in points; nil where there is none.
  init(
    _ sheet: Sheet, around bounds: Rectangle, hasLegend: Bool, subtitles: [String] = [],
    column: Double? = nil
  ) {
    title = sheet.title
    let type = sheet.type
    self.type = type
    let margin = column == nil ? Self.usualMargin : Self.columnMargin
    self.margin = margin
    let least = column.map { $0 - 2 * margin } ?? (sheet.isPartOfPage ? 0 : Self.leastWidth)
    let width = max(bounds.width, least)
    contentWidth = width
    let measure = min(width, Self.longestLine)
    let ownTitle = sheet.isPartOfPage ? nil : sheet.title
    titleLines = ownTitle.map { type.title.lines(of: $0, within: width) } ?? []
    let broken = subtitles.map { type.subtitle.broken(summary: $0, within: width) }
    subtitleLines = broken.first ?? []
    isOfChanges = !subtitles.isEmpty
    captionLines = (sheet.isPartOfPage ? [] : sheet.caption).flatMap {
      type.caption.lines(of: $0, within: measure)
    }
    var y = margin
    if !titleLines.isEmpty { y += Double(titleLines.count) * type.title.leading + 12 }
    if let most = broken.map(\.count).max(), most > 0 {
      y += Double(most) * type.subtitle.leading + 10
    }
    shift = Point(x: margin + (width - bounds.width) / 2 - bounds.minX, y: y - bounds.minY)
    y += bounds.height + (sheet.boxes.isEmpty ? 0 : 20)
    legendTop = y
    let legend = Legend(of: sheet)
    self.legend = hasLegend && !legend.entries.isEmpty ? legend : nil
    if let legend = self.legend { y += legend.height(within: width) + 12 }
    captionTop = y
    y += Double(captionLines.count) * type.caption.leading
    size = Size(
      width: (width + 2 * margin).rounded(.up), height: (y + margin - 4).rounded(.up))
  }

  /// What stands between the parts of a summary.
  static let summarySeparator = " · "

  /// Draws the background and the title.
  func drawHeading(with pen: inout Pen) {
    let whole = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
    pen.rectangle(whole, fill: .paper)
    for (index, line) in titleLines.enumerated() {
      let y = margin + Double(index) * type.title.leading + type.title.size * 0.86
      pen.text(line, at: Point(x: margin, y: y), type.title, anchor: .start)
    }
    let top =
      margin
      + (titleLines.isEmpty ? 0 : Double(titleLines.count) * type.title.leading + 6)
    for (index, line) in subtitleLines.enumerated() {
      let style = type.subtitle
      let y = top + (Double(index) + 0.7) * style.leading
      pen.text(line, at: Point(x: margin, y: y), style, anchor: .start, class: "ag-summary")
    }
  }

  /// Draws the legend and the caption.
  func drawFooting(with pen: inout Pen) {
    if let legend {
      pen.markup.begin("g", ["class": "ag-legend", "aria-hidden": "true"])
      let corner = Point(x: margin, y: legendTop)
      legend.draw(at: corner, within: contentWidth, with: &pen)
      pen.markup.end()
    }
    pen.markup.begin("g", ["class": "ag-caption"])
    for (index, line) in captionLines.enumerated() {
      let y = captionTop + (Double(index) + 0.75) * type.caption.leading
      pen.text(line, at: Point(x: margin, y: y), type.caption, .muted, anchor: .start)
    }
    pen.markup.end()
  }
}

extension TextStyle {
  /// The lines of a summary, broken between its parts rather than inside one.
  func broken(summary: String, within measure: Double) -> [String] {
    lines(of: summary, within: measure, separator: Page.summarySeparator)
      .flatMap { lines(of: $0, within: measure) }
  }
}
