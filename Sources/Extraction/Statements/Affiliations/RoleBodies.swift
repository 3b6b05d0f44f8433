internal import GraphModel

/// The other end of a role, and how the text attaches it.
struct RoleBody: Sendable {
  var participant: Participant
  /// The pattern's name: `of`, `possessive`, `modifier`.
  var pattern: String
}

/// To whom the role that a noun names relates.
struct RoleBodies: Sendable {
  let tree: SyntaxTree
  let participants: Participants

  private static let prepositions: Set<String> = ["of", "at", "with", "within", "from"]

  func all(of noun: Int, role: Role, words: Range<Int>) -> [RoleBody] {
    let own = direct(noun, role: role, words: words)
    if !own.isEmpty { return own }
    // 'founder and president of Y': the phrase hangs on the last of them.
    for partner in tree.children(noun, "conj") where participants.mention(at: partner) == nil {
      let shared = prepositional(partner, role: role)
      if !shared.isEmpty { return shared }
    }
    if tree.dependency(noun) == "conj", let first = tree.head(noun),
      participants.roles.isHuman(tree.lemma(first)) == role.isHuman
    {
      return possessive(first) + modifiers(of: first, before: words.lowerBound, role: role)
    }
    return []
  }

  private func direct(_ noun: Int, role: Role, words: Range<Int>) -> [RoleBody] {
    let phrases = prepositional(noun, role: role)
    let possessors = possessive(noun)
    let near = modifiers(of: noun, before: words.lowerBound, role: role)
    var found = possessors + near
    if let name = titled(noun) {
      found += possessive(name).filter { $0.participant.tokens.upperBound <= words.lowerBound }
      found += modifiers(of: name, before: words.lowerBound, role: role)
    }
    return phrases.isEmpty
      ? found
      : phrases
        + found.filter { participants.kind($0.participant) == .state }
  }

  /// The name that a title stands before.
  private func titled(_ noun: Int) -> Int? {
    guard ["compound", "nmod", "amod"].contains(tree.dependency(noun)), let name = tree.head(noun),
      name > noun
    else { return nil }
    return name
  }

  private func prepositional(_ noun: Int, role: Role) -> [RoleBody] {
    tree.prepositionalPhrases(noun).flatMap { phrase -> [RoleBody] in
      let fits = Self.prepositions.contains(phrase.word) || role.prepositions.contains(phrase.word)
      let located = phrase.word == "in"
      guard fits || located else { return [] }
      if let name = participants.mention(at: phrase.object),
        participants.kind(name) == .person, role.isHuman, role.relation != .kin,
        let body = participants.body(before: name, after: phrase.marker)
      {
        return [RoleBody(participant: body, pattern: phrase.word)]
      }
      return participants.all(phrase.object, as: .recipient)
        .filter { !located || participants.kind($0) == .organization }
        .map { RoleBody(participant: $0, pattern: phrase.word) }
    }
  }

  private func possessive(_ noun: Int) -> [RoleBody] {
    participants.all(tree.children(noun, "poss"), as: .recipient)
      .map { RoleBody(participant: $0, pattern: "possessive") }
  }

  /// Names and nationalities before the role, not those inside the holder's own name.
  private func modifiers(of noun: Int, before limit: Int, role: Role) -> [RoleBody] {
    tree.children(noun, "compound", "amod", "nmod").filter { $0 < limit }
      .flatMap { tree.coordinated($0) }.filter { $0 < limit && !tree.isOpposed($0) }
      .compactMap { participants.modifier($0) }.outermost
      .filter { participants.kind($0) != .person || role.relation == .kin }
      .map { RoleBody(participant: $0, pattern: "modifier") }
  }
}

extension [Participant] {
  /// Those that do not lie within another of them: 'the City University Union', not 'City'.
  fileprivate var outermost: [Participant] {
    filter { inner in
      !contains { outer in
        outer.tokens.count > inner.tokens.count
          && outer.tokens.lowerBound <= inner.tokens.lowerBound
          && inner.tokens.upperBound <= outer.tokens.upperBound
      }
    }
  }
}
