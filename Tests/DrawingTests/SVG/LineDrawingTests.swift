import GraphModel
import Testing

@testable import Drawing

@Suite struct LineDrawingTests {
  /// A denied line of 200 points from left to right.
  let line = LineDrawing(
    curve: Curve(from: Point(x: 0, y: 0), to: Point(x: 200, y: 0)), colour: .cooperation,
    step: .single, standing: .denied, heads: (.none, .none))

  /// Where the cross stands: the middle of its first stroke.
  private func cross(labels: [Rectangle]) throws -> Double {
    var pen = Pen(theme: .light)
    line.draw(with: &pen, labels: labels)
    let paths = pen.markup.text.components(of: "d=\"M")
    let numbers = try #require(paths.last).prefix { $0 != "\"" }.split { "ML ,".contains($0) }
      .compactMap { Double($0) }
    try #require(numbers.count == 8)
    return (numbers[0] + numbers[2]) / 2
  }

  @Test func theCrossStandsInTheMiddle() throws {
    #expect(abs(try cross(labels: []) - 100) < 0.5)
  }

  @Test func theCrossKeepsClearOfTheLabelsOfOtherLines() throws {
    let labels = [
      Rectangle(minX: 90, minY: -8, maxX: 110, maxY: 8),
      Rectangle(minX: 60, minY: -8, maxX: 85, maxY: 8),
    ]
    #expect(abs(try cross(labels: labels) - 124) < 0.5)
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
