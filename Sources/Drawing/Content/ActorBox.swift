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

  static let padding = Size(width: 12, height: 7)
  /// How far a state's inner border lies inside the outer one.
  static let innerBorder = 3.0
  /// How far a group's second outline is set off.
  static let stackOffset = 4.0

  init(actor: Actor, role: String?) {
    id = actor.id
    kind = actor.kind
    let cleaned = DisplayText.clean(actor.name)
    name = cleaned.isEmpty ? DisplayText.clean(actor.id) : cleaned
    if name.isEmpty { name = "?" }
    nameLines = TextWrapping(columns: 20).lines(of: name)
    self.role = role
    roleLines = role.map { TextWrapping(columns: 28).lines(of: $0) } ?? []
    size = Size(width: 0, height: 0)
    size = measured()
  }

  /// How the name is set.
  var nameStyle: TextStyle {
    switch kind {
    case .person: .name
    case .group: .groupName
    case .organization, .state: .plainName
    }
  }

  private func measured() -> Size {
    let text = max(nameStyle.width(of: nameLines), TextStyle.role.width(of: roleLines))
    let height =
      Double(nameLines.count) * nameStyle.leading + Double(roleLines.count) * TextStyle.role.leading
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
