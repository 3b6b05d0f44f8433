/// Where title, picture, legend and caption stand on the page.
struct Page: Sendable {
  static let margin = 24.0
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

  /// Arranges a page.
  ///
  /// - Parameters:
  ///   - sheet: What gives title, caption and legend.
  ///   - bounds: The room that the drawing takes, in its own coordinates.
  ///   - hasLegend: Whether there is a legend.
  ///   - subtitles: The first is the line under the title; the others are those of other views, so
  ///     that the drawing begins at the same height in all of them.
  init(
    _ sheet: Sheet, around bounds: Rectangle, hasLegend: Bool, subtitles: [String] = []
  ) {
    title = sheet.title
    let width = max(bounds.width, Self.leastWidth)
    contentWidth = width
    let measure = min(width, Self.longestLine)
    titleLines = sheet.title.map { TextStyle.title.lines(of: $0, within: width) } ?? []
    let broken = subtitles.map { Self.broken(subtitle: $0, within: width) }
    subtitleLines = broken.first ?? []
    isOfChanges = !subtitles.isEmpty
    captionLines = sheet.caption.flatMap {
      TextStyle.caption.lines(of: $0, within: measure)
    }
    var y = Self.margin
    if !titleLines.isEmpty { y += Double(titleLines.count) * TextStyle.title.leading + 12 }
    if let most = broken.map(\.count).max(), most > 0 {
      y += Double(most) * TextStyle.subtitle.leading + 10
    }
    shift = Point(x: Self.margin + (width - bounds.width) / 2 - bounds.minX, y: y - bounds.minY)
    y += bounds.height + (sheet.boxes.isEmpty ? 0 : 20)
    legendTop = y
    let legend = Legend(of: sheet)
    self.legend = hasLegend && !legend.entries.isEmpty ? legend : nil
    if let legend = self.legend { y += legend.height(within: width) + 12 }
    captionTop = y
    y += Double(captionLines.count) * TextStyle.caption.leading
    size = Size(
      width: (width + 2 * Self.margin).rounded(.up), height: (y + Self.margin - 4).rounded(.up))
  }

  /// The lines of a subtitle, broken between the parts of a summary rather than inside one.
  static func broken(subtitle: String, within measure: Double) -> [String] {
    TextStyle.subtitle.lines(of: subtitle, within: measure, separator: summarySeparator)
      .flatMap { TextStyle.subtitle.lines(of: $0, within: measure) }
  }

  /// What stands between the parts of a summary.
  static let summarySeparator = " · "

  /// Draws the background and the title.
  func drawHeading(with pen: inout Pen) {
    let whole = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height)
    pen.rectangle(whole, fill: .paper)
    for (index, line) in titleLines.enumerated() {
      let y = Self.margin + Double(index) * TextStyle.title.leading + TextStyle.title.size * 0.86
      pen.text(line, at: Point(x: Self.margin, y: y), .title, anchor: .start)
    }
    let top =
      Self.margin
      + (titleLines.isEmpty ? 0 : Double(titleLines.count) * TextStyle.title.leading + 6)
    for (index, line) in subtitleLines.enumerated() {
      let style = TextStyle.subtitle
      let y = top + (Double(index) + 0.7) * style.leading
      pen.text(line, at: Point(x: Self.margin, y: y), style, anchor: .start, class: "ag-summary")
    }
  }

  /// Draws the legend and the caption.
  func drawFooting(with pen: inout Pen) {
    if let legend {
      pen.markup.begin("g", ["class": "ag-legend", "aria-hidden": "true"])
      let corner = Point(x: Self.margin, y: legendTop)
      legend.draw(at: corner, within: contentWidth, with: &pen)
      pen.markup.end()
    }
    pen.markup.begin("g", ["class": "ag-caption"])
    for (index, line) in captionLines.enumerated() {
      let y = captionTop + (Double(index) + 0.75) * TextStyle.caption.leading
      pen.text(line, at: Point(x: Self.margin, y: y), .caption, .muted, anchor: .start)
    }
    pen.markup.end()
  }
}
