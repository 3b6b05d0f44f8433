/// Rectangles kept by the squares of a grid, to find those that lie on another quickly.
struct OverlapGrid {
  private struct Square: Hashable {
    var x: Int
    var y: Int
  }

  private var rectangles: [Rectangle] = []
  private var squares: [Square: [Int]] = [:]
  private static let side = 64.0

  private static func squares(of place: Rectangle) -> [Square] {
    func number(_ length: Double) -> Int { Int((length / side).rounded(.down)) }
    return (number(place.minX)...number(place.maxX)).flatMap { x in
      (number(place.minY)...number(place.maxY)).map { Square(x: x, y: $0) }
    }
  }

  mutating func add(_ place: Rectangle) {
    for square in Self.squares(of: place) { squares[square, default: []].append(rectangles.count) }
    rectangles.append(place)
  }

  /// Whether a rectangle shares room with one that was added before.
  func overlaps(_ place: Rectangle) -> Bool {
    Self.squares(of: place).contains { square in
      squares[square, default: []].contains { rectangles[$0].overlap(with: place) > 0 }
    }
  }
}
