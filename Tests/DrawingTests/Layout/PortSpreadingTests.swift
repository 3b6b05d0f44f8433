import Testing

@testable import Drawing

@Suite struct PortSpreadingTests {
  @Test(arguments: [
    ([0.0, 0, 0], [-10.0, 0, 10]), ([0, 50, 100], [0, 50, 100]), ([0, 5, 100], [-2.5, 7.5, 100]),
    ([5, 0], [-2.5, 7.5]),
  ])
  func placesMoveApartByTheLeast(places: [Double], apart: [Double]) {
    #expect(PortSpreading.apart(places, by: 10) == apart)
  }

  @Test func headsOnOneBoxDoNotTouch() throws {
    let box = Rectangle(center: Point(x: 0, y: 0), size: Size(width: 120, height: 40))
    let tops = (0..<5).map {
      Rectangle(
        center: Point(x: Double($0) * 100 - 200, y: -200), size: Size(width: 60, height: 30))
    }
    let curves = tops.map { Curve(from: $0.center, to: Point(x: 0, y: -20)) }
    let spread = PortSpreading([box] + tops).spread(
      curves, between: (0..<5).map { (start: $0 + 1, end: 0) })
    let tips = spread.compactMap(\.points.last).map(\.x).sorted()
    for (a, b) in zip(tips, tips.dropFirst()) { #expect(b - a > 14) }
    #expect(spread.compactMap(\.points.last).map(\.x) == tips, "lines don't cross")
  }
}
