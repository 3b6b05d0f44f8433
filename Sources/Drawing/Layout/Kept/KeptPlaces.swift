internal import Foundation
internal import GraphModel

/// Gives each box of a sheet a place: that of an earlier layout, or one in the free room.
struct KeptPlaces {
  /// The boxes, as narrow as their places ask for.
  private(set) var boxes: [ActorBox]
  /// The middle of each box.
  private(set) var centers: [Point]
  /// The ids of the earlier layout that stand for one of the boxes.
  private(set) var remembered: Set<String>

  /// The least room between two boxes, in points.
  static let gap = 8.0

  /// Keeps a layout; nil when it has none of the actors, so that there is nothing to keep.
  init?(_ sheet: Sheet, _ layout: DiagramLayout, leftToRight: Bool) {
    let matches = Self.matches(sheet.boxes, layout)
    guard !matches.isEmpty else { return nil }
    boxes = sheet.boxes
    remembered = Set(matches.values.map(\.id))
    var rooms = matches.mapValues(\.room)
    let absent = layout.places.filter { [remembered] in !remembered.contains($0.id) }.map(\.room)
    for index in rooms.keys.sorted() {
      guard let middle = rooms[index]?.center else { continue }
      let others = rooms.filter { $0.key != index }.map(\.value)
      boxes[index] = Self.fitting(boxes[index], at: middle, among: others)
      rooms[index] = Rectangle(center: middle, size: boxes[index].size)
    }
    var finder = FreePlace(
      sheet: sheet, rooms: rooms, absent: absent, leftToRight: leftToRight)
    while let index = finder.next { finder.place(index) }
    centers = sheet.boxes.indices.map { finder.rooms[$0]?.center ?? Point(x: 0, y: 0) }
  }

  /// The places of boxes by position: those with the same id, then those with the same name where
  /// only one is left on either side.
  private static func matches(
    _ boxes: [ActorBox], _ layout: DiagramLayout
  ) -> [Int: DiagramLayout.Place] {
    let places = Dictionary(
      layout.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var matches: [Int: DiagramLayout.Place] = [:]
    for (index, box) in boxes.enumerated() { matches[index] = places[box.id] }
    let taken = Set(matches.values.map(\.id))
    let free = Dictionary(
      grouping: layout.places.filter { !taken.contains($0.id) }
    ) { WordFolding.folded($0.name) }
    var claims: [String: [Int]] = [:]
    for (index, box) in boxes.enumerated() where matches[index] == nil {
      let names = Set(([box] + box.others).map { WordFolding.folded($0.name) })
      for name in names where free[name]?.count == 1 { claims[name, default: []].append(index) }
    }
    for (name, indices) in claims.sorted(by: { $0.key < $1.key }) {
      guard indices.count == 1, let place = free[name]?.first, matches[indices[0]] == nil else {
        continue
      }
      matches[indices[0]] = place
    }
    return matches
  }

  /// The widest form of a box that keeps clear of the others; the narrowest where none does.
  private static func fitting(
    _ box: ActorBox, at middle: Point, among others: [Rectangle]
  ) -> ActorBox {
    let forms = box.forms
    return forms.first { form in
      let room = Rectangle(center: middle, size: form.size).grown(by: gap)
      return others.allSatisfy { $0.overlap(with: room) == 0 }
    } ?? forms[forms.count - 1]
  }
}

extension ActorBox {
  /// The box as it is and in ever narrower forms; the last has no role.
  var forms: [ActorBox] { [self] + (0...3).map(narrowed) }

  /// The box without room for lines, then with its role in ever shorter lines, last without it.
  private func narrowed(_ step: Int) -> ActorBox {
    var box = self
    let columns = [28, 20, 14, 14][step]
    box.roleLines = step == 3 ? [] : role.map { TextWrapping(columns: columns).lines(of: $0) } ?? []
    box.noteLines = mark?.notes.flatMap { TextWrapping(columns: columns).lines(of: $0) } ?? []
    box.others = others.map { $0.narrowed(step) }
    box.form = step + 1
    box.size = box.measured()
    for other in box.others { box.size.grow(to: other.size) }
    return box
  }
}
