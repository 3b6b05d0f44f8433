internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Lexicons
internal import Names

/// What the words of actors mean: names, titles, common nouns.
struct ActorLexicons: Sendable {
  let known: KnownActors
  let givenNames: GivenNames
  /// The gender that each title shows; nil inside for a title of both.
  let titles: [String: Gender?]
  let nouns: [String: ActorNoun]
  /// Last words of names that name no actor: laws, prizes, events, places.
  let things: Set<String>
  let pronounWeights: PronounWeights
  /// First words of such names: 'Operation', 'Lake'.
  let thingBeginnings: Set<String>
  /// Words that are no names of actors where they stand alone: 'UAV'.
  let thingsAlone: Set<String>
  /// Words that make a name the name of a body: 'Shipping', 'Partners'.
  let nameHeads: Set<String>
  let nounForms: NounForms
  let classNames: ClassNames

  /// Reads the built-in lexicons, and adds what the user says, which goes before them.
  static func embedded(
    adding additions: LexiconAdditions = .none
  ) throws(LexiconError) -> ActorLexicons {
    let things = try readThings()
    return ActorLexicons(
      known: try KnownActors.embedded(registry: additions.registry), givenNames: try .embedded(),
      titles: try readTitles().merging(additions.titles) { $1 },
      nouns: try readNouns().merging(additions.nouns) { own, _ in own },
      things: things[.last] ?? [],
      pronounWeights: try .embedded(),
      thingBeginnings: things[.first] ?? [], thingsAlone: things[.alone] ?? [],
      nameHeads: Set(try LexiconTable(embedded: "name_heads").rows.map { $0.column(0) }),
      nounForms: try NounForms(), classNames: try ClassNames())
  }

  /// The noun with a lemma, its compound parts tried from the last: 'vice-president'.
  func noun(_ lemma: String) -> ActorNoun? {
    let lower = lemma.lowercased()
    if let noun = nouns[lower] { return noun }
    // The lemma of a proper noun keeps its plural: 'Marines', 'Authorities'.
    if lower.hasSuffix("ies"), let noun = nouns[lower.dropLast(3) + "y"] { return noun }
    if lower.hasSuffix("s"), let noun = nouns[String(lower.dropLast())] { return noun }
    if lower.hasSuffix("men"), let noun = nouns[lower.dropLast(3) + "man"] { return noun }
    guard let hyphen = lower.lastIndex(of: "-") else { return nil }
    return nouns[String(lower[lower.index(after: hyphen)...])]
  }

  /// Whether a folded word of a name says what kind of body it names: 'council', 'shipping', 'ltd'.
  func isBodyWord(_ word: String) -> Bool {
    if nameHeads.contains(word) { return true }
    return noun(word).map { !$0.isPerson && $0.category != .place } == true
  }

  /// Whether a folded word of a name says little: 'heavy', 'general', 'national'.
  func isFillWord(_ word: String) -> Bool { Self.fillWords.contains(word) }

  private static let fillWords = WordClass.actorLexiconsFillWords

  /// Whether a word is a given name.
  func isGivenName(_ word: String) -> Bool { givenNames.contains(NameFolding.key(of: word)) }

  /// Whether a word is a title, with or without its point.
  func isTitle(_ word: String) -> Bool {
    titles[word] != nil || word.count > 1 && word == word.uppercased() && isShoutedTitle(word)
  }

  /// Whether a word in capitals is a short title: 'MR.' and 'MS.' before who speaks.
  private func isShoutedTitle(_ word: String) -> Bool {
    Self.shoutedTitles.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }

  private static let shoutedTitles = WordClass.actorLexiconsShoutedTitles

  /// Where in a name a word stands that makes it the name of a thing.
  private enum ThingPosition: String {
    case first, alone
    case last = ""
  }

  private static func readThings() throws(LexiconError) -> [ThingPosition: Set<String>] {
    var things: [ThingPosition: Set<String>] = [:]
    for row in try LexiconTable(embedded: "thing_nouns").rows {
      things[try row.value(1, "position"), default: []].insert(row.column(0))
    }
    return things
  }

  private static func readTitles() throws(LexiconError) -> [String: Gender?] {
    var titles: [String: Gender?] = [:]
    for row in try LexiconTable(embedded: "titles").rows {
      titles[row.column(0)] = .some(try Gender.read(row.column(1), none: "", in: row))
    }
    return titles
  }

  private static func readNouns() throws(LexiconError) -> [String: ActorNoun] {
    var nouns: [String: ActorNoun] = [:]
    for row in try LexiconTable(embedded: "actor_nouns").rows {
      nouns[row.column(0)] = ActorNoun(
        category: try row.value(1, "class"),
        gender: try Gender.read(row.column(2), none: "", in: row))
    }
    return nouns
  }
}

/// A common noun that can refer to an actor.
struct ActorNoun: Sendable, Hashable {
  /// What the noun is a noun for.
  enum Category: String, Sendable {
    case person
    /// A person by relation to another: 'brother'.
    case kin
    case organization
    /// A collective: 'crowd'.
    case group
    /// Stands for its state: 'regime'.
    case government
    case state
    /// An administrative place that can act: 'city'.
    case place
  }

  let category: Category
  let gender: Gender?

  var isPerson: Bool { category == .person || category == .kin }

  /// The kind of an actor that the noun introduces in a number.
  func kind(_ number: GrammaticalNumber) -> ActorKind {
    switch category {
    case .person, .kin: number == .singular ? .person : .group
    case .organization, .government, .place: number == .singular ? .organization : .group
    case .group: .group
    case .state: number == .singular ? .state : .group
    }
  }
}

/// What binds those whom a word of 'peoples' means.
private enum PeopleClass: String { case religion, people, ideology, party, region }

extension KnownActors {
  /// Reads the states, bodies, outlets and peoples of the built-in lexicons.
  static func embedded(
    registry: ActorRegistry = ActorRegistry()
  ) throws(LexiconError) -> KnownActors {
    let states = try LexiconTable(embedded: "countries").rows.map { row in
      KnownState(
        code: row.column(0), name: row.column(1), names: row.alternatives(2),
        nationalities: row.alternatives(3), capitals: row.alternatives(4),
        seats: row.alternatives(5))
    }
    let bodies = try LexiconTable(embedded: "bodies").rows.map { row in
      KnownBody(
        name: row.column(0), names: row.alternatives(1),
        parent: row.column(2).isEmpty ? nil : row.column(2))
    }
    let outlets = try LexiconTable(embedded: "outlets").rows.map { row in
      KnownBody(name: row.column(0), names: row.alternatives(1), isOutlet: true)
    }
    let peoples = try LexiconTable(embedded: "peoples").rows
    for row in peoples { _ = try row.value(1, "class", as: PeopleClass.self) }
    return KnownActors(
      states: states, bodies: bodies + outlets, peoples: peoples.map { $0.column(0) },
      registry: registry)
  }
}
