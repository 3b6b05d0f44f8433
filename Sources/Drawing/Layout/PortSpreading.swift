/// Moves the ends of lines apart along the border of their box, so that no head lies on another.
struct PortSpreading {
  /// The room that a head takes along the border, in points.
  static let room = 15.0

  private let boxes: [Rectangle]

  init(_ boxes: [Rectangle]) {
    self.boxes = boxes
  }

  private struct End {
    var line: Int
    var isStart: Bool
    /// The place on the border, as a way from the border's beginning.
    var place: Double
    /// Where the line comes from, as an angle around the box.
    var angle: Double
  }

  /// The curves with their ends spread.
  ///
  /// The ends are the positions of the boxes where each curve starts and ends.
  func spread(_ curves: [Curve], between ends: [(start: Int, end: Int)]) -> [Curve] {
    var curves = curves
    for box in boxes.indices {
      let border = Border(boxes[box])
      var found: [End] = []
      for (line, pair) in ends.enumerated() where pair.start != pair.end {
        if pair.start == box { found.append(end(of: curves[line], line, true, border)) }
        if pair.end == box { found.append(end(of: curves[line], line, false, border)) }
      }
      guard found.count > 1 else { continue }
      for (end, place) in settle(found, on: border) where abs(place - end.place) > 0.5 {
        curves[end.line].moveEnd(isStart: end.isStart, to: border.point(at: place))
      }
    }
    return curves
  }

  private func end(of curve: Curve, _ line: Int, _ isStart: Bool, _ border: Border) -> End {
    let inwards = isStart ? curve.reversed : curve
    let tip = inwards.points[inwards.points.count - 1]
    let far = inwards.shortened(by: 40)
    let angle = border.angle(of: far.points[far.points.count - 1])
    return End(line: line, isStart: isStart, place: border.place(of: tip), angle: angle)
  }

  /// Places at least a head's room apart, each as near to the wanted one as can be.
  ///
  /// Ends stay on their side of the box where the side has room for all of its own.
  private func settle(_ ends: [End], on border: Border) -> [(End, Double)] {
    let sorted = ends.sorted { ($0.angle, $0.line) < ($1.angle, $1.line) }
    let sides = border.sides.map { side in sorted.filter { side.contains($0.place) } }
    let fits = zip(sides, border.sides).allSatisfy { ends, side in
      Double(ends.count - 1) * Self.room <= side.upperBound - side.lowerBound
    }
    guard fits else { return settleAllAround(sorted, on: border) }
    return zip(sides, border.sides).flatMap { ends, side in
      zip(ends, Self.apart(ends.map(\.place), by: Self.room, within: side)).map { ($0, $1) }
    }
  }

  private func settleAllAround(_ sorted: [End], on border: Border) -> [(End, Double)] {
    let room = min(Self.room, border.length / Double(sorted.count))
    let places = sorted.map(\.place).sorted()
    // The way round is cut open where the largest stretch is free.
    var cut = (gap: border.length - (places[places.count - 1] - places[0]), at: places[0])
    for (a, b) in zip(places, places.dropFirst()) where b - a > cut.gap { cut = (b - a, b) }
    let origin = cut.at - cut.gap / 2
    var unrolled = sorted.map { (end: $0, way: border.wrapped($0.place - origin)) }
    if let first = unrolled.indices.min(by: {
      (unrolled[$0].way, unrolled[$0].end.line) < (unrolled[$1].way, unrolled[$1].end.line)
    }) {
      unrolled = Array(unrolled[first...] + unrolled[..<first])
    }
    let spread = Self.apart(unrolled.map(\.way), by: room)
    return zip(unrolled, spread).map { ($0.end, border.wrapped($1 + origin)) }
  }

  /// The nearest increasing places with a distance between them (pooling adjacent violators).
  static func apart(_ places: [Double], by room: Double) -> [Double] {
    var blocks: [(sum: Double, count: Int)] = []
    for (index, place) in places.enumerated() {
      blocks.append((place - Double(index) * room, 1))
      while blocks.count > 1 {
        let (a, b) = (blocks[blocks.count - 2], blocks[blocks.count - 1])
        if a.sum / Double(a.count) <= b.sum / Double(b.count) { break }
        blocks.removeLast(2)
        blocks.append((a.sum + b.sum, a.count + b.count))
      }
    }
    let levels = blocks.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    return levels.enumerated().map { $1 + Double($0) * room }
  }

  /// The nearest increasing places inside bounds that have room for them.
  private static func apart(
    _ places: [Double], by room: Double, within bounds: Range<Double>
  ) -> [Double] {
    let last = Double(places.count - 1)
    return apart(places, by: room).enumerated().map { index, place in
      let low = bounds.lowerBound + Double(index) * room
      return max(low, min(place, bounds.upperBound - (last - Double(index)) * room))
    }
  }
}

/// The border of a box without its corners, as one way around.
private struct Border {
  private static let corner = 8.0
  private let box: Rectangle
  private let inner: Rectangle

  init(_ box: Rectangle) {
    self.box = box
    let (x, y) = (min(Self.corner, box.width / 3), min(Self.corner, box.height / 3))
    inner = Rectangle(
      minX: box.minX + x, minY: box.minY + y, maxX: box.maxX - x, maxY: box.maxY - y)
  }

  var length: Double { 2 * (inner.width + inner.height) }

  /// The stretches of the way on each side, from the upper one clockwise.
  var sides: [Range<Double>] {
    let (w, h) = (inner.width, inner.height)
    // A place at the very end belongs to the last side.
    return [0..<w, w..<w + h, w + h..<2 * w + h, 2 * w + h..<(length + 0.001)]
  }

  func wrapped(_ place: Double) -> Double {
    let rest = place.truncatingRemainder(dividingBy: length)
    return rest < 0 ? rest + length : rest
  }

  /// The angle of a point seen from the middle, clockwise from the upper left corner.
  func angle(of point: Point) -> Double { place(of: point) / length }

  /// The place on the border where the way from the middle to a point leaves the box.
  func place(of point: Point) -> Double {
    let (dx, dy) = (point.x - box.center.x, point.y - box.center.y)
    let (w, h) = (box.width / 2, box.height / 2)
    if abs(dx) * h > abs(dy) * w {
      let y = clamp(box.center.y + dy * w / abs(dx), inner.minY, inner.maxY)
      return dx > 0
        ? inner.width + (y - inner.minY) : 2 * inner.width + inner.height + (inner.maxY - y)
    }
    let x = dy == 0 ? box.center.x : clamp(box.center.x + dx * h / abs(dy), inner.minX, inner.maxX)
    return dy > 0 ? inner.width + inner.height + (inner.maxX - x) : x - inner.minX
  }

  /// The point of a place, and the direction outwards there.
  func point(at place: Double) -> (point: Point, outwards: Point) {
    var rest = wrapped(place)
    if rest < inner.width {
      return (Point(x: inner.minX + rest, y: box.minY), Point(x: 0, y: -1))
    }
    rest -= inner.width
    if rest < inner.height {
      return (Point(x: box.maxX, y: inner.minY + rest), Point(x: 1, y: 0))
    }
    rest -= inner.height
    if rest < inner.width {
      return (Point(x: inner.maxX - rest, y: box.maxY), Point(x: 0, y: 1))
    }
    return (Point(x: box.minX, y: inner.maxY - (rest - inner.width)), Point(x: -1, y: 0))
  }

  private func clamp(_ value: Double, _ low: Double, _ high: Double) -> Double {
    min(max(value, low), high)
  }
}

extension Curve {
  /// Moves an end, and bends the curve's last piece so that it comes in from outside.
  fileprivate mutating func moveEnd(isStart: Bool, to goal: (point: Point, outwards: Point)) {
    if isStart { points.reverse() }
    let last = points.count - 1
    let shift = goal.point - points[last]
    let handle = points[last - 1] + shift
    let span = (points[last - 3] - goal.point).length
    let steepness =
      (handle.x - goal.point.x) * goal.outwards.x + (handle.y - goal.point.y) * goal.outwards.y
    let least = min(span * 0.3, 18)
    points[last] = goal.point
    points[last - 1] = steepness >= least ? handle : handle + goal.outwards * (least - steepness)
    if isStart { points.reverse() }
  }
}
