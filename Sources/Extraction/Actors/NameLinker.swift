internal import GraphModel
internal import Language
internal import Knowledge
internal import Names

/// Links the names of an article that name the same actor, precise rules before loose ones.
struct NameLinker: Sendable {
  /// Links all names.
  func link(_ resolution: inout Resolution) {
    linkEqualNames(&resolution)
    PersonNameLinker().link(&resolution)
    OrganizationNameLinker().link(&resolution)
  }

  /// Equal names of one kind, and different names of one known state or body.
  private func linkEqualNames(_ resolution: inout Resolution) {
    var firstOfName: [String: Int] = [:]
    var firstOfKnown: [Known: Int] = [:]
    for (index, mention) in resolution.mentions.enumerated() where mention.form == .name {
      let text = resolution.document.text(of: mention.tokens)
      let key = "\(mention.kind?.rawValue ?? "") \(NameFolding.key(of: text))"
      if let first = firstOfName[key] {
        resolution.link(index, to: first, because: .sameName)
      } else {
        firstOfName[key] = index
      }
      let identity = resolution.identity(of: index)
      if let known = Known(identity) {
        if let first = firstOfKnown[known] {
          resolution.link(index, to: first, because: .knownAlias)
        } else {
          firstOfKnown[known] = index
        }
      }
    }
  }

  private enum Known: Hashable {
    case registered(Int)
    case state(Int)
    case body(Int)

    init?(_ identity: Identity) {
      if let registered = identity.registered {
        self = .registered(registered)
      } else if let state = identity.state {
        self = .state(state)
      } else if let body = identity.body {
        self = .body(body)
      } else {
        return nil
      }
    }
  }
}
