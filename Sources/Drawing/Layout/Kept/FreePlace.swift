internal import Foundation

/// Finds room for boxes that are new among boxes that may not move.
struct FreePlace {
  /// The rooms of the boxes that have a place, by position.
  private(set) var rooms: [Int: Rectangle]
  private let sheet: Sheet
  /// Where boxes stand that this drawing does not show.
  private let absent: [Rectangle]
  private let leftToRight: Bool
  private let neighbours: [Int: [Int: Bool]]

  /// The room for a label between a new box and any other, in points.
  static let clearance = 34.0
  /// The distance between boxes of one rank and the next, in points.
  static let rankGap = 64.0
  private static let ring = 16.0

  init(sheet: Sheet, rooms: [Int: Rectangle], absent: [Rectangle], leftToRight: Bool) {
    self.sheet = sheet
    self.rooms = rooms
    self.absent = absent
    self.leftToRight = leftToRight
    var neighbours: [Int: [Int: Bool]] = [:]
    for line in sheet.lines where line.source != line.target {
      neighbours[line.source, default: [:]][line.target] = line.pointsUp
      neighbours[line.target, default: [:]][line.source] = !line.pointsUp
    }
    self.neighbours = neighbours
  }

  /// The box to place next: that with the most neighbours in place, then the first.
  var next: Int? {
    let waiting = sheet.boxes.indices.filter { rooms[$0] == nil }
    return waiting.max { first, second in
      let (one, other) = (placedNeighbours(first).count, placedNeighbours(second).count)
      return one == other ? first > second : one < other
    }
  }

  /// The neighbours of a box that have a place, each with whether the box belongs below it.
  private func placedNeighbours(_ index: Int) -> [(room: Rectangle, isAbove: Bool)] {
    (neighbours[index] ?? [:]).sorted { $0.key < $1.key }.compactMap { other, below in
      rooms[other].map { ($0, !below) }
    }
  }

  /// Places a box as near to where it belongs as the others allow.
  mutating func place(_ index: Int) {
    let size = sheet.boxes[index].size
    let around = placedNeighbours(index)
    let wish = wish(for: size, around)
    let obstacles = rooms.sorted { $0.key < $1.key }.map(\.value) + absent
    var best = (cost: Double.infinity, at: wish)
    var radius = 0.0
    while radius < best.cost {
      let steps = max(1, Int(radius / Self.ring) * 6)
      for step in 0..<steps {
        let angle = 2 * Double.pi * Double(step) / Double(steps)
        let place = Point(
          x: (wish.x + radius * cos(angle)).rounded(), y: (wish.y + radius * sin(angle)).rounded())
        let room = Rectangle(center: place, size: size)
        if obstacles.contains(where: { $0.overlap(with: room.grown(by: Self.clearance)) > 0 }) {
          continue
        }
        let cost = radius + disturbance(of: room, around)
        if cost < best.cost { best = (cost, place) }
      }
      radius += Self.ring
    }
    rooms[index] = Rectangle(center: best.at, size: size)
  }

  /// Where a box would stand if there were no others: a rank below or above its neighbours; one
  /// that has none, below everything.
  private func wish(for size: Size, _ around: [(room: Rectangle, isAbove: Bool)]) -> Point {
    guard !around.isEmpty else {
      let all = rooms.sorted { $0.key < $1.key }.map(\.value) + absent
      let bounds = all.dropFirst().reduce(all[0]) { $0.union($1) }
      return Point(
        x: bounds.minX + size.width / 2, y: bounds.maxY + Self.clearance + size.height / 2 + 1)
    }
    var middle = Point(x: 0, y: 0)
    for (room, isAbove) in around {
      let sign = isAbove ? 1.0 : -1.0
      let shift =
        leftToRight
        ? Point(x: sign * (room.width / 2 + size.width / 2 + Self.rankGap), y: 0)
        : Point(x: 0, y: sign * (room.height / 2 + size.height / 2 + Self.rankGap))
      middle = middle + room.center + shift
    }
    return middle * (1 / Double(around.count))
  }

  /// How much a box in some room would be in the way: lines through it, and its own through others.
  private func disturbance(
    of room: Rectangle, _ around: [(room: Rectangle, isAbove: Bool)]
  ) -> Double {
    var cost = 0.0
    let grown = room.grown(by: 6)
    for line in sheet.lines {
      guard let source = rooms[line.source], let target = rooms[line.target],
        line.source != line.target
      else { continue }
      if grown.isCrossed(from: source.center, to: target.center) { cost += 60 }
    }
    for (neighbour, _) in around {
      for (_, other) in rooms.sorted(by: { $0.key < $1.key }) where other != neighbour {
        if other.isCrossed(from: room.center, to: neighbour.center) { cost += 45 }
      }
      cost += (neighbour.center - room.center).length * 0.2
    }
    return cost
  }
}
