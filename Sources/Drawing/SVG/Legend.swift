internal import GraphModel

/// What the picture's signs mean; only signs that occur.
struct Legend: Sendable {
  enum Sample: Sendable {
    case actor(ActorKind)
    case line(RelationAppearance)
    case folded
    case standing(Standing)
    case possible
    case ended
    case width(WeightStep)
    case number
    case mark(Badge)
    case fading(Fading)
  }

  struct Entry: Sendable {
    var sample: Sample
    var text: String
    /// What the picture's elements of this sign have in their class after `ag-`, where it is one sign.
    var name: String?
  }

  var entries: [Entry]
  private let type: Typography

  static let sampleWidth = 34.0
  private static let gap = 7.0
  private static let space = 20.0

  /// Collects the signs of a sheet.
  init(of sheet: Sheet) {
    type = sheet.type
    entries =
      Self.changes(sheet) + Self.kinds(sheet) + Self.relations(sheet) + Self.standings(sheet)
    let steps = Set(sheet.lines.map(\.step))
    if steps.count > 1 {
      entries += WeightStep.allCases.filter(steps.contains).map {
        Entry(sample: .width($0), text: $0.legend)
      }
    }
    if !sheet.lines.isEmpty {
      entries.append(Entry(sample: .number, text: "number in the list of ties"))
    }
  }

  private static func kinds(_ sheet: Sheet) -> [Entry] {
    let present = Set(sheet.boxes.map(\.kind))
    let names: [(ActorKind, String)] = [
      (.person, "person"), (.organization, "organization"), (.state, "state"),
      (.group, "group without a name"),
    ]
    return names.filter { present.contains($0.0) }.map {
      Entry(sample: .actor($0.0), text: $0.1, name: $0.0.rawValue)
    }
  }

  private static func relations(_ sheet: Sheet) -> [Entry] {
    let present = Set(sheet.lines.compactMap(\.relation))
    var entries = Relation.allCases.filter(present.contains).map { relation in
      let look = RelationAppearance.of(relation)
      return Entry(sample: .line(look), text: look.legend, name: relation.rawValue)
    }
    if sheet.lines.contains(where: { $0.relation == nil }) {
      entries.append(Entry(sample: .folded, text: "several ties", name: "several"))
    }
    return entries
  }

  private static func standings(_ sheet: Sheet) -> [Entry] {
    let present = Set(sheet.lines.filter { !$0.isPossible }.map(\.standing))
    var others: [Entry] = []
    if sheet.lines.contains(where: \.isPossible) {
      others.append(Entry(sample: .possible, text: "possible", name: "possible"))
    }
    if sheet.lines.contains(where: \.hasEnded) {
      others.append(Entry(sample: .ended, text: "ended"))
    }
    guard present != [.asserted] else { return others }
    let names: [(Standing, String)] = [
      (.asserted, "asserted"), (.claimed, "claimed"), (.alleged, "alleged"),
      (.prospective, "expected or demanded"), (.denied, "denied"), (.disputed, "said and denied"),
    ]
    return names.filter { present.contains($0.0) }.map {
      Entry(sample: .standing($0.0), text: $0.1, name: $0.0.rawValue)
    } + others
  }

  /// The signs of changes, each with what it stands for in this picture.
  private static func changes(_ sheet: Sheet) -> [Entry] {
    let marks = sheet.lines.compactMap(\.mark) + sheet.boxes.compactMap(\.mark)
    var entries: [Entry] = []
    for badge in Badge.allCases {
      let names = Set(marks.filter { $0.badge == badge }.map(\.name)).sorted()
      guard !names.isEmpty else { continue }
      entries.append(Entry(sample: .mark(badge), text: names.joined(separator: ", ")))
    }
    for fading in [Fading.unchanged, .unmentioned] {
      guard let mark = marks.first(where: { $0.fading == fading }) else { continue }
      entries.append(Entry(sample: .fading(fading), text: mark.name))
    }
    return entries
  }

  /// One sign as an SVG element without size.
  func svg(of sample: Sample, _ theme: Theme) -> String {
    var pen = Pen(theme: theme)
    pen.markup.begin(
      "svg",
      ["class": "sign", "viewBox": "0 0 \(decimal(Self.sampleWidth)) 18", "aria-hidden": "true"])
    draw(sample, at: Point(x: 0, y: 9), with: &pen)
    pen.markup.end()
    return pen.markup.text
  }

  /// The legend's height at a width.
  func height(within width: Double) -> Double {
    Double(rows(within: width).count) * type.legend.leading
  }

  /// Draws the legend from its upper left corner.
  func draw(at corner: Point, within width: Double, with pen: inout Pen) {
    for (row, entries) in rows(within: width).enumerated() {
      let middle = corner.y + (Double(row) + 0.5) * type.legend.leading
      for (x, entry) in entries {
        let start = Point(x: corner.x + x, y: middle)
        draw(entry.sample, at: start, with: &pen)
        let base = Point(x: start.x + Self.sampleWidth + Self.gap, y: middle + 4 * type.text)
        pen.text(entry.text, at: base, type.legend, .muted, anchor: .start)
      }
    }
  }

  /// The entries by row, each with its distance from the left, in columns of equal width.
  private func rows(within width: Double) -> [[(x: Double, entry: Entry)]] {
    let widest = type.legend.width(of: entries.map(\.text))
    let column = Self.sampleWidth + Self.gap + widest + Self.space
    let columns = max(1, min(entries.count, Int((width + Self.space) / column)))
    let height = (entries.count + columns - 1) / columns
    var rows = Array(repeating: [(x: Double, entry: Entry)](), count: max(height, 0))
    for (index, entry) in entries.enumerated() {
      rows[index % height].append((Double(index / height) * column, entry))
    }
    return rows
  }

  private func draw(_ sample: Sample, at start: Point, with pen: inout Pen) {
    switch sample {
    case .actor(let kind): Self.drawBox(kind, at: start, with: &pen)
    case .number:
      let base = Point(x: start.x + Self.sampleWidth / 2, y: start.y + 4 * type.text)
      pen.text("[n]", at: base, type.label)
    case .line(let look):
      draw(look.colour.palette, .asserted, .single, (look.startHead, look.endHead), start, &pen)
    case .folded: draw(.structure, .asserted, .few, (.none, .vee), start, &pen)
    case .standing(let standing):
      draw(.structure, standing, .single, (.none, .none), start, &pen)
    case .ended:
      pen.faded(to: TieLine.endedOpacity) {
        draw(.structure, .asserted, .few, (.none, .none), start, &$0)
      }
    case .possible:
      draw(.structure, .asserted, .single, (.none, .none), start, &pen, isPossible: true)
    case .mark(let badge): Self.draw(badge, at: start, with: &pen)
    case .fading(let fading):
      pen.faded(to: fading.opacity) {
        draw(.structure, .asserted, .few, (.none, .none), start, &$0)
      }
    case .width(let step): draw(.structure, .asserted, step, (.none, .none), start, &pen)
    }
  }

  private func draw(
    _ colour: Palette, _ standing: Standing, _ step: WeightStep,
    _ heads: (start: LineHead, end: LineHead), _ start: Point, _ pen: inout Pen,
    isPossible: Bool = false
  ) {
    let end = Point(x: start.x + Self.sampleWidth, y: start.y)
    let drawing = LineDrawing(
      curve: Curve(from: start, to: end), colour: colour, step: step, standing: standing,
      heads: heads, isPossible: isPossible, lineScale: type.line)
    drawing.draw(with: &pen, labels: [])
  }

  private static func draw(_ badge: Badge, at start: Point, with pen: inout Pen) {
    let (left, right) = (start + Point(x: 6, y: 0), start + Point(x: sampleWidth - 6, y: 0))
    pen.path(pathData([left, right]), stroke: badge.edge, width: 12)
    pen.path(pathData([left, right]), stroke: badge.band, width: 10)
    pen.path(pathData([left, right]), stroke: .structure)
    let center = start + Point(x: sampleWidth / 2, y: 0)
    BadgeDrawing(badge: badge, center: center, radius: 6).draw(with: &pen)
  }

  private static func drawBox(_ kind: ActorKind, at start: Point, with pen: inout Pen) {
    let place = Rectangle(
      minX: start.x + 5, minY: start.y - 6, maxX: start.x + sampleWidth - 5, maxY: start.y + 6)
    switch kind {
    case .person: pen.rectangle(place, fill: .person, stroke: .border, width: 1, radius: 4)
    case .organization: pen.rectangle(place, fill: .organization, stroke: .border, width: 1)
    case .state:
      pen.rectangle(place, fill: .state, stroke: .border, width: 1)
      pen.rectangle(place.grown(by: -2.2), fill: nil, stroke: .border, width: 0.8)
    case .group:
      let back = Rectangle(
        minX: place.minX + 2.5, minY: place.minY, maxX: place.maxX, maxY: place.maxY - 2.5)
      let front = Rectangle(
        minX: place.minX, minY: place.minY + 2.5, maxX: place.maxX - 2.5, maxY: place.maxY)
      pen.rectangle(back, fill: .paper, stroke: .border, width: 0.8, radius: 1.5)
      pen.rectangle(front, fill: .paper, stroke: .border, width: 1, radius: 1.5)
    }
  }
}
