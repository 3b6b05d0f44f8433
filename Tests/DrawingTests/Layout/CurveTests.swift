import Testing

@testable import Drawing

@Suite struct CurveTests {
  let line = Curve(from: Point(x: 0, y: 0), to: Point(x: 90, y: 0))

  @Test func curveNeedsWholePieces() {
    let point = Point(x: 0, y: 0)
    #expect(Curve(points: [point]) == nil)
    #expect(Curve(points: Array(repeating: point, count: 5)) == nil)
    #expect(Curve(points: Array(repeating: point, count: 7)) != nil)
  }

  @Test func shorteningTakesALengthFromTheEnd() throws {
    let end = try #require(line.shortened(by: 9).points.last)
    #expect(abs(end.x - 81) < 0.01)
    #expect(line.shortened(by: 0) == line)
  }

  @Test func shortCurveKeepsAThird() throws {
    let end = try #require(line.shortened(by: 500).points.last)
    #expect(abs(end.x - 30) < 0.01)
  }

  @Test func wayIsMeasuredByLength() {
    let way = Polyline([Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 30)])
    #expect(way.length == 40)
    #expect(way.place(at: 0.5).point == Point(x: 10, y: 10))
    #expect(way.place(at: 0.5).direction == Point(x: 0, y: 1))
  }

  @Test(arguments: [
    (Point(x: -5, y: 5), Point(x: 15, y: 5), true), (Point(x: 2, y: 2), Point(x: 3, y: 3), true),
    (Point(x: -5, y: 12), Point(x: 15, y: 12), false),
    (Point(x: -5, y: 8), Point(x: 3, y: 16), false),
  ])
  func lineCrossesRectangle(a: Point, b: Point, crosses: Bool) {
    let rectangle = Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)
    #expect(rectangle.isCrossed(from: a, to: b) == crosses)
  }
}
