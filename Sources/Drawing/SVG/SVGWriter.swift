internal import GraphModel

/// Writes one or more drawings on one page as SVG.
struct SVGWriter {
  private let page: Page
  private let panels: [Panel]
  private let options: DiagramOptions
  private let description: String
  private let hasChanges: Bool
  /// What every id begins with, so that several drawings can live on one page.
  private let prefix: String
  private var pen: Pen
  private let scale: Double?

  /// Prepares the drawing of one sheet.
  ///
  /// The fingerprint is a text that is the same only for the same content.
  init(_ placed: PlacedSheet, options: DiagramOptions, fingerprint: String) {
    let page = Page(placed.sheet, around: placed.bounds, hasLegend: options.hasLegend)
    self.init(page, [Panel(placed: placed)], options: options, fingerprint: fingerprint)
  }

  /// Prepares drawings on a page.
  ///
  /// The scale is that at which the page is shown; nil leaves it to the reader.
  init(
    _ page: Page, _ panels: [Panel], options: DiagramOptions, fingerprint: String,
    scale: Double? = nil
  ) {
    self.scale = scale
    self.options = options
    prefix = "ag" + OpaqueID.hash(fingerprint).prefix(8)
    self.page = page
    self.panels = panels.map { $0.moved(by: page.shift) }
    let sheets = panels.map(\.placed.sheet)
    description = Self.description(of: sheets)
    hasChanges = page.isOfChanges
    pen = Pen(theme: options.theme)
  }

  /// The size at which the drawing is shown, in points.
  var size: Size {
    Size(width: page.size.width * (scale ?? 1), height: page.size.height * (scale ?? 1))
  }

  /// The whole document.
  mutating func write() -> String {
    beginRoot()
    pen.markup.element("title", ["id": "\(prefix)-title"], text: page.title ?? "Actor graph")
    pen.markup.element("desc", ["id": "\(prefix)-desc"], text: description)
    pen.markup.style(
      StyleSheet(id: prefix, theme: options.theme, hasChanges: hasChanges).rules)
    page.drawHeading(with: &pen)
    for panel in panels { panel.draw(isFlat: options.isFlat, prefix: prefix, with: &pen) }
    page.drawFooting(with: &pen)
    pen.markup.end()
    return pen.markup.text
  }

  /// The counts and the three heaviest ties, changes before all others.
  static func description(of sheets: [Sheet]) -> String {
    guard let sheet = sheets.last else { return "" }
    let sentences = Sentences(boxes: sheet.boxes)
    let heaviest = sheet.lines.sorted { first, second in
      let (one, other) = (first.mark?.badge != nil, second.mark?.badge != nil)
      if one != other { return one }
      return (-first.ties.reduce(0) { $0 + $1.tie.statements.count }, first.number)
        < (-second.ties.reduce(0) { $0 + $1.tie.statements.count }, second.number)
    }
    let told = heaviest.prefix(3).map { sentences.line($0) + "." }
    return ([sheet.summary] + told).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var isPlain: Bool { options.isFlat || options.isInPage }

  private var role: String {
    options.isFlat
      ? "img" : options.isInPage ? "graphics-document" : "graphics-document document"
  }

  private mutating func beginRoot() {
    let size = "\(decimal(page.size.width)) \(decimal(page.size.height))"
    pen.markup.begin(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "id": prefix, "class": "actorgraph",
        "viewBox": "0 0 \(size)",
        "width": scale.map { "\(decimal(page.size.width * $0, 2))pt" },
        "height": scale.map { "\(decimal(page.size.height * $0, 2))pt" },
        "role": role, "aria-roledescription": isPlain ? nil : "actor graph",
        "aria-labelledby": "\(prefix)-title", "aria-describedby": "\(prefix)-desc",
        "font-family": TextStyle.families,
      ])
    pen.markup.lineBreak()
  }
}
