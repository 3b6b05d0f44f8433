/// Draws the sign of a change: +, ± or − on a disc, as shapes that no font can change.
struct BadgeDrawing {
  var badge: Badge
  var center: Point
  var radius = Self.radius

  /// The disc's usual radius in points.
  static let radius = 7.5

  func draw(with pen: inout Pen) {
    pen.markup.begin("g", ["class": "ag-badge", "data-badge": badge.rawValue])
    pen.disc(center, radius: radius, fill: .ink)
    pen.path(strokes, stroke: .paper, width: 1.75 * scale)
    pen.markup.end()
  }

  private var scale: Double { radius / Self.radius }

  private var strokes: String {
    switch badge {
    case .new: bar(at: 0) + upright(at: 0, reach: 4)
    case .gone: bar(at: 0)
    case .changed: bar(at: -1.5) + upright(at: -1.5, reach: 3.2) + bar(at: 4.2, reach: 3.2)
    }
  }

  private func bar(at y: Double, reach: Double = 4) -> String {
    let middle = center + Point(x: 0, y: y * scale)
    let half = Point(x: reach * scale, y: 0)
    return pathData([middle - half, middle + half])
  }

  private func upright(at y: Double, reach: Double) -> String {
    let middle = center + Point(x: 0, y: y * scale)
    let half = Point(x: 0, y: reach * scale)
    return pathData([middle - half, middle + half])
  }
}
