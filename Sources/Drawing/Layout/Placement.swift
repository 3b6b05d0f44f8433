/// A sheet with a place for everything on it.
struct PlacedSheet: Sendable {
  var sheet: Sheet
  /// The room of each box.
  var boxes: [Rectangle]
  /// The way of each line, from source to target.
  var curves: [Curve]
  /// The room of each line's label.
  var labels: [Rectangle]
  /// The ids of a kept layout that stand for one of the boxes.
  var remembered: Set<String> = []
  /// Whether a label far from its line is joined to it.
  var hasLeaders = false

  /// The smallest rectangle around everything.
  var bounds: Rectangle {
    var bounds = boxes.first ?? Rectangle(minX: 0, minY: 0, maxX: 0, maxY: 0)
    for box in boxes { bounds = bounds.union(box) }
    for label in labels { bounds = bounds.union(label) }
    for curve in curves {
      for p in curve.flattened() {
        bounds = bounds.union(Rectangle(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y))
      }
    }
    return bounds
  }
}

extension PlacedSheet {
  /// Lays out a sheet.
  ///
  /// - Throws: ``DrawingError/noLayout(reasons:)``.
  init(
    _ sheet: Sheet, service: LayoutService, leftToRight: Bool, keeping layout: DiagramLayout? = nil,
    hasLeaders: Bool = false
  ) throws(DrawingError) {
    var sheet = sheet
    let kept = layout.flatMap { KeptPlaces(sheet, $0, leftToRight: leftToRight) }
    if let kept { sheet.boxes = kept.boxes }
    var request = Self.request(for: sheet, leftToRight: leftToRight)
    request.places = kept?.centers
    let found = try service.geometry(for: request)
    let geometry = kept == nil ? ComponentPacking(request).pack(found) : found
    remembered = kept?.remembered ?? []
    self.hasLeaders = hasLeaders || kept != nil
    self.sheet = sheet
    boxes = zip(geometry.nodes, sheet.boxes).map { Rectangle(center: $0, size: $1.size) }
    let routes = zip(geometry.edges, sheet.lines).map { points, line in
      let curve = Curve(points: points) ?? Curve(from: Point(x: 0, y: 0), to: Point(x: 0, y: 0))
      return line.pointsUp ? curve.reversed : curve
    }
    let ends = sheet.lines.map { (start: $0.source, end: $0.target) }
    let apart = ParallelLines.bend(routes, between: ends)
    curves = PortSpreading(boxes).spread(apart, between: ends)
    labels = []
    let sizes = sheet.lines.map(\.labelSize)
    if geometry.labels.allSatisfy({ $0 != nil }) {
      labels = zip(geometry.labels, sizes).compactMap { place, size in
        place.map { Rectangle(center: $0, size: size) }
      }
    } else {
      var placement = LabelPlacement(
        boxes: boxes, curves: curves, sizes: sizes,
        heads: zip(sheet.lines, curves).flatMap(Self.heads))
      placement.mayStandOff = self.hasLeaders
      labels = placement.places()
    }
  }

  /// The room between a line and the label beside it.
  static let labelGap = 5.0

  /// The rooms of the heads of a line.
  private static func heads(of line: TieLine, along curve: Curve) -> [Rectangle] {
    let ends = [(line.startHead, curve.reversed), (line.endHead, curve)]
    return ends.filter { $0.0 != .none }.map { _, curve in
      let middle = curve.shortened(by: 6)
      let center = middle.points[middle.points.count - 1]
      return Rectangle(center: center, size: Size(width: 12, height: 12))
    }
  }

  /// The room to keep for a label: dot sets it beside the line, or above where ranks go right.
  private static func room(for label: Size, _ leftToRight: Bool) -> Size {
    leftToRight
      ? Size(width: label.width, height: label.height + 2 * labelGap)
      : Size(width: label.width + 2 * labelGap, height: label.height)
  }

  /// What the layout engine is told of a sheet.
  static func request(for sheet: Sheet, leftToRight: Bool) -> LayoutRequest {
    let lengths = LeafStaggering(sheet).lengths
    return LayoutRequest(
      nodes: sheet.boxes.map { LayoutRequest.Node(size: $0.size) },
      edges: zip(sheet.lines, lengths).map { line, length in
        LayoutRequest.Edge(
          tail: line.pointsUp ? line.target : line.source,
          head: line.pointsUp ? line.source : line.target,
          weight: line.weight, length: length,
          label: room(for: line.labelSize, leftToRight))
      },
      leftToRight: leftToRight)
  }
}

/// Spreads the leaves of a hub over several ranks, so that it doesn't get endlessly wide.
struct LeafStaggering {
  /// The most leaves beside each other before a second rank is begun.
  static let leavesPerRank = 4
  static let mostRanks = 6

  /// How many ranks each line spans.
  let lengths: [Int]

  init(_ sheet: Sheet) {
    var partners = Array(repeating: Set<Int>(), count: sheet.boxes.count)
    for line in sheet.lines {
      partners[line.source].insert(line.target)
      partners[line.target].insert(line.source)
    }
    var leaves: [Hub: [Int]] = [:]
    for (index, line) in sheet.lines.enumerated() where line.source != line.target {
      let (upper, lower) =
        line.pointsUp ? (line.target, line.source) : (line.source, line.target)
      if partners[lower].count == 1 {
        leaves[Hub(box: upper, isAbove: true), default: []].append(index)
      } else if partners[upper].count == 1 {
        leaves[Hub(box: lower, isAbove: false), default: []].append(index)
      }
    }
    var lengths = Array(repeating: 1, count: sheet.lines.count)
    for indices in leaves.values where indices.count > Self.leavesPerRank {
      let ranks = min(Self.mostRanks, (indices.count - 1) / Self.leavesPerRank + 1)
      for (place, index) in indices.enumerated() { lengths[index] = 1 + place % ranks }
    }
    self.lengths = lengths
  }

  private struct Hub: Hashable {
    var box: Int
    var isAbove: Bool
  }
}
