/// A sheet with a place for everything on it.
struct PlacedSheet: Sendable {
  var sheet: Sheet
  /// The room of each box.
  var boxes: [Rectangle]
  /// The way of each line, from source to target.
  var curves: [Curve]
  /// The room of each line's label.
  var labels: [Rectangle]
  /// The frame of each group.
  var frames: [PlacedFrame] = []
  /// The ids of a kept layout that stand for one of the boxes.
  var remembered: Set<String> = []
  /// Whether a label far from its line is joined to it.
  var hasLeaders = false

  /// The smallest rectangle around everything.
  var bounds: Rectangle {
    var bounds = boxes.first ?? Rectangle(minX: 0, minY: 0, maxX: 0, maxY: 0)
    for box in boxes { bounds = bounds.union(box) }
    for label in labels { bounds = bounds.union(label) }
    for frame in frames { bounds = bounds.union(frame.outline) }
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
    hasLeaders: Bool = false, engine: DiagramOptions.Engine = .dot, compactness: Compactness = .none
  ) throws(DrawingError) {
    var sheet = sheet
    let kept = layout.flatMap { KeptPlaces(sheet, $0, leftToRight: leftToRight) }
    if let kept { sheet.boxes = kept.boxes }
    var request = Self.request(for: sheet, leftToRight: leftToRight, compactness)
    request.engine = engine
    request.places = kept?.centers
    let found = try service.geometry(for: request)
    var packing = ComponentPacking(request)
    packing.measure = compactness.measure
    let geometry = kept == nil ? packing.pack(found) : found
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
    labels = zip(geometry.labels, sheet.lines).compactMap { place, line in
      place.map { Rectangle(center: $0, size: line.labelSize) }
    }
    let ways = sheet.frames.isEmpty ? [] : curves.map { $0.flattened() }
    frames = sheet.frames.map { [boxes, labels] in $0.place(around: boxes, clearOf: ways, labels) }
    guard labels.count < sheet.lines.count || !areLabelsClear else { return }
    placeLabels()
    guard !self.hasLeaders, !areLabelsClear else { return }
    self.hasLeaders = true
    placeLabels()
  }

  /// Places the labels on the finished lines.
  private mutating func placeLabels() {
    var placement = LabelPlacement(
      boxes: obstacles, curves: curves, sizes: sheet.lines.map(\.labelSize),
      heads: zip(sheet.lines, curves).flatMap(Self.heads))
    placement.mayStandOff = hasLeaders
    labels = placement.places()
  }

  /// Whether no label lies on another one, a box or the name of a frame.
  var areLabelsClear: Bool {
    var grid = OverlapGrid()
    for obstacle in obstacles { grid.add(obstacle) }
    for label in labels {
      if grid.overlaps(label) { return false }
      grid.add(label)
    }
    return true
  }

  /// What labels keep clear of: boxes, and the names of frames.
  private var obstacles: [Rectangle] {
    boxes + frames.map(\.title)
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
  static func request(
    for sheet: Sheet, leftToRight: Bool, _ compactness: Compactness = .none
  ) -> LayoutRequest {
    let lengths = LeafStaggering(sheet, perRank: compactness.leavesPerRank).lengths
    return LayoutRequest(
      nodes: sheet.boxes.map { LayoutRequest.Node(size: $0.size) },
      edges: zip(sheet.lines, lengths).map { line, length in
        LayoutRequest.Edge(
          tail: line.pointsUp ? line.target : line.source,
          head: line.pointsUp ? line.source : line.target,
          weight: line.weight, length: length,
          label: room(for: line.labelSize, leftToRight))
      },
      clusters: sheet.frames.map { LayoutRequest.Cluster(nodes: $0.members, margin: $0.margin) },
      leftToRight: leftToRight)
  }
}
