internal import Foundation

/// Places labels on finished lines, one after the other, each where it disturbs least.
///
/// Each label has nine places along its line and five distances from it. Complexity: linear in the
/// number of labels times what lies near each.
struct LabelPlacement {
  private let boxes: [Rectangle]
  private let ways: [Polyline]
  private let sizes: [Size]
  private let heads: [Rectangle]
  /// Whether labels that find no room beside their line may stand farther off, joined by a leader.
  var mayStandOff = false

  private static let fractions = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
  private static let distances = [0.0, 1, -1, 2.1, -2.1]
  /// What each distance costs: far from its line, a label is hard to attribute.
  private static func reluctance(_ step: Int) -> Double {
    step < 3 ? Double(step) * 2 : 40 + Double(step) * 3
  }

  /// Creates the task; heads are the rooms of what stands at the lines' ends.
  init(boxes: [Rectangle], curves: [Curve], sizes: [Size], heads: [Rectangle] = []) {
    self.boxes = boxes
    self.heads = heads
    self.sizes = sizes
    ways = curves.map { Polyline($0.flattened()) }
  }

  /// The rooms of the labels, in the lines' order.
  func places() -> [Rectangle] {
    var obstacles = Obstacles()
    for box in boxes { obstacles.add(box.grown(by: 3)) }
    for head in heads { obstacles.add(head) }
    for (line, way) in ways.enumerated() {
      for (a, b) in zip(way.points, way.points.dropFirst()) { obstacles.add(line: line, a, b) }
    }
    // Short lines have the least choice, so their labels come first.
    let order = ways.indices.sorted { (ways[$0].length, $0) < (ways[$1].length, $1) }
    var places = sizes.map { Rectangle(center: Point(x: 0, y: 0), size: $0) }
    for line in order {
      places[line] = best(for: line, obstacles)
      obstacles.add(places[line].grown(by: 1))
    }
    return places
  }

  /// The places for crowded corners, tried when all others are taken.
  private static let moreFractions = (1...19).map { Double($0) / 20 }
  private static let moreDistances = [0.0, 1, -1, 2.1, -2.1, 3.2, -3.2, 4.3, -4.3, 6, -6]

  private func best(for line: Int, _ obstacles: Obstacles) -> Rectangle {
    let usual = best(for: line, obstacles, Self.fractions, Self.distances)
    if usual.cost < Obstacles.blocked { return usual.place }
    var other = best(for: line, obstacles, Self.moreFractions, Self.moreDistances)
    if mayStandOff {
      let around = bestAround(line, obstacles)
      if around.cost < other.cost { other = around }
    }
    return other.cost < usual.cost ? other.place : usual.place
  }

  /// The distance from its line up to which a label needs no leader, in points.
  private static let nearEnough = 25.0

  /// What it costs a label to stand off its line: the length of its leader, and boxes in the way.
  private func standingOff(
    _ place: Rectangle, from line: Int, by distance: Double
  ) -> Double {
    guard mayStandOff, distance >= Self.nearEnough else { return 0 }
    return distance * 0.5 + (isCutOff(place, from: line) ? Obstacles.blocked / 2 : 0)
  }

  /// Whether a box lies between a place and the line that a label there belongs to.
  private func isCutOff(_ place: Rectangle, from line: Int) -> Bool {
    let anchor = ways[line].points.anchor(for: place.center)
    let edge = place.nearest(to: anchor)
    return boxes.contains { $0.grown(by: -1).isCrossed(from: edge, to: anchor) }
  }

  /// The best place in rings around the line's middle.
  private func bestAround(
    _ line: Int, _ obstacles: Obstacles
  ) -> (cost: Double, place: Rectangle) {
    let middle = ways[line].place(at: 0.5).point
    var best = (
      cost: Double.infinity, place: Rectangle(center: middle, size: sizes[line])
    )
    for radius in stride(from: 6.0, through: 240, by: 6) where radius * 0.5 < best.cost {
      for step in 0..<32 {
        let angle = Double(step) * Double.pi / 16
        let shift = Point(x: radius * cos(angle), y: radius * sin(angle))
        let place = Rectangle(center: middle + shift, size: sizes[line])
        let cost =
          obstacles.cost(of: place, for: line)
          + standingOff(place, from: line, by: max(radius, Self.nearEnough))
        if cost < best.cost { best = (cost, place) }
      }
    }
    return best
  }

  private func best(
    for line: Int, _ obstacles: Obstacles, _ fractions: [Double], _ distances: [Double]
  ) -> (cost: Double, place: Rectangle) {
    var best = (
      cost: Double.infinity, place: Rectangle(center: ways[line].points[0], size: sizes[line])
    )
    for (turn, fraction) in fractions.enumerated() {
      let (point, direction) = ways[line].place(at: fraction)
      let normal = direction.normal
      let size = sizes[line]
      let half = abs(normal.x) * size.width / 2 + abs(normal.y) * size.height / 2 + 3
      for (step, distance) in distances.enumerated() {
        let place = Rectangle(center: point + normal * (half * distance), size: size)
        let along = abs(direction.x) * size.width + abs(direction.y) * size.height
        let hidden = distance == 0 ? max(0, along / max(ways[line].length, 1) - 0.45) * 60 : 0
        let cost =
          obstacles.cost(of: place, for: line) + Double(turn) * 1.5 + Self.reluctance(step) + hidden
          + standingOff(place, from: line, by: abs(half * distance))
        if cost < best.cost { best = (cost, place) }
      }
    }
    return best
  }
}

/// What labels should not lie on, kept by the squares of a grid.
private struct Obstacles {
  /// The cost of lying on a box or another label.
  static let blocked = 1_000.0

  private struct Cell: Hashable {
    var x: Int
    var y: Int
  }

  private var rectangles: [Rectangle] = []
  private var segments: [(line: Int, a: Point, b: Point)] = []
  private var rectangleCells: [Cell: [Int]] = [:]
  private var segmentCells: [Cell: [Int]] = [:]

  private static func cells(_ r: Rectangle) -> [Cell] {
    let square = 64.0
    let columns = Int((r.minX / square).rounded(.down))...Int((r.maxX / square).rounded(.down))
    let rows = Int((r.minY / square).rounded(.down))...Int((r.maxY / square).rounded(.down))
    return columns.flatMap { x in rows.map { Cell(x: x, y: $0) } }
  }

  mutating func add(_ place: Rectangle) {
    for cell in Self.cells(place) { rectangleCells[cell, default: []].append(rectangles.count) }
    rectangles.append(place)
  }

  mutating func add(line: Int, _ a: Point, _ b: Point) {
    let room = Rectangle(
      minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
    for cell in Self.cells(room) { segmentCells[cell, default: []].append(segments.count) }
    segments.append((line, a, b))
  }

  /// How much a label for a line would disturb at a place.
  func cost(of place: Rectangle, for line: Int) -> Double {
    let cells = Self.cells(place)
    var cost = 0.0
    for index in Set(cells.flatMap { rectangleCells[$0, default: []] }).sorted() {
      let area = place.overlap(with: rectangles[index])
      if area > 0 { cost += Self.blocked + area }
    }
    var crossed: Set<Int> = []
    for index in cells.flatMap({ segmentCells[$0, default: []] }) {
      let segment = segments[index]
      if segment.line != line, !crossed.contains(segment.line),
        place.isCrossed(from: segment.a, to: segment.b)
      {
        crossed.insert(segment.line)
      }
    }
    return cost + Double(crossed.count) * 40
  }
}

extension Rectangle {
  /// Whether a straight line has a point in common with the rectangle (Liang and Barsky).
  func isCrossed(from a: Point, to b: Point) -> Bool {
    var (first, last) = (0.0, 1.0)
    let edges = [
      (a.x - b.x, a.x - minX), (b.x - a.x, maxX - a.x),
      (a.y - b.y, a.y - minY), (b.y - a.y, maxY - a.y),
    ]
    for (p, q) in edges {
      if p == 0 {
        if q < 0 { return false }
      } else {
        let r = q / p
        if p < 0 { first = max(first, r) } else { last = min(last, r) }
      }
    }
    return first <= last
  }
}
