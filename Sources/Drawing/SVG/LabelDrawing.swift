/// Draws the words beside a line, on a plate that keeps the lines below from crossing them.
struct LabelDrawing {
  private let line: TieLine
  /// Where the words stand: in the room that was kept, as near to the line as it goes.
  private let plate: Rectangle
  /// The point of the line that is nearest.
  private let anchor: Point

  /// The distance from which on a label is joined to its line, in points.
  static let farAway = 14.0

  init(_ line: TieLine, in room: Rectangle, on curve: Curve) {
    self.line = line
    let size = line.ownLabelSize
    let way = curve.flattened()
    let near = way.anchor(for: room.center)
    let spare = Size(
      width: max(0, room.width - size.width) / 2, height: max(0, room.height - size.height) / 2)
    let shift = near - room.center
    plate = Rectangle(
      center: room.center
        + Point(
          x: min(spare.width, max(-spare.width, shift.x)),
          y: min(spare.height, max(-spare.height, shift.y))),
      size: size)
    anchor = way.anchor(for: plate.center)
  }

  /// Draws a thin line from a label that is far from its line to that line.
  func drawLeader(with pen: inout Pen) {
    let edge = plate.nearest(to: anchor)
    guard (anchor - edge).length > Self.farAway else { return }
    pen.path(pathData([edge, anchor]), stroke: .muted, width: 0.75)
    pen.disc(anchor, radius: 1.5, fill: .muted)
  }

  func draw(with pen: inout Pen) {
    let badge = line.mark?.badge
    if let badge {
      pen.rectangle(
        plate.grown(by: -0.5), fill: badge.band, stroke: badge.edge, width: 1, radius: 3)
      let center = Point(x: plate.minX + 3.5 + BadgeDrawing.radius, y: plate.center.y)
      BadgeDrawing(badge: badge, center: center).draw(with: &pen)
    } else {
      pen.rectangle(plate.grown(by: -0.5), fill: .paper, radius: 3, opacity: 0.9)
    }
    drawWords(on: plate, shift: badge == nil ? 0 : TieLine.badge.width / 2, with: &pen)
  }

  private func drawWords(on plate: Rectangle, shift: Double, with pen: inout Pen) {
    let style = line.type.label
    let notes = line.mark?.notes ?? []
    let height = Double(line.rows.count + notes.count) * style.leading
    let fading = line.mark?.fading ?? .none
    func base(_ index: Int) -> Point {
      let middle = plate.center.y - height / 2 + (Double(index) + 0.5) * style.leading
      return Point(x: plate.center.x + shift, y: middle + style.size * 0.36)
    }
    for (index, row) in line.rows.enumerated() {
      pen.row(row, at: base(index), style, line.ink)
    }
    for (index, note) in notes.enumerated() {
      let place = base(line.rows.count + index)
      let colour = fading == .unmentioned ? Palette.faint : .ink
      pen.text(note, at: place, style, colour, class: "ag-note")
    }
  }
}
