internal import Grammar
internal import GraphModel
internal import Language
internal import Knowledge
internal import Names

/// Links equal names of one kind, and different names of one known state or body.
struct EqualNameLinker: Sendable {
  func link(_ resolution: inout LinkTable) {
    var firstOfName: [String: Int] = [:]
    var firstOfKnown: [Known: Int] = [:]
    let shared = sharedFamilies(in: resolution)
    var firstOfFamily: [String: Int] = [:]
    for (index, mention) in resolution.mentions.enumerated() where mention.form == .name {
      if let family = family(of: mention, in: resolution) {
        if let first = firstOfFamily[family] {
          resolution.link(index, to: first, because: .partOfName)
        } else {
          firstOfFamily[family] = index
        }
      }
      let text = resolution.document.text(of: mention.tokens)
      let key = "\(mention.kind?.rawValue ?? "") \(Self.key(of: text, mention.kind))"
      if mention.kind == .person, mention.title != nil,
        shared.contains(NameFolding.key(of: text))
      {
        // Whose name it is depends on the title.
      } else if let first = firstOfName[key] {
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

  /// What equal names have in common; the names of bodies also with another legal form.
  private static func key(of name: String, _ kind: ActorKind?) -> String {
    kind == .organization
      ? OrganizationNameMatcher.words(of: name).joined(separator: " ") : NameFolding.key(of: name)
  }

  /// The name that a family bears: Holm for 'the Holms' and 'the Holm family'.
  private func family(of mention: DocumentMention, in resolution: LinkTable) -> String? {
    guard mention.kind == .group, mention.number == .plural else { return nil }
    let text = resolution.document.text(of: mention.tokens)
    if text.hasSuffix(" family") { return String(text.dropLast(7)) }
    guard mention.tokens.count == 1, text.hasSuffix("s"), text.count > 3 else { return nil }
    return String(text.dropLast())
  }

  /// The family names that persons of different full names share.
  private func sharedFamilies(in resolution: LinkTable) -> Set<String> {
    var bearers: [String: Set<[String]>] = [:]
    for mention in resolution.mentions where mention.form == .name && mention.kind == .person {
      let words = NameWords(resolution.document.text(of: mention.tokens)).core
      guard words.count > 1, let family = words.last else { continue }
      bearers[family, default: []].insert(words)
    }
    return Set(bearers.filter { $0.value.count > 1 }.keys)
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
