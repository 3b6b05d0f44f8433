/// The days of a graph's articles, actors and statements.
struct TimelineDating {
  private var parts: [CalendarDay?: TimelinePart] = [:]

  init(_ graph: Graph, by basis: Timeline.Basis) {
    let published = Dictionary(
      graph.articles.map { ($0.id, $0.published) }, uniquingKeysWith: { first, _ in first })
    func publication(_ article: String) -> CalendarDay? { published[article] ?? nil }
    for statement in graph.statements {
      let article = statement.evidence.article
      let day = basis == .event ? statement.day : publication(article)
      var part = TimelinePart()
      part.articles = published[article] == nil ? [] : [article]
      part.statements = [statement.id]
      part.actors = statement.actors
      parts[day, default: TimelinePart()].formUnion(part)
    }
    if basis == .published { addMentioned(graph, publication) }
    addForgotten(graph)
  }

  /// Adds articles and actors of which no statement tells.
  private mutating func addMentioned(_ graph: Graph, _ publication: (String) -> CalendarDay?) {
    for article in graph.articles {
      parts[article.published, default: TimelinePart()].articles.insert(article.id)
    }
    let places = ActorPlaces(graph)
    for actor in graph.actors {
      for appearance in places.appearances(of: actor) {
        parts[publication(appearance.article), default: TimelinePart()].actors.insert(actor.id)
      }
    }
  }

  /// Adds what has no day in any other way.
  private mutating func addForgotten(_ graph: Graph) {
    let placed = parts.values.reduce(into: TimelinePart()) { $0.formUnion($1) }
    var rest = TimelinePart()
    rest.articles = Set(graph.articles.map(\.id)).subtracting(placed.articles)
    rest.actors = Set(graph.actors.map(\.id)).subtracting(placed.actors)
    parts[nil, default: TimelinePart()].formUnion(rest)
  }

  /// The days that are known.
  var days: Set<CalendarDay> { Set(parts.keys.compactMap(\.self)) }

  /// The steps in order, and what no day is known of.
  func steps(of length: TimelineStepLength) -> (steps: [TimelineStep], undated: TimelinePart) {
    var steps: [CalendarDay: TimelineStep] = [:]
    for day in days {
      let first = length.start(of: day)
      var step =
        steps[first]
        ?? TimelineStep(
          first: first, last: length.end(of: day), label: length.label(of: day),
          part: TimelinePart())
      step.part.formUnion(parts[day] ?? TimelinePart())
      steps[first] = step
    }
    return (steps.values.sorted { $0.first < $1.first }, parts[nil] ?? TimelinePart())
  }
}

extension Statement {
  /// The day of which the statement tells: the first that it knows.
  var day: CalendarDay? { date?.start ?? date?.end }

  /// The actors that it names, speakers among them.
  fileprivate var actors: Set<String> {
    Set([source, target] + attribution.compactMap(\.actor))
  }
}

/// Cuts parts out of a graph.
struct TimelineCutting {
  private let whole: Graph
  private let places: ActorPlaces

  init(_ whole: Graph) {
    self.whole = whole
    places = ActorPlaces(whole)
  }

  /// The graph of a part.
  ///
  /// Actors have the names that the part's articles give them, or those of the whole.
  func graph(of part: TimelinePart, underFullNames: Bool = false) -> Graph {
    Graph(
      articles: whole.articles.filter { part.articles.contains($0.id) },
      actors: whole.actors.compactMap { actor in
        guard part.actors.contains(actor.id) else { return nil }
        return underFullNames ? actor : named(actor, in: part.articles)
      },
      statements: whole.statements.filter { part.statements.contains($0.id) })
  }

  /// The actor as some articles present it.
  private func named(_ actor: Actor, in articles: Set<String>) -> Actor {
    let all = places.appearances(of: actor)
    let own = all.filter { articles.contains($0.article) }
    guard !own.isEmpty else { return actor }
    let appearance = Appearance(merging: own)
    var actor = actor
    // A name that a person has given holds everywhere.
    let isGiven = ExactText(Appearance(merging: all).name) != ExactText(actor.name)
    if !isGiven { actor.name = appearance.name }
    actor.aliases = appearance.aliases + (isGiven ? [appearance.name] : [])
    actor.descriptions = appearance.descriptions
    actor.mentions = actor.mentions.filter { articles.contains($0.article) }
    actor.appearances = own
    return actor
  }
}
