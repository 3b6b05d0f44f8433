public import Foundation
public import GraphModel

/// A strip of small pictures: what is known after each step of a timeline.
///
/// All pictures share one layout, so that an actor and a tie have the same place in each. The first
/// shows where the timeline begins; in each later one, what the step added, changed or ended lies on
/// a band with a badge, and what was known before is paler. The same timeline gives the same bytes.
public struct TimelineDiagram: Sendable {
  private let sheet: TimelineSheet
  private let options: DiagramOptions
  private let date: String

  /// Chooses what to show of a timeline.
  ///
  /// - Throws: ``DrawingError`` when a statement names an actor that is missing, two actors share an
  ///   id, or the options name a focus that no step has.
  public init(
    _ timeline: Timeline, _ options: DiagramOptions = DiagramOptions()
  ) throws(DrawingError) {
    sheet = try TimelineSheet(timeline, options)
    self.options = options
    date = (timeline.steps.last?.last).map { "\($0)" } ?? "1970-01-01"
  }

  /// The strip as an SVG document in UTF-8.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  public func svg() throws(DrawingError) -> String { try finished().svg }

  /// The strip as a PNG image.
  ///
  /// - Parameter scale: Pixels per point.
  /// - Returns: The file's bytes.
  /// - Throws: ``DrawingError``, among others when the image would be too large.
  public func png(scale: Double = 2) throws(DrawingError) -> Data {
    let (svg, size) = try finished()
    return try PictureRenderer.png(svg, size: size, scale: scale)
  }

  /// The strip as a PDF document of one page, as large as the strip.
  ///
  /// - Throws: ``DrawingError``.
  public func pdf() throws(DrawingError) -> Data {
    let (svg, size) = try finished()
    return try PictureRenderer.pdf(svg, size: size, title: sheet.title, date: date)
  }

  /// Where the actors stand, for later drawings to keep them there.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``, ``DrawingError/noLayoutWorker(path:)``.
  public func layout() throws(DrawingError) -> DiagramLayout {
    DiagramLayout(try placed(), after: options.layout)
  }

  /// The places of everything that any picture shows.
  func placed() throws(DrawingError) -> PlacedSheet {
    let service = try LayoutService.locate(explicit: options.layoutWorker)
    return try PlacedSheet(
      sheet.union, service: service, leftToRight: options.direction == .right,
      keeping: options.layout, hasLeaders: true, engine: options.engine)
  }

  private func finished() throws(DrawingError) -> (svg: String, size: Size) {
    let strip = TimelineStrip(sheet: sheet, whole: try placed(), options: options)
    let (page, panels) = strip.arranged()
    var writer = SVGWriter(page, panels, options: options, fingerprint: fingerprint)
    return (writer.write(), writer.size)
  }

  /// A text that is the same only for the same pictures.
  private var fingerprint: String {
    let dot = DOTWriter(sheet: sheet.union, leftToRight: options.direction == .right).write()
    return "\(dot)\ntimeline \(sheet.headings.joined(separator: "\n"))"
      + "\(options.theme.fingerprint)\(options.isFlat)\(options.hasLegend)"
  }
}
