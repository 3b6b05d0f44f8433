internal import GraphModel

/// One row of a line's label.
struct LabelRow: Sendable, Hashable {
  var text: String
  /// The number in the list of evidence, with its brackets; empty on all but a tie's last row.
  var number: String
  /// Whether the text is denied.
  var isStruck: Bool

  /// Text and number together.
  var whole: String { number.isEmpty ? text : text.isEmpty ? number : "\(text) \(number)" }
}

/// One line between two boxes: one tie, or several that are drawn together.
struct TieLine: Sendable {
  /// The positions of the boxes that the line starts from and points to.
  var source: Int
  var target: Int
  /// What the line stands for, strongest first.
  var ties: [NumberedTie]
  var colour: LineColour
  /// What all ties say, or nil where they differ.
  var relation: Relation?
  /// How sure it is.
  var standing: Standing
  /// Whether all that it stands for is over.
  var hasEnded: Bool
  /// Whether all that it stands for is only possible.
  var isPossible: Bool
  var step: WeightStep
  var startHead: LineHead
  var endHead: LineHead
  var rows: [LabelRow]
  /// What a comparison says of the line; nil in a picture of one graph.
  var mark: ChangeMark?
  /// The sizes of its text and its width.
  var type = Typography()
  /// The room that the label has to have in any case, in points.
  var leastLabel = Size(width: 0, height: 0)

  /// The room that the sign of a change takes in the label.
  static let badge = Size(width: 20, height: 20)

  /// The room to keep for the label, in points.
  var labelSize: Size {
    var size = ownLabelSize
    size.grow(to: leastLabel)
    return size
  }

  /// The room that the label's words and sign take, in points.
  var ownLabelSize: Size {
    let sign = mark?.badge == nil ? Size(width: 0, height: 0) : Self.badge
    let notes = mark?.notes ?? []
    let width = type.label.width(of: rows.map(\.whole) + notes) + sign.width
    let height = Double(rows.count + notes.count) * type.label.leading + 4
    return Size(width: (width + 8).rounded(.up), height: max(height, sign.height))
  }

  /// The same line with its text set in other sizes.
  func set(in type: Typography) -> TieLine {
    var line = self
    line.type = type
    return line
  }

  /// The smallest number of its ties.
  var number: Int { ties.map(\.number).min() ?? 0 }

  /// Whether a cross says that it is denied somewhere.
  var isCrossed: Bool { standing == .denied || standing == .disputed }

  /// How far the claim has come, where all ties agree on it.
  var stage: Stage? { Set(ties.map(\.tie.stage)).count == 1 ? ties.first?.tie.stage : nil }

  /// The opacity of what is over, 0 to 1.
  static let endedOpacity = 0.45

  /// The opacity of the line, 0 to 1.
  var opacity: Double {
    min(mark?.fading.opacity ?? 1, hasEnded ? Self.endedOpacity : 1)
  }

  /// The colour of the words.
  var ink: Palette {
    guard let mark, mark.fading != .none else { return hasEnded ? .muted : .ink }
    return mark.fading.ink
  }

  /// The pull of the line in the layout.
  var weight: Int { ties.map { RelationAppearance.of($0.tie.relation).weight }.max() ?? 1 }

  /// Whether the target stands above the source.
  var pointsUp: Bool { relation.map { RelationAppearance.of($0).pointsUp } ?? false }
}

extension TieLine {
  /// Creates the line of ties that go the same way or both ways.
  ///
  /// Together, each tie gets a row of its own.
  init(source: Int, target: Int, ties: [NumberedTie], from sourceID: String, together: Bool) {
    self.source = source
    self.target = target
    self.ties = ties
    let relations = Set(ties.map(\.tie.relation))
    let relation = relations.count == 1 ? relations.first : nil
    self.relation = relation
    let colours = Set(relations.map { RelationAppearance.of($0).colour })
    colour = colours.count == 1 ? colours.first ?? .structure : .structure
    standing = Self.standing(of: ties.map(\.tie.standing))
    hasEnded = ties.allSatisfy(\.hasEnded)
    isPossible = ties.allSatisfy(\.tie.possible)
    step = WeightStep(statements: ties.reduce(0) { $0 + $1.tie.statements.count })
    let look = relation.map(RelationAppearance.of)
    let backwards = ties.contains { $0.tie.source != sourceID && !$0.tie.relation.isSymmetric }
    let forwards = ties.contains { $0.tie.source == sourceID && !$0.tie.relation.isSymmetric }
    endHead = look?.endHead ?? (forwards ? .vee : .none)
    startHead = backwards ? (look?.endHead ?? .vee) : look?.startHead ?? .none
    rows = Self.rows(of: ties, together: together)
  }

  /// How sure several ties are together; asserted where any of them is.
  private static func standing(of standings: [Standing]) -> Standing {
    let order: [Standing] = [.disputed, .asserted, .claimed, .alleged, .prospective, .denied]
    return order.first { standings.contains($0) } ?? .asserted
  }

  /// The rows of one relation's label: its words, then its numbers.
  private static func rows(ofOne ties: [NumberedTie], columns: Int) -> [LabelRow] {
    var words: [String] = []
    for word in ties.flatMap(\.words) where !words.contains(word) { words.append(word) }
    // 'met; charged with bribing': words may have a comma in them where there are stages.
    let comma = ties.contains { $0.tellsStages } ? "; " : ", "
    let shown = words.prefix(3).joined(separator: comma) + (words.count > 3 ? "\(comma)…" : "")
    let numbers = "[" + ties.map { String($0.number) }.joined(separator: ", ") + "]"
    // 'acquitted of bribing' says already that it is denied.
    let struck = ties.allSatisfy {
      $0.tie.status == .denied && $0.tie.stage?.tellsDenial != true
    }
    var rows = TextWrapping(columns: columns).lines(of: shown).map {
      LabelRow(text: $0, number: "", isStruck: struck)
    }
    if rows.isEmpty { rows = [LabelRow(text: "", number: "", isStruck: false)] }
    rows[rows.count - 1].number = numbers
    return rows
  }

  /// The rows of a label, in lines of at most some columns where words allow it.
  static func rows(of ties: [NumberedTie], together: Bool, columns: Int = 22) -> [LabelRow] {
    together
      ? ties.flatMap { rows(ofOne: [$0], columns: columns) } : rows(ofOne: ties, columns: columns)
  }
}
