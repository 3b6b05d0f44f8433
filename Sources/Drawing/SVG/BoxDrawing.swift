internal import GraphModel

/// Draws an actor's box and its words.
struct BoxDrawing {
  var box: ActorBox
  var place: Rectangle

  func draw(with pen: inout Pen) {
    let fading = box.mark?.fading ?? .none
    var front = place
    if fading != .none { pen.rectangle(place, fill: .paper) }
    pen.faded(to: fading.opacity) { front = drawOutline(with: &$0) }
    drawWords(in: front, fading, with: &pen)
    guard let badge = box.mark?.badge else { return }
    let corner = Point(x: front.minX + 4 + BadgeDrawing.radius, y: front.center.y)
    BadgeDrawing(badge: badge, center: corner).draw(with: &pen)
  }

  /// Draws the band around the box of an actor that changed.
  func drawBand(with pen: inout Pen) {
    guard let badge = box.mark?.badge else { return }
    pen.rectangle(
      place.grown(by: Self.band), fill: badge.band, stroke: badge.edge, width: 1, radius: 9)
  }

  /// How far the band stands out, in points.
  static let band = 5.0

  private func drawWords(in front: Rectangle, _ fading: Fading, with pen: inout Pen) {
    let style = box.nameStyle
    let small = box.roleLines + box.noteLines
    let role = box.type.role
    let height =
      Double(box.nameLines.count) * style.leading + Double(small.count) * role.leading
    let middle = front.center.x + box.signRoom / 2
    var y = front.center.y - height / 2
    for line in box.nameLines {
      let base = Point(x: middle, y: y + style.leading * 0.5 + style.size * 0.36)
      pen.text(line, at: base, style, fading.ink, class: "ag-name")
      y += style.leading
    }
    for (index, line) in small.enumerated() {
      let base = Point(x: middle, y: y + role.leading * 0.5 + role.size * 0.36)
      let colour = fading == .unmentioned ? Palette.faint : .muted
      let name = index < box.roleLines.count ? "ag-role" : "ag-note"
      pen.text(line, at: base, role, colour, class: name)
      y += role.leading
    }
  }

  /// Draws the outlines and gives back the rectangle that the words stand in.
  private func drawOutline(with pen: inout Pen) -> Rectangle {
    switch box.kind {
    case .person:
      pen.rectangle(place, fill: .person, stroke: .border, radius: 10)
    case .organization:
      pen.rectangle(place, fill: .organization, stroke: .border)
    case .state:
      pen.rectangle(place, fill: .state, stroke: .border)
      pen.rectangle(place.grown(by: -ActorBox.innerBorder), fill: nil, stroke: .border, width: 1)
    case .group:
      var (back, front) = (place, place)
      back.minX += ActorBox.stackOffset
      back.maxY -= ActorBox.stackOffset
      front.maxX -= ActorBox.stackOffset
      front.minY += ActorBox.stackOffset
      pen.rectangle(back, fill: .paper, stroke: .border, width: 1, radius: 3)
      pen.rectangle(front, fill: .paper, stroke: .border, width: 1.25, radius: 3)
      return front
    }
    return place
  }
}
