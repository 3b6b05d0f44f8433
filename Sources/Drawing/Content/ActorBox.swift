internal import GraphModel

/// An actor as the picture shows it.
struct ActorBox: Sendable {
  /// The actor's own id.
  var id: String
  var kind: ActorKind
  /// The name on one line, fit to be shown.
  var name: String
  var nameLines: [String]
  /// The role that this graph gives, on one line.
  var role: String?
  var roleLines: [String]
  /// The room that the layout keeps, in points.
  var size: Size
  /// What a comparison says of the actor; nil in a picture of one graph.
  var mark: ChangeMark?
  /// What the comparison says in words, under the role.
  var noteLines: [String]
  /// Which of its ever narrower forms the box has; 0 is the widest.
  var form = 0
  /// The sizes of its text.
  var type = Typography()
  /// The boxes that other views show in the same place.
  var others: [ActorBox] = []

  static let padding = Size(width: 12, height: 7)
  /// How far a state's inner border lies inside the outer one.
  static let innerBorder = 3.0
  /// How far a group's second outline is set off.
  static let stackOffset = 4.0

  /// The room that a badge takes beside the words.
  static let badgeRoom = 20.0

  init(actor: Actor, role: String?, mark: ChangeMark? = nil) {
    id = actor.id
    kind = actor.kind
    let cleaned = DisplayText.clean(actor.name)
    name = cleaned.isEmpty ? DisplayText.clean(actor.id) : cleaned
    if name.isEmpty { name = "?" }
    nameLines = TextWrapping(columns: 20).lines(of: name)
    self.role = role
    roleLines = role.map { TextWrapping(columns: 28).lines(of: $0) } ?? []
    self.mark = mark
    noteLines = mark?.notes.flatMap { TextWrapping(columns: 28).lines(of: $0) } ?? []
    size = Size(width: 0, height: 0)
    size = measured()
  }

  /// How the name is set.
  var nameStyle: TextStyle {
    switch kind {
    case .person: type.name
    case .group: type.groupName
    case .organization, .state: type.plainName
    }
  }

  /// The same box with its text set in other sizes.
  func set(in type: Typography) -> ActorBox {
    guard type != self.type else { return self }
    var box = self
    box.type = type
    box.others = others.map { $0.set(in: type) }
    box.size = box.measured()
    for other in box.others { box.size.grow(to: other.size) }
    return box
  }

  /// The room beside the words that the sign of a change takes.
  var signRoom: Double { mark?.badge == nil ? 0 : Self.badgeRoom }

  /// The room that the words of this box take, without those of others in its place.
  func measured() -> Size {
    let small = roleLines + noteLines
    let text = max(nameStyle.width(of: nameLines), type.role.width(of: small)) + signRoom
    let height =
      Double(nameLines.count) * nameStyle.leading + Double(small.count) * type.role.leading
    var size = Size(
      width: max(56, text + 2 * Self.padding.width), height: height + 2 * Self.padding.height)
    switch kind {
    case .state:
      size.width += 2 * Self.innerBorder
      size.height += 2 * Self.innerBorder
    case .group:
      size.width += Self.stackOffset
      size.height += Self.stackOffset
    case .person, .organization: break
    }
    return Size(width: size.width.rounded(.up), height: size.height.rounded(.up))
  }
}
