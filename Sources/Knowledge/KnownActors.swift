internal import GraphModel

/// Who is known beforehand: states, well-known bodies, and words that only look like states.
public struct KnownActors: Sendable {
  /// What a name or word is known to mean.
  public enum Meaning: Sendable, Hashable {
    /// The name of a state, by the state's index in ``KnownActors/states``.
    case state(Int)
    /// An adjective or noun for a state's people.
    case nationality(Int)
    /// A capital.
    case capital(Int)
    /// A building or place that stands for a state's government.
    case seat(Int)
    /// A body, by its index in ``KnownActors/bodies``.
    case body(Int)
    /// A religion, people, ideology, party or region, which is no state.
    case people
  }

  /// All states.
  public let states: [KnownState]
  /// All bodies.
  public let bodies: [KnownBody]
  /// The actors that the user registered.
  public let registry: ActorRegistry
  private var meanings: [String: Meaning] = [:]
  /// The first words of all names, each with the most words that a name beginning so has.
  private var beginnings: [String: Int] = [:]
  /// The most words that a name has.
  public private(set) var longestName = 1

  /// Collects known actors; of two meanings of one name the first stays, and a registered one before
  /// all others.
  ///
  /// - Parameters:
  ///   - states: States.
  ///   - bodies: Bodies.
  ///   - peoples: Words for religions, peoples, ideologies, parties and regions.
  ///   - registry: Actors that the user registered.
  public init(
    states: [KnownState], bodies: [KnownBody], peoples: [String],
    registry: ActorRegistry = ActorRegistry()
  ) {
    var states = states
    var bodies = bodies
    self.registry = registry
    for actor in registry.actors {
      switch actor.kind {
      case .state?: Self.register(actor, among: &states)
      case .organization?, .group?: Self.register(actor, among: &bodies)
      case .person?, nil: break
      }
    }
    self.states = states
    self.bodies = bodies
    addRegistered()
    for (index, state) in states.enumerated() {
      add([state.name] + state.names, .state(index))
      add(state.nationalities, .nationality(index))
    }
    add(peoples, .people)
    for (index, state) in states.enumerated() {
      add(state.seats, .seat(index))
      add(state.capitals, .capital(index))
    }
    for (index, body) in bodies.enumerated() { add([body.name] + body.names, .body(index)) }
    // A registered person has no other meaning: a namesake of a capital.
    for actor in registry.actors where actor.kind == .person {
      for name in actor.names { meanings[Self.key(name)] = nil }
    }
  }

  /// Gives the names of registered actors their meanings before any other gets them.
  private mutating func addRegistered() {
    for actor in registry.actors {
      switch actor.kind {
      case .state?:
        guard let index = states.firstIndex(where: { $0.has(actor.names) })
        else { continue }
        add(actor.names, .state(index))
      case .organization?, .group?:
        guard let index = bodies.firstIndex(where: { $0.has(actor.names) })
        else { continue }
        add(actor.names, .body(index))
      case .person?, nil: break
      }
    }
  }

  /// Adds a registered state to the known ones: with its names to the one it is, else as a new one.
  private static func register(_ actor: RegisteredActor, among states: inout [KnownState]) {
    if let index = states.firstIndex(where: { $0.has(actor.names) }) {
      states[index].names += actor.names
    } else {
      states.append(KnownState(code: "", name: actor.name, names: actor.aliases))
    }
  }

  private static func register(_ actor: RegisteredActor, among bodies: inout [KnownBody]) {
    if let index = bodies.firstIndex(where: { $0.has(actor.names) }) {
      bodies[index].names += actor.names
    } else {
      bodies.append(KnownBody(name: actor.name, names: actor.aliases))
    }
  }

  private mutating func add(_ names: [String], _ meaning: Meaning) {
    for name in names {
      let key = Self.key(name)
      if meanings[key] == nil { meanings[key] = meaning }
      let words = name.split(separator: " ").count
      longestName = max(longestName, words)
      if let first = key.split(separator: " ").first.map(String.init) {
        beginnings[first] = max(beginnings[first] ?? 0, words)
      }
    }
  }

  /// What a name means as it is written; case counts, a leading article and a possessive do not.
  ///
  /// - Parameter name: The words of a name.
  /// - Returns: The meaning, or nil for an unknown name.
  /// - Complexity: O(*n*) in the length of the name.
  public func meaning(of name: String) -> Meaning? {
    let key = Self.key(name)
    if let known = meanings[key] { return known }
    if let state = governedState(key) { return .state(state) }
    for short in ["UN ", "U.N. "] where key.hasPrefix(short) {
      return meanings["United Nations " + key.dropFirst(short.count)]
    }
    if key.hasSuffix("s"), meanings[String(key.dropLast())] == .people { return .people }
    guard Self.isShouting(key) else { return nil }
    return meanings[Self.capitalizingWords(of: key)]
  }

  /// The index of the state that a name or a nationality means; nil for a capital or a seat.
  package func state(meantBy name: String) -> Int? {
    switch meaning(of: name) {
    case .state(let state)?, .nationality(let state)?: state
    default: nil
    }
  }

  /// The most words that a name beginning with a word can have and still mean something.
  ///
  /// - Returns: Nil where no name with a meaning begins so.
  /// - Complexity: O(1).
  package func longestName(beginningWith word: String) -> Int? {
    let isOpen =
      ["UN", "the", "The"].contains(word)
      || Self.governmentBeginnings.contains { $0.hasPrefix(word) }
      || word.utf8.contains { $0 >= 0x80 } || Self.isWithoutSmallLetters(word)
    return isOpen ? longestName : beginnings[word]
  }

  /// The state whose government a name names: 'Government of Norway', 'Norwegian Government'.
  private func governedState(_ key: String) -> Int? {
    for beginning in Self.governmentBeginnings where key.hasPrefix(beginning) {
      let rest = Self.key(String(key.dropFirst(beginning.count)))
      if case .state(let state)? = meanings[rest] { return state }
    }
    for ending in [" Government", " government"] where key.hasSuffix(ending) {
      switch meanings[String(key.dropLast(ending.count))] {
      case .state(let state)?, .nationality(let state)?: return state
      default: break
      }
    }
    return nil
  }

  private static let governmentBeginnings = [
    "Government of ", "government of ", "Republic of ", "Kingdom of ", "State of ",
    "Islamic Republic of ", "Federal Republic of ", "Federal Government of ",
  ]

  /// Whether two names are known to be names of one body.
  public func areSameBody(_ first: String, _ second: String) -> Bool {
    guard case .body(let one)? = meaning(of: first), case .body(let other)? = meaning(of: second)
    else { return false }
    return one == other
  }

  /// A name without a leading article and a possessive ending.
  package static func key(_ name: String) -> String {
    let bytes = name.utf8
    // All but a few names are without any of this, and this is asked of every name.
    guard
      bytes.first.map({ $0 | 0x20 == UInt8(ascii: "t") }) ?? false
        || bytes.last == UInt8(ascii: "s") || bytes.contains(0xE2)
    else { return name }
    var text = Substring(name)
    for article in ["the ", "The "] where text.hasPrefix(article) {
      text = text.dropFirst(article.count)
    }
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { text = text.dropLast(ending.count) }
    guard text.utf8.contains(0xE2) else { return String(text) }
    return String(text.map { $0 == "’" ? "'" : $0 })
  }

  /// Whether a longer name is all in capitals, as in a headline.
  private static func isShouting(_ name: String) -> Bool {
    isWithoutSmallLetters(name) && name.count > 4
      && name.allSatisfy { !$0.isLetter || $0.isUppercase }
  }

  private static func isWithoutSmallLetters(_ name: String) -> Bool {
    !name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func capitalizingWords(of name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }
}
