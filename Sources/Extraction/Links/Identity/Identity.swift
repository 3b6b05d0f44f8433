internal import Grammar
internal import Lexicons
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

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
  /// The single words that are names of a person.
  var bareNames: Set<String> = []
  /// The words of the names that the text says to be of the same person.
  var stated: [[String]] = []
  /// The folded words of its names.
  var nameWords: Set<String> = []
  /// The numbers of the pairs that the text tells apart and that this is one of.
  var differences: Set<Int> = []
  /// The states that the names of an organization begin with, by the rest of the name.
  var statesOfBody: [String: Set<Int>] = [:]
  /// The marks of which bearer of a person's name is meant: 1 of 'Sr.', 2 of 'Jr.'.
  var generations: Set<Int> = []
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
    nameWords = Set(NameFolding.words(of: text))
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
      let words = NameWords(text)
      if words.core.count > 1 { fullNames = [words.core] } else { bareNames = Set(words.core) }
      generations = Set([words.generation].compactMap { $0 })
    } else if kind == .organization {
      if mention.tokens.count > 1 {
        bodyNames = [text]
        readState(of: mention.tokens, in: document, lexicons)
      }
      readOwner(of: mention, in: document, lexicons)
    }
  }

  /// Takes note of the full name of somebody who is called by a given name.
  mutating func share(fullName: [String]) {
    fullNames = [fullName]
    bareNames = []
  }

  /// Takes note of the state whose a body is said to be: 'Peru' of 'Peru’s Supreme Court' and 'the
  /// Supreme Court of Peru', 'Britain' of 'the Labour Party in Britain'.
  private mutating func readOwner(
    of name: DocumentMention, in document: Document, _ lexicons: ActorLexicons
  ) {
    let children = document[name.head].children
    let owner =
      children.first { document[$0].dependency == "poss" }
      ?? children.lazy.filter { ["of", "in"].contains(document[$0].text.lowercased()) }
      .flatMap { document[$0].children }.first { document[$0].dependency == "pobj" }
    guard let owner else { return }
    let phrase = BaseNounPhrase.tokens(of: owner, in: document)
    guard let state = lexicons.known.state(meantBy: document.text(of: phrase)) else { return }
    let end =
      name.tokens.upperBound > owner && name.tokens.lowerBound <= owner
      ? phrase.lowerBound - 1 : name.tokens.upperBound
    guard end > name.tokens.lowerBound else { return }
    let rest = document.text(of: name.tokens.lowerBound..<end)
    statesOfBody[NameFolding.key(of: rest), default: []].insert(state)
  }

  /// Takes note of the state that a body's name begins with: 'Norwegian' of 'Norwegian Coast Guard'.
  private mutating func readState(
    of name: Range<Int>, in document: Document, _ lexicons: ActorLexicons
  ) {
    for length in [3, 2, 1] where name.count > length {
      let rest = name.lowerBound + length..<name.upperBound
      let beginning = document.text(of: name.lowerBound..<rest.lowerBound)
      guard let state = lexicons.known.state(meantBy: beginning) else { continue }
      statesOfBody[NameFolding.key(of: document.text(of: rest))] = [state]
      return
    }
  }

  private static func isPart(_ name: String, _ lexicons: ActorLexicons) -> Bool {
    guard let space = name.firstIndex(of: " "), compass.contains(name[..<space].lowercased())
    else { return false }
    return lexicons.known.state(meantBy: String(name[name.index(after: space)...])) != nil
  }

  private static let compass = WordClass.identityCompass

  /// Whether two actors may be one.
  func isCompatible(with other: Identity, by matcher: PersonNameMatcher) -> Bool {
    if !sides.isEmpty, !other.sides.isEmpty, sides.contains(where: { other.sides.contains($0 ^ 1) })
    {
      return false
    }
    if let registered, let theirs = other.registered { return registered == theirs }
    guard differences.isDisjoint(with: other.differences) else { return false }
    guard
      generations.isEmpty || other.generations.isEmpty
        || !generations.isDisjoint(with: other.generations)
    else { return false }
    for (rest, states) in statesOfBody {
      if let theirs = other.statesOfBody[rest], theirs.isDisjoint(with: states) { return false }
    }
    guard kindsAgree(with: other),
      !bodyNames.contains(where: { name in
        other.bodyNames.contains { Offshoots.areApart(name, $0) }
      })
    else { return false }
    if let gender, let theirs = other.gender, gender != theirs, !mayTurnOut(other),
      kind == .person || other.kind == .person || gender != .neuter && theirs != .neuter
    {
      return false
    }
    if let state, let theirs = other.state, state != theirs { return false }
    if isPartOfState && other.state != nil || other.isPartOfState && state != nil { return false }
    if let body, let theirs = other.body, body != theirs { return false }
    if !isNamed, !other.isNamed, !restriction.allows(other.restriction) { return false }
    guard bareNamesAgree(with: other, by: matcher) else { return false }
    return fullNames.allSatisfy { name in
      other.fullNames.allSatisfy { theirs in
        matcher.mayBeSamePerson(name, theirs)
          || stated.contains { matcher.mayBeSamePerson($0, theirs) }
          || other.stated.contains { matcher.mayBeSamePerson($0, name) }
      }
    }
  }

  /// Whether each bare name that is no word of its actor's full names is a word of some name of the
  /// other, if that has any: 'Lund' is not 'Omar Nasri'.
  private func bareNamesAgree(with other: Identity, by matcher: PersonNameMatcher) -> Bool {
    guard kind == .person, other.kind == .person else { return true }
    func agrees(_ one: Identity, _ two: Identity) -> Bool {
      let words = two.bareNames.union((two.fullNames + two.stated + one.stated).joined())
      return words.isEmpty
        || one.bareNames.subtracting(one.fullNames.joined()).allSatisfy { name in
          words.contains { matcher.mayBeSameGivenName(name, $0) }
        }
    }
    return agrees(self, other) && agrees(other, self)
  }

  /// Whether a description may be of both: one has no name yet, or their names share a word.
  func mayShareRole(with other: Identity) -> Bool {
    !isNamed || !other.isNamed || !nameWords.isDisjoint(with: other.nameWords)
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
    bareNames.formUnion(other.bareNames)
    nameWords.formUnion(other.nameWords)
    generations.formUnion(other.generations)
    differences.formUnion(other.differences)
    statesOfBody.merge(other.statesOfBody) { $0.union($1) }
    restriction.form(union: other.restriction)
    isNamed = isNamed || other.isNamed
    size += other.size
  }
}
