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
  private var meanings: [String: Meaning] = [:]
  /// The most words that a name has.
  public private(set) var longestName = 1

  /// Collects known actors; of two meanings of one name the first stays.
  ///
  /// - Parameters:
  ///   - states: States.
  ///   - bodies: Bodies.
  ///   - peoples: Words for religions, peoples, ideologies, parties and regions.
  public init(states: [KnownState], bodies: [KnownBody], peoples: [String]) {
    self.states = states
    self.bodies = bodies
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
  }

  private mutating func add(_ names: [String], _ meaning: Meaning) {
    for name in names {
      let key = Self.key(name)
      if meanings[key] == nil { meanings[key] = meaning }
      longestName = max(longestName, name.split(separator: " ").count)
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
    if key.hasSuffix("s"), meanings[String(key.dropLast())] == .people { return .people }
    guard Self.isShouting(key) else { return nil }
    return meanings[Self.capitalizingWords(of: key)]
  }

  /// Whether two names are known to be names of one body.
  public func areSameBody(_ first: String, _ second: String) -> Bool {
    guard case .body(let one)? = meaning(of: first), case .body(let other)? = meaning(of: second)
    else { return false }
    return one == other
  }

  private static func key(_ name: String) -> String {
    var text = Substring(name)
    for article in ["the ", "The "] where text.hasPrefix(article) {
      text = text.dropFirst(article.count)
    }
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { text = text.dropLast(ending.count) }
    return String(text.map { $0 == "’" ? "'" : $0 })
  }

  /// Whether a longer name is all in capitals, as in a headline.
  private static func isShouting(_ name: String) -> Bool {
    name.count > 4 && name.allSatisfy { !$0.isLetter || $0.isUppercase }
  }

  private static func capitalizingWords(of name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }
}
