/// A place in the picture, in points, y downwards.
struct Point: Sendable, Hashable, Codable {
  var x: Double
  var y: Double

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The vector of length one in the same direction, or one to the right for the null vector.
  var unit: Point {
    let length = self.length
    return length > 1e-9 ? Point(x: x / length, y: y / length) : Point(x: 1, y: 0)
  }

  /// The vector turned a quarter to the left on the screen.
  var normal: Point { Point(x: y, y: -x) }
}

/// A width and a height in points.
struct Size: Sendable, Hashable, Codable {
  var width: Double
  var height: Double
}

/// An upright rectangle.
struct Rectangle: Sendable, Hashable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  init(center: Point, size: Size) {
    self.init(
      minX: center.x - size.width / 2, minY: center.y - size.height / 2,
      maxX: center.x + size.width / 2, maxY: center.y + size.height / 2)
  }

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }
  var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// The rectangle moved outwards on all sides, inwards when negative.
  func grown(by margin: Double) -> Rectangle {
    Rectangle(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// The smallest rectangle around both.
  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// The point of the rectangle that is nearest to another.
  func nearest(to point: Point) -> Point {
    Point(x: min(maxX, max(minX, point.x)), y: min(maxY, max(minY, point.y)))
  }

  /// The area that both share.
  func overlap(with other: Rectangle) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return width > 0 && height > 0 ? width * height : 0
  }
}

/// A cubic Bézier curve of one or more pieces: a start, then three points a piece.
struct Curve: Sendable, Hashable {
  var points: [Point]

  /// Creates a curve, or nil when the number of points is not 1 + 3n with n ≥ 1.
  init?(points: [Point]) {
    guard points.count >= 4, points.count % 3 == 1 else { return nil }
    self.points = points
  }

  /// Creates a straight line.
  init(from start: Point, to end: Point) {
    points = [start, start + (end - start) * (1 / 3), start + (end - start) * (2 / 3), end]
  }

  private var pieces: Int { (points.count - 1) / 3 }

  private func point(piece: Int, at t: Double) -> Point {
    let p = points[piece * 3..<piece * 3 + 4]
    let first = p.startIndex
    let s = 1 - t
    return p[first] * (s * s * s) + p[first + 1] * (3 * s * s * t)
      + p[first + 2] * (3 * s * t * t) + p[first + 3] * (t * t * t)
  }

  /// Points along the curve, close enough to stand for it.
  func flattened(stepsPerPiece steps: Int = 12) -> [Point] {
    var result = [points[0]]
    for piece in 0..<pieces {
      for step in 1...steps {
        result.append(point(piece: piece, at: Double(step) / Double(steps)))
      }
    }
    return result
  }

  /// The same curve, run through the other way.
  var reversed: Curve {
    var copy = self
    copy.points.reverse()
    return copy
  }

  /// The curve without its last stretch of the given length, and the point where it now ends.
  ///
  /// A curve that is shorter keeps its first third.
  func shortened(by length: Double) -> Curve {
    guard length > 0 else { return self }
    let end = points[points.count - 1]
    for piece in stride(from: pieces - 1, through: 0, by: -1) {
      let first = point(piece: piece, at: 0)
      if (first - end).length > length || piece == 0 {
        let t = piece == 0 && (first - end).length <= length ? 1.0 / 3 : cut(piece, end, length)
        return split(piece: piece, at: t)
      }
    }
    return self
  }

  /// The parameter at which a piece comes within a distance of a point, by bisection.
  private func cut(_ piece: Int, _ end: Point, _ length: Double) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<32 {
      let middle = (low + high) / 2
      if (point(piece: piece, at: middle) - end).length > length {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  /// What lies before a place on the curve (de Casteljau).
  private func split(piece: Int, at t: Double) -> Curve {
    let p = Array(points[piece * 3..<piece * 3 + 4])
    func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let (a, b, c) = (between(p[0], p[1]), between(p[1], p[2]), between(p[2], p[3]))
    let (d, e) = (between(a, b), between(b, c))
    var copy = self
    copy.points = Array(points[0...piece * 3]) + [a, d, between(d, e)]
    return copy
  }
}

extension [Point] {
  /// The point of a line where a leader to some place begins: the nearest that is not at an end,
  /// where it would seem to belong to a box.
  func anchor(for place: Point) -> Point {
    let spare = count / 8
    let inner = Array(self[spare..<(count - spare)])
    return inner.nearest(to: place)
  }

  /// The point of a way along these points that is nearest to another.
  func nearest(to point: Point) -> Point {
    var best = self[0]
    for (a, b) in zip(self, dropFirst()) {
      let (span, wanted) = (b - a, point - a)
      let square = span.x * span.x + span.y * span.y
      let t = square > 0 ? (wanted.x * span.x + wanted.y * span.y) / square : 0
      let candidate = a + span * Swift.min(1, Swift.max(0, t))
      if (candidate - point).length < (best - point).length { best = candidate }
    }
    return best
  }
}

/// A way along points, measured by length.
struct Polyline: Sendable {
  let points: [Point]
  private let distances: [Double]

  init(_ points: [Point]) {
    self.points = points
    var total = 0.0
    var distances = [0.0]
    for (a, b) in zip(points, points.dropFirst()) {
      total += (b - a).length
      distances.append(total)
    }
    self.distances = distances
  }

  /// The length of the way.
  var length: Double { distances[distances.count - 1] }

  /// The place and the direction at a fraction of the way, 0 to 1.
  func place(at fraction: Double) -> (point: Point, direction: Point) {
    let wanted = length * fraction
    let index = max(1, distances.firstIndex { $0 >= wanted } ?? distances.count - 1)
    guard points.count > 1 else { return (points[0], Point(x: 1, y: 0)) }
    let (a, b) = (points[index - 1], points[index])
    let span = distances[index] - distances[index - 1]
    let t = span > 0 ? (wanted - distances[index - 1]) / span : 0
    return (a + (b - a) * t, (b - a).unit)
  }
}
