internal import GraphModel

/// Everything that the pictures of a comparison show, before anything has a place.
///
/// One sheet is laid out; the boxes and labels in it are as large as the largest view needs.
struct ComparisonSheet: Sendable {
  /// Both sides in one.
  var union: Sheet
  /// What the older side shows of each box and each line of the union; nil where it has none.
  var before: SheetView
  /// What the newer side shows of each box and each line of the union.
  var after: SheetView
  /// The line under the title of each view.
  var subtitles: [ComparisonView: String] = [:]

  /// Composes the pictures.
  ///
  /// - Throws: ``DrawingError`` for a comparison that contradicts itself or an unknown focus.
  init(_ comparison: Comparison, _ options: ComparisonOptions) throws(DrawingError) {
    let parts = try ComparisonParts(comparison, options)
    let states = ActorStates(comparison, parts)
    var boxes = states.shown
    let type = options.diagram.theme.type
    boxes = boxes.map { $0.set(in: type) }
    (before, after) = (
      SheetView(boxes: states.before.map { $0?.set(in: type) }),
      SheetView(boxes: states.after.map { $0?.set(in: type) })
    )
    var lines = parts.lines(options.diagram.lines, positions: Self.positions(boxes)).map {
      $0.set(in: type)
    }
    before.lines = lines.map { parts.side($0, \.before, mark: nil, boxes)?.set(in: type) }
    after.lines = lines.map { parts.side($0, \.after, mark: $0.mark, boxes)?.set(in: type) }
    for index in lines.indices {
      let views = [before.lines[index], after.lines[index]].compactMap { $0?.labelSize }
      for size in views + [lines[index].labelSize] { lines[index].leastLabel.grow(to: size) }
    }
    for index in boxes.indices {
      boxes[index].others = [before.boxes[index], after.boxes[index]].compactMap { $0 }
      for box in boxes[index].others { boxes[index].size.grow(to: box.size) }
    }
    boxes = HubWidening.widen(boxes, for: lines, leftToRight: options.diagram.direction == .right)
    let caption = ComparisonCaption(comparison, parts, options)
    subtitles = caption.subtitles
    union = Sheet(
      boxes: boxes, lines: lines, title: caption.title, caption: caption.paragraphs,
      summary: caption.summary)
    union.type = type
    guard !options.diagram.isFlat else { return }
    let links = EvidenceLinks(comparison.union, options.diagram.links)
    union.links = links.of(zip(after.lines, lines).map { $0 ?? $1 })
    after.links = union.links
    before.links = links.of(zip(before.lines, lines).map { $0 ?? $1 })
  }

  private static func positions(_ boxes: [ActorBox]) -> [String: Int] {
    Dictionary(boxes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What one view shows of the boxes and lines of a sheet, in their order; nil where nothing.
struct SheetView: Sendable {
  var boxes: [ActorBox?]
  var lines: [TieLine?] = []
  /// Where each line leads to, by the line's position.
  var links: [Int: String] = [:]
}

extension SheetView {
  /// The same view with its text set in other sizes.
  func set(in type: Typography) -> SheetView {
    var view = self
    view.boxes = boxes.map { $0?.set(in: type) }
    view.lines = lines.map { $0?.set(in: type) }
    return view
  }
}

extension Size {
  /// Takes the larger width and the larger height.
  mutating func grow(to other: Size) {
    (width, height) = (max(width, other.width), max(height, other.height))
  }
}
