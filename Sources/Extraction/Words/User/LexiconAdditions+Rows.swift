internal import GraphModel
internal import Knowledge
internal import Names

extension LexiconAdditions {
  /// Puts lexicons together.
  ///
  /// - Throws: ``UserLexiconError`` when two of them contradict each other.
  init(_ lexicons: [UserLexicon]) throws(UserLexiconError) {
    let rows = lexicons.flatMap(\.rows)
    let problems = UserLexiconConflicts(rows).problems
    if !problems.isEmpty { throw UserLexiconError(problems: problems) }
    self.init(rows: rows)
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
    self.init(
      registry: ActorRegistry(actors: actors.actors, distinct: distinct), titles: titles,
      roles: roles, verbs: verbs)
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
