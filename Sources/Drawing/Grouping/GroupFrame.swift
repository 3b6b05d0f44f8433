/// A frame around the boxes of one organization or state.
struct GroupFrame: Sendable {
  /// The name, fit to be shown.
  var name: String
  /// The positions of the boxes in it, in ascending order.
  var members: [Int]
  /// The name as it is set; broken by ``setting(around:in:)``.
  private(set) var nameLines: [String] = []
  private var type = Typography()

  init(name: String, members: [Int]) {
    self.name = name
    self.members = members
  }

  /// The room between the boxes and the frame, in points.
  static let padding = 12.0
  /// The distance of the name from the frame's corner, in points.
  private static let inset = 4.0

  /// The frame with its name broken so that it is no wider than the frame around some boxes.
  func setting(around boxes: [ActorBox], in type: Typography) -> GroupFrame {
    var frame = self
    frame.type = type
    let widest = members.map { boxes[$0].size.width }.max() ?? 0
    frame.nameLines = type.label.lines(
      of: name, within: widest + 2 * (Self.padding - Self.inset) - 8)
    return frame
  }

  /// The room that the layout keeps around the boxes, where the frame and its name will be.
  var margin: Double { Self.padding + titleSize.height + 2 }

  /// The room that the name takes.
  private var titleSize: Size {
    Size(
      width: (type.label.width(of: nameLines) + 8).rounded(.up),
      height: Double(nameLines.count) * type.label.leading + 2)
  }

  /// The frame around boxes, with its name in the corner or the middle where the fewest lines and
  /// labels are in the way.
  func place(
    around boxes: [Rectangle], clearOf ways: [[Point]], _ labels: [Rectangle]
  ) -> PlacedFrame {
    let inner = members.dropFirst().reduce(boxes[members[0]]) { $0.union(boxes[$1]) }
      .grown(by: Self.padding)
    let places = [false, true].flatMap { isBelow in
      [0, 1, 0.5].map { placed(in: inner, isBelow: isBelow, at: $0) }
    }
    let costs = places.map { place in
      let room = place.title.grown(by: 3)
      let crossed = ways.count { way in
        zip(way, way.dropFirst()).contains { room.isCrossed(from: $0, to: $1) }
      }
      return crossed + 10 * labels.count { $0.overlap(with: room) > 0 }
    }
    let best = places.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    return places[best]
  }

  /// The frame with its name above or below the boxes, so far from the left to the right.
  private func placed(in inner: Rectangle, isBelow: Bool, at fraction: Double) -> PlacedFrame {
    var outline = inner
    if isBelow {
      outline.maxY += titleSize.height
    } else {
      outline.minY -= titleSize.height
    }
    let x = inner.minX + Self.inset + (inner.width - titleSize.width - 2 * Self.inset) * fraction
    let y =
      isBelow ? outline.maxY - Self.inset - titleSize.height : outline.minY + Self.inset
    return PlacedFrame(
      outline: outline,
      title: Rectangle(minX: x, minY: y, maxX: x + titleSize.width, maxY: y + titleSize.height))
  }

  func draw(in place: PlacedFrame, with pen: inout Pen) {
    pen.rectangle(
      place.outline, fill: nil, stroke: .muted, width: 0.75 * type.line, radius: 6)
  }

  /// Draws the name on a plate that keeps the lines below from crossing it.
  func drawTitle(in place: PlacedFrame, with pen: inout Pen) {
    let style = type.label
    pen.rectangle(place.title.grown(by: -0.5), fill: .paper, radius: 3, opacity: 0.9)
    for (index, line) in nameLines.enumerated() {
      let y = place.title.minY + 1 + (Double(index) + 0.5) * style.leading + style.size * 0.36
      let base = Point(x: place.title.minX + 4, y: y)
      pen.text(line, at: base, style, .muted, anchor: .start, class: "ag-frame-name")
    }
  }
}

/// Where a frame and its name stand.
struct PlacedFrame: Sendable, Hashable {
  var outline: Rectangle
  /// The room of the name.
  var title: Rectangle
}
