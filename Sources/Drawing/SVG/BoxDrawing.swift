internal import GraphModel

/// Draws an actor's box and its words.
struct BoxDrawing {
  var box: ActorBox
  var place: Rectangle

  func draw(with pen: inout Pen) {
    let front = drawOutline(with: &pen)
    let style = box.nameStyle
    let height =
      Double(box.nameLines.count) * style.leading
      + Double(box.roleLines.count) * TextStyle.role.leading
    var y = front.center.y - height / 2
    for line in box.nameLines {
      let base = Point(x: front.center.x, y: y + style.leading * 0.5 + style.size * 0.36)
      pen.text(line, at: base, style, class: "ag-name")
      y += style.leading
    }
    for line in box.roleLines {
      let role = TextStyle.role
      let base = Point(x: front.center.x, y: y + role.leading * 0.5 + role.size * 0.36)
      pen.text(line, at: base, role, .muted, class: "ag-role")
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
