internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// The other end of a role, and how the text attaches it.
struct RoleBody: Sendable {
  var participant: Participant
  var pattern: Pattern
  /// Whether something that is no actor stands between: 'director of research at Y'.
  var isNested = false

  /// How a text attaches a body to a role.
  enum Pattern: Sendable, Hashable {
    case preposition(String)
    case possessive, modifier, classNoun, employer

    /// The word for it in the patterns of rules.
    var name: String {
      switch self {
      case .preposition(let word): word
      case .possessive: "possessive"
      case .modifier: "modifier"
      case .classNoun: "class-noun"
      case .employer: "employer"
      }
    }
  }
}

/// To whom the role that a noun names relates.
struct RoleBodies: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let prepositions = WordClass.roleBodiesPrepositions

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
      // In 'Bay University and the University of Arland' the first is no larger body.
      return possessive(first)
        + modifiers(of: first, before: words.lowerBound, role: role)
        .filter { !$0.participant.tokens.contains(first) }
    }
    let ranked = ofRank(noun, role: role)
    return ranked.isEmpty ? employer(noun, role: role) : ranked
  }

  /// The body of a rank: 'rose to the rank of colonel in Y'.
  private func ofRank(_ noun: Int, role: Role) -> [RoleBody] {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun), tree.form(marker) == "of",
      let rank = tree.head(marker),
      ["rank", "post", "position", "office", "title", "job"].contains(tree.lemma(rank))
    else { return [] }
    return attached(rank, role: role).filter { $0.pattern != .preposition("of") } + possessive(rank)
  }

  /// The body that a class noun before a role takes up: 'team member X'.
  private func classNoun(before words: Range<Int>, role: Role) -> [RoleBody] {
    guard words.lowerBound > 0, role.isHuman,
      [.leads, .member, .owns].contains(role.relation),
      let word = participants.links.classNoun(at: words.lowerBound - 1)
    else { return [] }
    return [
      RoleBody(
        participant: Participant(actor: word.actor, tokens: word.tokens), pattern: .classNoun)
    ]
  }

  /// Those of a body who give its offices.
  private static let electing = WordClass.roleBodiesElecting
  private static let hiring = WordClass.roleBodiesHiring
  /// The roles that a body gives somebody elsewhere: 'parliament elected X president'.
  private static let offices = WordClass.roleBodiesOffices

  /// The body that gives a role that nothing else attaches: 'Y hired X as chief engineer'.
  private func employer(_ noun: Int, role: Role) -> [RoleBody] {
    guard role.isHuman, [.leads, .member].contains(role.relation), let verb = governor(of: noun),
      Self.hiring.contains(tree.lemma(verb))
    else { return [] }
    let isOffice = Self.offices.contains(tree.lemma(noun))
    let isSent = ["ambassador", "envoy", "consul"].contains(tree.lemma(noun))
    let agents = arguments.agents(of: verb)
    // 'Members of Y elected X chairman'
    let bodies = agents.filter { Self.electing.contains(tree.lemma($0)) }
      .flatMap { tree.objects(of: $0, after: "of") }
    let elected = participants.all(bodies, as: .recipient)
      .filter { participants.kind($0) == .organization }
    if !elected.isEmpty {
      return elected.map { RoleBody(participant: $0, pattern: .employer) }
    }
    return participants.all(agents, as: .agent)
      .filter {
        participants.kind($0) == .organization && !isOffice
          || participants.kind($0) == .state && isSent
      }
      .map { RoleBody(participant: $0, pattern: .employer) }
  }

  private func governor(of noun: Int) -> Int? {
    guard let head = tree.head(noun) else { return nil }
    switch tree.dependency(noun) {
    case "oprd", "dobj": return head
    case "pobj" where tree.form(head) == "as": return tree.head(head)
    default: return nil
    }
  }

  private func direct(_ noun: Int, role: Role, words: Range<Int>) -> [RoleBody] {
    // In 'the Y nominee for governor' the office is no body.
    let phrases = prepositional(noun, role: role).filter {
      $0.pattern != .preposition("for") || participants.kind($0.participant) != .person
        || participants.isNamed($0.participant)
    }
    let possessors = possessive(noun)
    let near = words.flatMap { modifiers(of: $0, before: words.lowerBound, role: role) }
    var found = possessors + near
    if role.isHuman, let name = titled(noun) {
      found += possessive(name).filter { $0.participant.tokens.upperBound <= words.lowerBound }
      found += modifiers(of: name, before: words.lowerBound, role: role)
      if found.isEmpty, phrases.isEmpty { found = behind(name, noun, role: role) }
      if found.isEmpty, phrases.isEmpty { found = classNoun(before: words, role: role) }
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

  /// The body behind the name that a title stands before: 'President X of Y', 'co-founders X and Z
  /// of Y'.
  private func behind(_ name: Int, _ noun: Int, role: Role) -> [RoleBody] {
    guard role.isHuman else { return [] }
    let names =
      ["NNS", "NNPS"].contains(tree.tag(noun)) ? tree.coordinated(name).reversed() : [name]
    return names.lazy.map { name in
      tree.prepositionalPhrases(name)
        .filter { ["of", "from", "at"].contains($0.word) || role.prepositions.contains($0.word) }
        .flatMap { phrase in
          participants.all(phrase.object, as: .recipient)
            .filter { participants.kind($0) != .person }
            .map { RoleBody(participant: $0, pattern: .preposition(phrase.word)) }
        }
    }.first { !$0.isEmpty } ?? []
  }

  private func prepositional(_ noun: Int, role: Role) -> [RoleBody] {
    let own = attached(noun, role: role)
    if role.relation == .kin, own.count == 1,
      let parent = own.first.flatMap({ secondParent(after: $0) })
    {
      return own + [parent]
    }
    guard own.isEmpty, role.isHuman, role.relation == .leads || role.relation == .member else {
      return own
    }
    // 'director of research at Y', 'head of the legal committee of Y'
    return tree.prepositionalPhrases(noun)
      .filter { ["of", "for", "in", "on"].contains($0.word) }.map(\.object)
      .filter {
        participants.mention(at: $0) == nil && tree.tag($0).hasPrefix("NN")
          && tree.lemma($0) != "charge"
      }
      .flatMap { attached($0, role: role) + possessive($0) }
      .filter {
        participants.kind($0.participant) == .organization
          || participants.kind($0.participant) == .state
            && [.preposition("of"), .possessive].contains($0.pattern)
      }
      .map { RoleBody(participant: $0.participant, pattern: $0.pattern, isNested: true) }
  }

  /// Z in 'the son of Y, a baker, and Z', which the parser coordinates with something else.
  private func secondParent(after first: RoleBody) -> RoleBody? {
    guard first.pattern == .preposition("of"), participants.kind(first.participant) == .person
    else { return nil }
    let end = tree.span(of: participants.head(of: first.participant), without: ["conj", "relcl"])
      .upperBound
    for next in max(end - 1, 0)..<min(end + 2, tree.document.count) where tree.form(next) == "and" {
      // 'and the judge Z'
      let words = tree.document.sentence(of: next).clamped(to: next + 1..<next + 5)
      let start = words.first { !Self.describing.contains(tree.tag($0)) }
      return start.flatMap { participants.person(startingAt: $0) }.map {
        RoleBody(participant: $0, pattern: .preposition("of"))
      }
    }
    return nil
  }

  /// The tags of words that say before a name what its bearer is.
  private static let describing: Set<String> = ["DT", "JJ", "NN", "PRP$"]

  private func attached(_ noun: Int, role: Role) -> [RoleBody] {
    tree.prepositionalPhrases(noun).flatMap { phrase -> [RoleBody] in
      let fits =
        Self.prepositions.contains(phrase.word) && (phrase.word != "with" || role.isHuman)
        || role.prepositions.contains(phrase.word)
        || role.isBody && phrase.word == "under"
      let located = phrase.word == "in"
      if phrase.word == "from", isJoined(noun) { return [] }
      guard fits || located else { return [] }
      if let name = participants.mention(at: phrase.object),
        participants.kind(name) == .person, role.isHuman, role.relation != .kin,
        let body = participants.body(before: name, after: phrase.marker)
      {
        return [RoleBody(participant: body, pattern: .preposition(phrase.word))]
      }
      return participants.all(phrase.object, as: .recipient)
        .filter { !located || participants.kind($0) == .organization }
        .map {
          RoleBody(
            participant: $0, pattern: .preposition(phrase.word), isNested: isPart(phrase.object, $0)
          )
        }
    }
  }

  /// Whether somebody comes to a body, so that he and not it is from another: 'joins Y from Z'.
  private func isJoined(_ body: Int) -> Bool {
    tree.dependency(body) == "dobj"
      && tree.head(body).map { WordClass.departuresJoining.contains(tree.lemma($0)) } ?? false
  }

  /// Whether a phrase names people of a body, not all of it: 'NATO forces', 'the Guard's officers'.
  private func isPart(_ object: Int, _ body: Participant) -> Bool {
    !body.tokens.contains(object) && ["NNS", "NNPS"].contains(tree.tag(object))
      && participants.head(of: body) != object
      && tree.children(object, "compound", "poss", "amod").contains { body.tokens.contains($0) }
  }

  private func possessive(_ noun: Int) -> [RoleBody] {
    // 'his Arlandish counterpart' belongs to Arland.
    guard tree.lemma(noun) != "counterpart" else { return [] }
    return participants.all(tree.children(noun, "poss"), as: .recipient)
      .map { RoleBody(participant: $0, pattern: .possessive) }
  }

  /// Names and nationalities before the role, not those inside the holder's own name.
  private func modifiers(of noun: Int, before limit: Int, role: Role) -> [RoleBody] {
    tree.children(noun, "compound", "amod", "nmod").filter { $0 < limit }
      .flatMap { tree.coordinated($0) }.filter { $0 < limit && !tree.isOpposed($0) }
      .compactMap { participants.modifier($0) }.outermost
      .filter { participants.kind($0) != .person || role.relation == .kin }
      .map { RoleBody(participant: $0, pattern: .modifier) }
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
