internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// The state of deciding who is who: mentions, and which of them are one actor so far.
///
/// Every mention begins as an actor of its own; links join them, never against what their actors
/// are known to be. So no chain of weak links joins two strong identities.
struct Resolution: Sendable {
  let document: Document
  let lexicons: ActorLexicons
  let matcher: PersonNameMatcher
  let mentions: [DocumentMention]
  /// The mention that each token is the head of; the longest where several share it.
  let mentionOfHead: [Int?]
  /// The longest name that ends right before each token.
  let nameBefore: [Int?]
  private var parent: [Int]
  private var identities: [Identity]
  private(set) var reasons: [LinkReason]
  /// The mentions of the several actors that a mention stands for: 'both', 'the two leaders'.
  private(set) var several: [Int: [Int]] = [:]

  init(document: Document, mentions: [DocumentMention], lexicons: ActorLexicons) {
    self.document = document
    self.lexicons = lexicons
    self.mentions = mentions
    matcher = PersonNameMatcher(givenNames: lexicons.givenNames)
    var ofHead = [Int?](repeating: nil, count: document.count)
    var before = [Int?](repeating: nil, count: document.count + 1)
    for (index, mention) in mentions.enumerated() {
      if ofHead[mention.head] == nil { ofHead[mention.head] = index }
      let end = mention.tokens.upperBound
      if mention.form == .name, before[end] == nil { before[end] = index }
    }
    mentionOfHead = ofHead
    nameBefore = before
    parent = Array(mentions.indices)
    let sureness = KindSureness(document: document, lexicons: lexicons)
    identities = mentions.map { mention in
      var identity = Identity(mention, in: document, lexicons: lexicons)
      identity.isKindSure = sureness.isSure(of: mention)
      return identity
    }
    reasons = mentions.map { $0.form == .pronoun ? .unresolved : .introduction }
  }

  /// The representative of a mention's actor: the index of one of its mentions.
  func actor(of mention: Int) -> Int {
    var current = mention
    while parent[current] != current { current = parent[current] }
    return current
  }

  /// What is known of a mention's actor.
  func identity(of mention: Int) -> Identity { identities[actor(of: mention)] }

  /// Whether a mention may refer to the actor of another.
  func canLink(_ mention: Int, to other: Int) -> Bool {
    let one = actor(of: mention)
    let two = actor(of: other)
    return one == two || identities[one].isCompatible(with: identities[two], by: matcher)
  }

  /// Lets a mention stand for the actors of several others.
  mutating func linkSeveral(_ mention: Int, to others: [Int]) {
    several[mention] = others
    reasons[mention] = .severalActors
  }

  /// Leaves a mention that nobody is linked to without an actor.
  mutating func leave(_ mention: Int) {
    if identities[actor(of: mention)].size == 1 { reasons[mention] = .unresolved }
  }

  /// Lets a mention refer to nobody, whatever it was linked to.
  mutating func abandon(_ mention: Int) { reasons[mention] = .unresolved }

  /// Links a name to another of which the text says that it names the same, whatever their words.
  mutating func linkAlias(_ alias: Int, to name: Int) {
    let both = identities[actor(of: alias)].fullNames + identities[actor(of: name)].fullNames
    identities[actor(of: alias)].stated += both
    identities[actor(of: name)].stated += both
    link(alias, to: name, because: .knownAlias)
  }

  /// Links a mention to the actor of another, unless what is known of them forbids it.
  ///
  /// - Returns: Whether both now are one actor.
  @discardableResult
  mutating func link(_ mention: Int, to other: Int, because reason: LinkReason) -> Bool {
    let one = actor(of: mention)
    let two = actor(of: other)
    if one == two { return true }
    // A noun such as 'the newspaper' never makes one of two that are named.
    if reason == .sameHead, identities[one].isNamed, identities[two].isNamed { return false }
    guard identities[one].isCompatible(with: identities[two], by: matcher) else { return false }
    let (root, child) = one < two ? (one, two) : (two, one)
    identities[root].merge(identities[child])
    parent[child] = root
    // Keep the trees flat for the mentions asked for most.
    parent[mention] = root
    parent[other] = root
    if reasons[mention] == .introduction || reasons[mention] == .unresolved {
      reasons[mention] = reason
    }
    return true
  }
}

/// What is known of an actor from the mentions that are linked so far.
struct Identity: Sendable, Hashable {
  var kind: ActorKind?
  /// Whether more than the guess of the name recogniser says what kind of actor this is.
  var isKindSure = true
  var gender: Gender?
  /// The index of a known state.
  var state: Int?
  /// Whether its name is a state's with a point of the compass before it, which is no state's name.
  var isPartOfState = false
  /// The index of a known body.
  var body: Int?
  /// The index of a registered actor.
  var registered: Int?
  /// The sides of the pairs of names that never name one actor.
  var sides: Set<Int> = []
  /// The words of the full names of a person.
  var fullNames: [[String]] = []
  /// The words of the names that the text says to be of the same person.
  var stated: [[String]] = []
  /// The names of an organization that have several words.
  var bodyNames: [String] = []
  /// What its descriptions say that no other of its class is.
  var restriction = Restriction()
  var isNamed: Bool
  var size = 1

  init(_ mention: DocumentMention, in document: Document, lexicons: ActorLexicons) {
    kind = mention.kind
    gender = mention.gender
    isNamed = mention.form == .name
    if mention.form == .description {
      restriction = Restriction(of: mention, in: document, lexicons: lexicons)
    }
    guard isNamed else { return }
    let text = document.text(of: mention.tokens)
    registered = lexicons.known.registry.actor(named: text)
    sides = lexicons.known.registry.sides(of: text)
    state = mention.state
    switch (mention.kind, lexicons.known.meaning(of: text)) {
    case (.state?, .state(let index)?), (.state?, .nationality(let index)?),
      (.state?, .capital(let index)?), (.state?, .seat(let index)?):
      state = index
    case (.organization?, .body(let index)?): body = index
    default: isPartOfState = kind == .state && state == nil && Self.isPart(text, lexicons)
    }
    if kind == .person {
      let words = NameWords(text).core
      if words.count > 1 { fullNames = [words] }
    } else if kind == .organization, mention.tokens.count > 1 {
      bodyNames = [text]
    }
  }

  private static func isPart(_ name: String, _ lexicons: ActorLexicons) -> Bool {
    guard let space = name.firstIndex(of: " "), compass.contains(name[..<space].lowercased())
    else { return false }
    switch lexicons.known.meaning(of: String(name[name.index(after: space)...])) {
    case .state?, .nationality?: return true
    default: return false
    }
  }

  private static let compass: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
  ]

  /// Whether two actors may be one.
  func isCompatible(with other: Identity, by matcher: PersonNameMatcher) -> Bool {
    if !sides.isEmpty, !other.sides.isEmpty, sides.contains(where: { other.sides.contains($0 ^ 1) })
    {
      return false
    }
    if let registered, let theirs = other.registered { return registered == theirs }
    guard kindsAgree(with: other) else { return false }
    if let gender, let theirs = other.gender, gender != theirs, !mayTurnOut(other),
      kind == .person || other.kind == .person || gender != .neuter && theirs != .neuter
    {
      return false
    }
    if let state, let theirs = other.state, state != theirs { return false }
    if isPartOfState && other.state != nil || other.isPartOfState && state != nil { return false }
    if let body, let theirs = other.body, body != theirs { return false }
    if !isNamed, !other.isNamed, !restriction.allows(other.restriction) { return false }
    return fullNames.allSatisfy { name in
      other.fullNames.allSatisfy { theirs in
        matcher.mayBeSamePerson(name, theirs)
          || stated.contains { matcher.mayBeSamePerson($0, theirs) }
          || other.stated.contains { matcher.mayBeSamePerson($0, name) }
      }
    }
  }

  /// Whether the names of two organizations tell them apart.
  func isRival(of other: Identity, by matcher: OrganizationNameMatcher) -> Bool {
    bodyNames.contains { name in other.bodyNames.contains { matcher.areRivals(name, $0) } }
  }

  private func kindsAgree(with other: Identity) -> Bool {
    guard let kind, let theirs = other.kind, kind != theirs else { return true }
    if mayTurnOut(other) { return true }
    // A 'group' may be a body: 'the group', and 'Marines' beside 'Arlandish Marines'.
    let pair: Set<ActorKind> = [kind, theirs]
    if pair == [.group, .organization] { return true }
    // 'The government' stands for its state.
    return pair == [.state, .organization]
      && (!isNamed && kind == .organization
        || !other.isNamed && theirs == .organization)
  }

  /// Whether one is a bare name that passed for a body, and the other a pronoun for a person.
  private func mayTurnOut(_ other: Identity) -> Bool {
    func turns(_ name: Identity, _ pronoun: Identity) -> Bool {
      name.isNamed && name.kind == .organization && !name.isKindSure && !pronoun.isNamed
        && pronoun.kind == .person && pronoun.size == 1
    }
    return turns(self, other) || turns(other, self)
  }

  mutating func merge(_ other: Identity) {
    if mayTurnOut(other) {
      kind = .person
      gender = isNamed ? other.gender : gender
      isKindSure = true
    } else if let theirs = other.kind, kind == nil || !isNamed && other.isNamed {
      kind = theirs
      isKindSure = other.isKindSure
    } else if kind == other.kind {
      isKindSure = isKindSure || other.isKindSure
    }
    gender = gender ?? other.gender
    state = state ?? other.state
    isPartOfState = isPartOfState || other.isPartOfState
    body = body ?? other.body
    registered = registered ?? other.registered
    sides.formUnion(other.sides)
    for name in other.fullNames where !fullNames.contains(name) && fullNames.count < 8 {
      fullNames.append(name)
    }
    for name in other.bodyNames where !bodyNames.contains(name) && bodyNames.count < 8 {
      bodyNames.append(name)
    }
    for name in other.stated where !stated.contains(name) && stated.count < 8 {
      stated.append(name)
    }
    restriction.form(union: other.restriction)
    isNamed = isNamed || other.isNamed
    size += other.size
  }
}
