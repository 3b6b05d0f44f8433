/// Makes a picture fit a column of a paper.
///
/// It is tried as it is, then with text in shorter lines, then with hierarchies the other way, then
/// with wide ranks folded into rows; the first way in which text stays readable wins.
struct ColumnFitting {
  var sheet: Sheet
  var options: DiagramOptions
  /// The width of the column, in points.
  var width: Double

  /// The least height of text in print, in points: what publishers of journals ask for at least.
  static let smallestText = 6.0
  /// The widths that can be asked for, in points.
  static let widths = 72.0...4_000.0

  /// A picture and how much smaller it is drawn.
  struct Fitted {
    var placed: PlacedSheet
    var page: Page
    var scale: Double
  }

  /// The ways to try, with whether ranks go from left to right.
  private var attempts: [(Compactness, leftToRight: Bool)] {
    let leftToRight = options.direction == .right
    let usual = Compactness(measure: room)
    // Leaves on ranks of their own would make a picture wider where ranks go right.
    let right = Compactness(columns: 14, leavesPerRank: .max, measure: room)
    let (same, other) = leftToRight ? (right, down) : (down, right)
    return [(usual, leftToRight), (same, leftToRight), (other, !leftToRight)]
  }

  /// The room for the drawing at the smallest scale, in points.
  private var room: Double { width / leastScale - 2 * Page.columnMargin }

  private var down: Compactness { Compactness(columns: 14, leavesPerRank: 2, measure: room) }

  private func place(
    _ compactness: Compactness, _ leftToRight: Bool, _ layout: DiagramLayout?,
    _ service: LayoutService
  ) throws(DrawingError) -> PlacedSheet {
    try PlacedSheet(
      sheet.wrapped(compactness, leftToRight: leftToRight), service: service,
      leftToRight: leftToRight, keeping: layout, engine: options.engine, compactness: compactness)
  }

  /// The picture with its page when its text can be read; otherwise notes the width that it needs.
  private func fitted(_ placed: PlacedSheet, _ needed: inout Double) -> Fitted? {
    let page = Page(
      placed.sheet, around: placed.bounds, hasLegend: options.hasLegend, column: width)
    let scale = min(1, width / page.size.width)
    if scale >= leastScale { return Fitted(placed: placed, page: page, scale: scale) }
    needed = min(needed, page.size.width * leastScale)
    return nil
  }

  private var leastScale: Double { Self.smallestText / sheet.type.smallest }

  /// Finds a layout that fits.
  ///
  /// - Throws: ``DrawingError/tooNarrow(width:needed:smallest:)``, ``DrawingError/noLayout(reasons:)``.
  func fit(_ service: LayoutService) throws(DrawingError) -> Fitted {
    var needed = Double.infinity
    var narrow: PlacedSheet?
    for (compactness, leftToRight) in attempts {
      let placed = try place(compactness, leftToRight, options.layout, service)
      if let fitted = fitted(placed, &needed) { return fitted }
      if !leftToRight, compactness.columns != nil { narrow = placed }
    }
    if let narrow, options.layout == nil, options.grouping == nil {
      for share in [0.95, 0.8, 0.65] {
        let layout = RankFolding(measure: room * share).layout(of: narrow)
        let placed = try place(down, false, layout, service)
        if let fitted = fitted(placed, &needed) { return fitted }
      }
    }
    let smallest = sheet.type.smallest * width / (needed / leastScale)
    throw .tooNarrow(width: width, needed: needed, smallest: smallest)
  }
}
