internal import GraphModel

/// Draws a line with its heads and its cross.
struct LineDrawing {
  var curve: Curve
  var colour: Palette
  var width: Double
  var standing: Standing
  /// Whether the line is dotted and grey, whatever it says.
  var isPossible = false
  var startHead: LineHead
  var endHead: LineHead

  init(_ line: TieLine, along curve: Curve) {
    self.init(
      curve: curve, colour: line.colour.palette, step: line.step, standing: line.standing,
      heads: (line.startHead, line.endHead), isPossible: line.isPossible,
      lineScale: line.type.line)
  }

  init(
    curve: Curve, colour: Palette, step: WeightStep, standing: Standing,
    heads: (start: LineHead, end: LineHead), isPossible: Bool = false, lineScale: Double = 1
  ) {
    self.curve = curve
    self.standing = standing
    self.isPossible = isPossible
    let isGrey = standing == .denied || isPossible
    self.colour = isGrey ? .denied : colour
    width = (isGrey ? WeightStep.single.width : step.width) * lineScale
    (startHead, endHead) = heads
  }

  /// The room between the two strokes of a double line, in points.
  static let slit = 1.8

  /// The widths of a band with its edge, and without, in points.
  static let band = (outer: 15.0, inner: 13.0)

  /// Draws the band of a change under the line.
  func drawBand(_ badge: Badge, with pen: inout Pen) {
    pen.path(curve.pathData, stroke: badge.edge, width: Self.band.outer)
    pen.path(curve.pathData, stroke: badge.band, width: Self.band.inner)
  }

  /// Draws the line; the cross keeps clear of all labels.
  func draw(with pen: inout Pen, labels: [Rectangle]) {
    let atEnd = curve.shortened(by: reach(of: endHead))
    let line = atEnd.reversed.shortened(by: reach(of: startHead)).reversed
    // Round dots look thinner than a line of their width.
    let drawn = isDotted ? width + 0.5 : width
    if pen.theme.hasDoubleLines, colour == .cooperation {
      pen.path(line.pathData, stroke: colour, width: drawn + Self.slit, dash: dash)
      pen.path(line.pathData, stroke: .paper, width: Self.slit)
    } else {
      pen.path(line.pathData, stroke: colour, width: drawn, dash: dash)
    }
    draw(endHead, from: atEnd, to: curve, with: &pen)
    draw(
      startHead, from: curve.reversed.shortened(by: reach(of: startHead)), to: curve.reversed,
      with: &pen)
    if standing == .denied || standing == .disputed { cross(clearOf: labels, with: &pen) }
  }

  private var isDotted: Bool { isPossible || standing.stroke == .dotted }

  private var dash: String? {
    if isDotted { return "0.1 \(decimal(2.5 + width * 1.2))" }
    return standing.stroke == .dashed ? "\(decimal(4 + width)) \(decimal(3 + width))" : nil
  }

  /// The growth of a head with the line's width.
  private var scale: Double { 1 + (width - WeightStep.single.width) * 0.22 }

  /// How much of the curve's end a head takes.
  private func reach(of head: LineHead) -> Double {
    switch head {
    case .none: 0
    case .triangle: 9 * scale
    case .vee: 1.5
    case .diamond: 13 * scale
    case .square: 7.5 * scale
    case .bar: 4.5
    case .dot: 6 * scale
    }
  }

  private func draw(_ head: LineHead, from line: Curve, to whole: Curve, with pen: inout Pen) {
    let tip = whole.points[whole.points.count - 1]
    let base = line.points[line.points.count - 1]
    let forward = direction(of: whole, reach: max(reach(of: head), 8 * scale))
    let side = forward.normal
    switch head {
    case .none: break
    case .triangle:
      let foot = tip - forward * (10 * scale)
      let corners = [tip, foot + side * (4.2 * scale), foot - side * (4.2 * scale)]
      pen.path(pathData(corners, closed: true), fill: colour)
    case .vee:
      let foot = base - forward * (8.5 * scale)
      let corners = [foot + side * (4.6 * scale), base, foot - side * (4.6 * scale)]
      pen.path(pathData(corners), stroke: colour, width: max(1.5, width * 0.8))
    case .diamond:
      let middle = tip - forward * (7 * scale)
      let corners = [
        tip, middle + side * (4.2 * scale), tip - forward * (14 * scale),
        middle - side * (4.2 * scale),
      ]
      pen.path(pathData(corners, closed: true), fill: colour)
    case .square:
      let (foot, half) = (tip - forward * (8 * scale), side * (4 * scale))
      pen.path(
        pathData([tip + half, tip - half, foot - half, foot + half], closed: true), fill: colour)
    case .bar:
      let corners = [base + side * (6.5 * scale), base - side * (6.5 * scale)]
      pen.path(pathData(corners), stroke: colour, width: max(2.5, width))
    case .dot:
      pen.disc(tip - forward * (3.2 * scale), radius: 3.2 * scale, fill: colour)
    }
  }

  /// The direction in which the curve runs over its last stretch.
  private func direction(of curve: Curve, reach: Double) -> Point {
    let base = curve.shortened(by: reach)
    return (curve.points[curve.points.count - 1] - base.points[base.points.count - 1]).unit
  }

  /// The distance in points that the middle of a cross keeps from a label.
  private static let crossRoom = 7.0

  private func cross(clearOf labels: [Rectangle], with pen: inout Pen) {
    let way = Polyline(curve.flattened())
    let fractions = [0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8]
    let rooms = labels.map { $0.grown(by: Self.crossRoom) }
    let fraction =
      fractions.first { fraction in
        let place = way.place(at: fraction).point
        return !rooms.contains { $0.contains(place) }
      } ?? 0.5
    let (middle, direction) = way.place(at: fraction)
    let (a, b) = ((direction + direction.normal).unit * 5, (direction - direction.normal).unit * 5)
    let data = pathData([middle - a, middle + a]) + pathData([middle - b, middle + b])
    pen.path(data, stroke: .paper, width: 5)
    pen.path(data, stroke: .ink, width: 1.75)
  }
}
