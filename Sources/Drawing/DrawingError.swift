/// What kept a graph from being drawn.
public enum DrawingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A statement names an actor that the graph does not have.
  case unknownActor(id: String, statement: String)
  /// The options name an actor that the graph does not have.
  case unknownFocus(id: String)
  /// Two actors have the same id.
  case repeatedActor(id: String)
  /// No layout was found; the reasons are in the order of the attempts.
  case noLayout(reasons: [String])
  /// The layout program that was named can't be run.
  case noLayoutWorker(path: String)
  /// The picture was laid out but could not be turned into pixels or pages.
  case notRendered(reason: String)
  /// The picture does not fit the width with readable text; widths in points.
  case tooNarrow(width: Double, needed: Double, smallest: Double)
  /// Two options exclude each other.
  case contradiction(String)
  /// The scale makes the picture larger than an image can be, in pixels.
  case tooLarge(width: Int, height: Int, limit: Int)

  /// What went wrong and what to do.
  public var description: String {
    switch self {
    case .unknownActor(let id, let statement):
      "statement \(statement) names the actor “\(id)”, which the graph does not have; "
        + "add the actor or leave the statement out"
    case .unknownFocus(let id):
      "the graph has no actor “\(id)” to focus on; use the id of one of its actors"
    case .repeatedActor(let id):
      "the graph has two actors with the id “\(id)”; merge them or rename one"
    case .noLayout(let reasons):
      "no layout was found (\(reasons.joined(separator: " / "))); draw fewer actors"
    case .noLayoutWorker(let path):
      "\(path) can't be run to lay out the graph; name the actorgraph program or leave it out"
    case .notRendered(let reason):
      "the picture could not be rendered: \(reason); write SVG instead"
    case .tooNarrow(let width, let needed, let smallest):
      "text would be \(decimal((smallest * 10).rounded(.down) / 10)) pt high at a width of "
        + "\(Self.lengths(width)), and \(decimal(ColumnFitting.smallestText)) pt is the least that "
        + "can be read; the picture needs \(Self.lengths(needed.rounded(.up))): draw fewer actors, "
        + "a focus, or a wider column"
    case .contradiction(let what): what
    case .tooLarge(let width, let height, let limit):
      "the image would be \(width) × \(height) pixels and \(limit) is the limit; "
        + "use a smaller scale, fewer actors, SVG or PDF"
    }
  }

  /// A length in points and millimetres.
  private static func lengths(_ points: Double) -> String {
    "\(decimal(points)) pt (\(decimal(points / 72 * 25.4, 0)) mm)"
  }
}
