public import Foundation
public import GraphModel

/// The pictures of a comparison: both sides in one, before, after, and these next to each other.
///
/// All views share one layout, so that an actor and a tie have the same place in each. What changed
/// lies on a pale band with a badge: + new, ± reversed or changed, − ended or denied; what did not
/// change and what the newer side does not mention is drawn paler. The same comparison gives the
/// same bytes.
public struct ComparisonDiagram: Sendable {
  private let sheet: ComparisonSheet
  private let options: ComparisonOptions
  private let date: String

  /// Chooses what to show of a comparison.
  ///
  /// - Throws: ``DrawingError`` when a tie or a statement names an actor that is missing, two actors
  ///   share an id, or the options name an unknown focus.
  public init(
    _ comparison: Comparison, _ options: ComparisonOptions = ComparisonOptions()
  ) throws(DrawingError) {
    try options.diagram.checkTogether()
    sheet = try ComparisonSheet(comparison, options)
    self.options = options
    let days = comparison.union.articles.compactMap(\.published)
    date = days.max()?.description ?? "1970-01-01"
  }

  /// Both sides in one picture in the DOT language, complete for any Graphviz to draw.
  ///
  /// - Complexity: linear in the number of actors and ties.
  public func dot() -> String {
    var union = sheet.union
    union.title = [union.title, sheet.subtitles[.comparison]].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ": ")
    return DOTWriter(
      sheet: union, leftToRight: isLeftToRight, colours: options.diagram.theme.light
    ).write()
  }

  /// A view as an SVG document in UTF-8.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  public func svg(_ view: ComparisonView = .comparison) throws(DrawingError) -> String {
    try finished(view).svg
  }

  /// A view as a PNG image.
  ///
  /// - Parameters:
  ///   - view: Which of the pictures.
  ///   - scale: Pixels per point.
  /// - Returns: The file's bytes.
  /// - Throws: ``DrawingError``, among others when the image would be too large.
  public func png(
    _ view: ComparisonView = .comparison, scale: Double = 2
  ) throws(DrawingError) -> Data {
    let (svg, size) = try finished(view)
    return try PictureRenderer.png(svg, size: size, scale: scale)
  }

  /// A view as a PDF document of one page, as large as the picture.
  ///
  /// - Throws: ``DrawingError``.
  public func pdf(_ view: ComparisonView = .comparison) throws(DrawingError) -> Data {
    let (svg, size) = try finished(view)
    return try PictureRenderer.pdf(
      svg, size: size, title: sheet.union.title ?? "What changed", date: date)
  }

  /// Where the actors stand, for later drawings to keep them there.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  public func layout() throws(DrawingError) -> DiagramLayout {
    DiagramLayout(try placed(), after: options.diagram.layout)
  }

  private var isLeftToRight: Bool { options.diagram.direction == .right }

  /// The places of everything that any view shows.
  func placed() throws(DrawingError) -> PlacedSheet {
    let service = try LayoutService.locate(explicit: options.diagram.layoutWorker)
    return try PlacedSheet(
      sheet.union, service: service, leftToRight: isLeftToRight, keeping: options.diagram.layout,
      hasLeaders: true, engine: options.diagram.engine)
  }

  /// What a view shows, in the places of the whole.
  func placed(_ view: ComparisonView, in whole: PlacedSheet) -> PlacedSheet {
    switch view {
    case .comparison, .sideBySide: whole
    case .before: whole.showing(sheet.before)
    case .after: whole.showing(sheet.after)
    }
  }

  private func finished(_ view: ComparisonView) throws(DrawingError) -> (svg: String, size: Size) {
    let whole = try placed()
    let pages = ComparisonPages(sheet: sheet, whole: whole, options: options.diagram)
    let (page, panels) =
      view == .sideBySide
      ? pages.sideBySide(placed(.before, in: whole), placed(.after, in: whole))
      : pages.single(view, placed(view, in: whole))
    let fingerprint =
      "\(dot())\n\(view.rawValue)\(options.diagram.theme.fingerprint)\(options.diagram.isFlat)"
      + "\(options.diagram.hasLegend)"
    var writer = SVGWriter(page, panels, options: options.diagram, fingerprint: fingerprint)
    return (writer.write(), writer.size)
  }
}
