internal import GraphModel

/// What stands at the end of a line.
enum LineHead: String, Sendable {
  case none, triangle, vee, diamond, square, bar, dot
}

/// The colour of a line, by what it says.
enum LineColour: String, Sendable, CaseIterable {
  /// How things are ordered: dark grey.
  case structure
  /// For each other: blue.
  case cooperation
  /// Against each other: vermilion.
  case conflict
}

/// How a relation is drawn and laid out.
struct RelationAppearance: Sendable {
  var colour: LineColour
  var startHead = LineHead.none
  var endHead: LineHead
  /// The pull of the line in the layout.
  var weight = 1
  /// Whether the target stands above the source.
  var pointsUp = false
  /// The words in the legend.
  var legend: String

  static func of(_ relation: Relation) -> RelationAppearance {
    switch relation {
    case .leads:
      RelationAppearance(
        colour: .structure, endHead: .triangle, weight: 5, legend: "leads")
    case .member:
      RelationAppearance(
        colour: .structure, endHead: .vee, weight: 3, pointsUp: true, legend: "member of")
    case .part:
      RelationAppearance(
        colour: .structure, endHead: .diamond, weight: 5, pointsUp: true, legend: "part of")
    case .owns:
      RelationAppearance(
        colour: .structure, endHead: .square, weight: 3, legend: "owns")
    case .kin:
      RelationAppearance(
        colour: .structure, endHead: .none, legend: "family")
    case .based:
      RelationAppearance(
        colour: .structure, endHead: .dot, pointsUp: true, legend: "based in")
    case .backs:
      RelationAppearance(
        colour: .cooperation, endHead: .triangle, legend: "backs")
    case .allied:
      RelationAppearance(
        colour: .cooperation, endHead: .none, legend: "allied")
    case .cooperate:
      RelationAppearance(
        colour: .cooperation, endHead: .vee, legend: "cooperation")
    case .rival:
      RelationAppearance(
        colour: .conflict, startHead: .bar, endHead: .bar, legend: "rivals")
    case .conflict:
      RelationAppearance(
        colour: .conflict, endHead: .bar, legend: "conflict")
    }
  }
}

/// The width of a line, by the number of statements behind it.
enum WeightStep: Int, Sendable, CaseIterable {
  case single, few, many

  init(statements: Int) {
    self = statements >= 4 ? .many : statements >= 2 ? .few : .single
  }

  /// The line's width in points.
  var width: Double {
    switch self {
    case .single: 1.25
    case .few: 2.25
    case .many: 3.5
    }
  }

  /// The words in the legend.
  var legend: String {
    switch self {
    case .single: "1 statement"
    case .few: "2–3 statements"
    case .many: "4 or more"
    }
  }
}
