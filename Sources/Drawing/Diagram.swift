public import Foundation
public import GraphModel

/// A picture of a graph: one layout, written as DOT, SVG, PNG or PDF.
///
/// The same graph gives the same bytes, whatever order its parts come in and whatever fonts are
/// installed; PNG and PDF also depend on the fonts.
public struct Diagram: Sendable {
  private var sheet: Sheet
  private var options: DiagramOptions
  private let date: String

  /// Chooses what to show of a graph.
  ///
  /// - Throws: ``DrawingError`` when a statement names an actor that is missing, two actors share an
  ///   id, or the options name an unknown focus.
  public init(_ graph: Graph, _ options: DiagramOptions = DiagramOptions()) throws(DrawingError) {
    try options.checkTogether()
    sheet = try Sheet(graph: graph, options: options)
    self.options = options
    date = graph.articles.compactMap(\.published).max()?.description ?? "1970-01-01"
  }

  /// What the picture shows in a few sentences, for those who cannot see it: the counts and the
  /// three heaviest ties.
  public var alternativeText: String { SVGWriter.description(of: [sheet]) }

  /// The graph in the DOT language, complete for any Graphviz to draw.
  ///
  /// - Complexity: linear in the number of actors and ties.
  public func dot() -> String {
    DOTWriter(
      sheet: sheet, leftToRight: options.direction == .right, colours: options.theme.light
    ).write()
  }

  /// The picture as an SVG document in UTF-8.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  public func svg() throws(DrawingError) -> String { try finished().svg }

  /// The picture as a PNG image.
  ///
  /// - Parameter scale: pixels per point.
  /// - Returns: the file's bytes.
  /// - Throws: ``DrawingError``, among others when the image would be too large.
  public func png(scale: Double = 2) throws(DrawingError) -> Data {
    let (svg, size) = try finished()
    return try PictureRenderer.png(svg, size: size, scale: scale)
  }

  /// The picture as a PDF document of one page, as large as the picture.
  ///
  /// - Throws: ``DrawingError``.
  public func pdf() throws(DrawingError) -> Data {
    let (svg, size) = try finished()
    return try PictureRenderer.pdf(
      svg, size: size, title: sheet.title ?? "Actor graph", date: date)
  }

  /// Where the actors stand, for later drawings to keep them there.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  public func layout() throws(DrawingError) -> DiagramLayout {
    DiagramLayout(try placed(), after: options.layout)
  }

  func placed() throws(DrawingError) -> PlacedSheet {
    let service = try LayoutService.locate(explicit: options.layoutWorker)
    if let width = options.width {
      return try ColumnFitting(sheet: sheet, options: options, width: width).fit(service).placed
    }
    return try PlacedSheet(
      sheet, service: service, leftToRight: options.direction == .right, keeping: options.layout,
      engine: options.engine)
  }

  /// The picture for a page that holds title, legend and caption itself.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  package func pagePicture() throws(DrawingError) -> PagePicture {
    var part = self
    part.sheet.isPartOfPage = true
    part.options.hasLegend = false
    let (svg, size) = try part.finished()
    return PagePicture(svg: svg, width: size.width, of: sheet, options.theme)
  }

  private func finished() throws(DrawingError) -> (svg: String, size: Size) {
    var fingerprint = "\(dot())\n\(options.theme.fingerprint)\(options.isFlat)\(options.hasLegend)"
    if options.engine != .dot { fingerprint += options.engine.rawValue }
    guard let width = options.width else {
      var writer = SVGWriter(try placed(), options: options, fingerprint: fingerprint)
      return (writer.write(), writer.size)
    }
    let service = try LayoutService.locate(explicit: options.layoutWorker)
    let fitted = try ColumnFitting(sheet: sheet, options: options, width: width).fit(service)
    var writer = SVGWriter(
      fitted.page, [Panel(placed: fitted.placed)], options: options,
      fingerprint: "\(fingerprint)\(width)", scale: fitted.scale)
    return (writer.write(), writer.size)
  }
}
