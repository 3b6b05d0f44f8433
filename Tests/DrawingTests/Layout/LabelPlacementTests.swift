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
}
