internal import GraphModel

/// How narrow a picture is made before it is laid out.
struct Compactness: Sendable, Hashable {
  /// The length of a line in a box, in columns; nil for the usual one.
  var columns: Int?
  /// The most leaves of a hub beside each other.
  var leavesPerRank = LeafStaggering.leavesPerRank
  /// The longest row of unconnected parts, in points.
  var measure: Double?

  static let none = Compactness()
}

extension Sheet {
  /// The same sheet with text in shorter lines.
  func wrapped(_ compactness: Compactness, leftToRight: Bool) -> Sheet {
    guard let columns = compactness.columns else { return self }
    var sheet = self
    sheet.boxes = boxes.map { $0.wrapped(columns: columns) }
    sheet.lines = lines.map { $0.wrapped(columns: columns) }
    sheet.boxes = HubWidening.widen(sheet.boxes, for: sheet.lines, leftToRight: leftToRight)
    sheet.frames = frames.map { [sheet] in $0.setting(around: sheet.boxes, in: type) }
    return sheet
  }
}

extension ActorBox {
  fileprivate func wrapped(columns: Int) -> ActorBox {
    var box = self
    box.nameLines = TextWrapping(columns: columns).lines(of: name)
    box.roleLines = role.map { TextWrapping(columns: columns + 4).lines(of: $0) } ?? []
    box.size = box.measured()
    return box
  }
}

extension TieLine {
  fileprivate func wrapped(columns: Int) -> TieLine {
    var line = self
    let isMixed = Set(ties.map(\.tie.relation)).count > 1
    line.rows = TieLine.rows(of: ties, together: isMixed, columns: columns)
    return line
  }
}
