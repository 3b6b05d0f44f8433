public import GraphModel

/// An actor that a user registered: names that always mean it, and its identifiers.
public struct RegisteredActor: Sendable, Hashable {
  /// The name that the graph gives it.
  public var name: String
  /// What it is; nil where only names were set together.
  public var kind: ActorKind?
  /// Other names that always mean it.
  public var aliases: [String]
  /// Identifiers by their scheme: `wikidata`.
  public var identifiers: [String: String]

  /// Creates a registered actor.
  public init(
    name: String, kind: ActorKind? = nil, aliases: [String] = [],
    identifiers: [String: String] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.identifiers = identifiers
  }

  /// All names, the actor's own first.
  public var names: [String] { [name] + aliases }
}

/// Actors that a user registered, and names that a user set apart.
public struct ActorRegistry: Sendable {
  /// The registered actors.
  public let actors: [RegisteredActor]
  private var actorOfName: [String: Int] = [:]
  private var sidesOfName: [String: Set<Int>] = [:]

  /// Collects registered actors; of two actors with one name the first keeps it.
  ///
  /// - Parameters:
  ///   - actors: The actors.
  ///   - distinct: Pairs of names that never name the same actor. What is said of one name of a
  ///     registered actor is said of all of them.
  public init(actors: [RegisteredActor] = [], distinct: [(String, String)] = []) {
    self.actors = actors
    for (index, actor) in actors.enumerated() {
      for name in actor.names where actorOfName[KnownActors.key(name)] == nil {
        actorOfName[KnownActors.key(name)] = index
      }
    }
    for (pair, names) in distinct.enumerated() {
      for (side, name) in [names.0, names.1].enumerated() {
        let all = self.actor(named: name).map { actors[$0].names } ?? [name]
        for name in all { sidesOfName[KnownActors.key(name), default: []].insert(2 * pair + side) }
      }
    }
  }

  /// The index in ``actors`` of the one that a name always means.
  public func actor(named name: String) -> Int? {
    actors.isEmpty ? nil : actorOfName[KnownActors.key(name)]
  }

  /// The kind of the actor that a name always means.
  public func kind(of name: String) -> ActorKind? {
    actor(named: name).flatMap { actors[$0].kind }
  }

  /// The sides of the pairs that a name is on; 2*n* and 2*n* + 1 are never the same actor.
  public func sides(of name: String) -> Set<Int> {
    sidesOfName.isEmpty ? [] : sidesOfName[KnownActors.key(name)] ?? []
  }
}
