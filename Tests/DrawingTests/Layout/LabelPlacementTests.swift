import Testing

@testable import Drawing

@Suite struct LabelPlacementTests {
  @Test func labelLiesOnItsOwnLongLine() throws {
    let curve = Curve(from: Point(x: 0, y: 0), to: Point(x: 0, y: 300))
    let size = Size(width: 50, height: 17)
    let placement = LabelPlacement(boxes: [], curves: [curve], sizes: [size])
    #expect(try #require(placement.places().first).center == Point(x: 0, y: 150))
  }

  @Test func labelsOfOneLineAvoidEachOtherAndBoxes() {
    let curves = (0..<3).map { _ in Curve(from: Point(x: 0, y: 0), to: Point(x: 0, y: 200)) }
    let boxes = [
      Rectangle(center: Point(x: 0, y: 0), size: Size(width: 80, height: 30)),
      Rectangle(center: Point(x: 0, y: 200), size: Size(width: 80, height: 30)),
    ]
    let sizes = Array(repeating: Size(width: 50, height: 17), count: 3)
    let places = LabelPlacement(boxes: boxes, curves: curves, sizes: sizes).places()
    for (index, place) in places.enumerated() {
      for other in places[(index + 1)...] { #expect(place.overlap(with: other) == 0) }
      for box in boxes { #expect(place.overlap(with: box) == 0) }
    }
  }
  @Test func labelLeavesHeadsFree() throws {
    let curve = Curve(from: Point(x: 0, y: 0), to: Point(x: 60, y: 0))
    let head = Rectangle(center: Point(x: 30, y: 0), size: Size(width: 12, height: 12))
    let size = Size(width: 50, height: 17)
    let placement = LabelPlacement(boxes: [], curves: [curve], sizes: [size], heads: [head])
    #expect(try #require(placement.places().first).overlap(with: head) == 0)
  }
}

@Suite struct ParallelLinesTests {
  @Test func linesOnEachOtherAreBentApart() {
    let (a, b) = (Point(x: 0, y: 0), Point(x: 0, y: 200))
    let curves = [Curve(from: a, to: b), Curve(from: b, to: a), Curve(from: a, to: b)]
    let ends = [(start: 0, end: 1), (start: 1, end: 0), (start: 0, end: 1)]
    let bent = ParallelLines.bend(curves, between: ends)
    let middles = bent.map { Polyline($0.flattened()).place(at: 0.5).point.x.rounded() }
    #expect(middles == [-30, 0, 30])
    #expect(bent.map(\.points.first) == curves.map(\.points.first))
  }

  @Test func linesThatAreApartStay() {
    let curves = [
      Curve(from: Point(x: 0, y: 0), to: Point(x: 0, y: 200)),
      Curve(from: Point(x: 20, y: 0), to: Point(x: 20, y: 200)),
    ]
    let ends = [(start: 0, end: 1), (start: 0, end: 1)]
    #expect(ParallelLines.bend(curves, between: ends) == curves)
  }
}
