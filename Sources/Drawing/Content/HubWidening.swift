/// Gives the boxes of hubs room for the heads of their lines.
struct HubWidening {
  /// The room for the end of one line, in points.
  static let room = 12.0
  static let mostAcross = 280.0
  /// Most lines come along the ranks, but those from afar come in from the sides.
  static let mostAlong = 110.0

  /// Widens each box by the number of its lines.
  static func widen(_ boxes: [ActorBox], for lines: [TieLine], leftToRight: Bool) -> [ActorBox] {
    var ends = Array(repeating: 0, count: boxes.count)
    for line in lines {
      ends[line.source] += 1
      ends[line.target] += 1
    }
    return boxes.indices.map { index in
      var box = boxes[index]
      let across = min(mostAcross, Double(ends[index]) * room)
      let along = min(mostAlong, Double(ends[index] - 4) * room / 2)
      box.size.width = max(box.size.width, leftToRight ? along : across)
      box.size.height = max(box.size.height, leftToRight ? across : along)
      return box
    }
  }
}
