internal import GraphModel
internal import Knowledge
internal import Names

/// What users' lexicons add to the built-in ones, put together.
package struct LexiconAdditions: Sendable {
  /// Nothing.
  static let none = LexiconAdditions(rows: [])

  let registry: ActorRegistry
  let titles: [String: Gender?]
  let roles: [String: Role]
  let verbs: [String: ActFrame]

  /// Puts lexicons together.
  ///
  /// - Throws: ``UserLexiconError`` when two of them contradict each other.
  init(_ lexicons: [UserLexicon]) throws(UserLexiconError) {
    let rows = lexicons.flatMap(\.rows)
    let problems = UserLexiconConflicts(rows).problems
    if !problems.isEmpty { throw UserLexiconError(problems: problems) }
    self.init(rows: rows)
  }

  /// The common nouns that the roles are made of.
  var nouns: [String: ActorNoun] {
    var nouns: [String: ActorNoun] = [:]
    for (phrase, role) in roles {
      guard let last = phrase.split(separator: " ").last else { continue }
      nouns[String(last)] = ActorNoun(category: role.isHuman ? .person : .organization, gender: nil)
    }
    return nouns
  }

  /// The words of the roles and verbs: what is read from them is the user's word.
  var words: Set<String> {
    Set(roles.keys.compactMap { $0.split(separator: " ").last.map(String.init) })
      .union(roles.keys).union(verbs.keys)
  }

  private init(rows: [UserRow]) {
    var titles: [String: Gender?] = [:]
    var roles: [String: Role] = [:]
    var verbs: [String: ActFrame] = [:]
    var distinct: [(String, String)] = []
    var actors = RegisteredNameGroups()
    for row in rows {
      switch row.content {
      case .actor(let actor): actors.add(actor)
      case .same(let first, let second):
        // What is said of the names in some articles alone counts across articles.
        guard first.article == nil, second.article == nil else { continue }
        actors.add(RegisteredActor(name: first.text, aliases: [second.text]))
      case .different(let first, let second):
        guard first.article == nil, second.article == nil else { continue }
        distinct.append((first.text, second.text))
      case .title(let word, let gender): titles[word] = .some(gender)
      case .role(let nouns, let role): for noun in nouns { roles[noun] = role }
      case .verb(let lemmas, let frame): for lemma in lemmas { verbs[lemma] = frame }
      }
    }
    registry = ActorRegistry(actors: actors.actors, distinct: distinct)
    self.titles = titles
    self.roles = roles
    self.verbs = verbs
  }
}

/// Registered actors with their names joined where rows share one.
private struct RegisteredNameGroups {
  private(set) var actors: [RegisteredActor] = []

  /// Adds an actor, or its names to the actors that have one of them.
  mutating func add(_ actor: RegisteredActor) {
    let keys = Set(actor.names.map(KnownActors.key))
    let shared = actors.indices.filter { index in
      actors[index].names.contains { keys.contains(KnownActors.key($0)) }
    }
    guard let first = shared.first else { return actors.append(actor) }
    // What a row calls an actor goes before what a pair of names happens to begin with.
    let members = (shared.map { actors[$0] } + [actor])
    var whole = members.first { $0.kind != nil } ?? members[0]
    for name in members.flatMap(\.names) where !whole.names.contains(name) {
      whole.aliases.append(name)
    }
    actors[first] = whole
    for index in shared.dropFirst().reversed() { actors.remove(at: index) }
  }
}
