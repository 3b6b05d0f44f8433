/// Several graphs as one, with what became of the actors of each.
///
/// Who is who is decided from the set of appearances alone: the order of the graphs, and how the
/// articles are spread over them, do not count.
public struct Resolution: Sendable {
  /// The union in its canonical order.
  public let graph: Graph
  /// The pairs of actors that may be the same, but nothing is said that decides it.
  public let doubts: [Doubt]
  private let inputs: [Input]

  /// What became of the parts of one input graph.
  private struct Input {
    /// The id in the union of each article.
    let articles: [String: String]
    /// The id in the union of each actor in each article of the union.
    let actors: [Dissection.Place: String]
    /// For each actor the articles of the union in which it appears.
    let articlesOfActor: [String: [String]]
    /// The ids in the union of the statements, in the order of the graph.
    let statements: [String]
  }

  /// Decides who is who across graphs.
  ///
  /// - Parameters:
  ///   - graphs: Graphs of one or of many articles.
  ///   - judgements: What a person has decided, which goes before all other evidence.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public init(of graphs: [Graph], judgements: Judgements = Judgements()) {
    self.init(of: graphs, judgements: judgements, areNormalized: false)
  }

  /// Decides who is who across graphs, which may be known to be in their canonical order.
  init(of graphs: [Graph], judgements: Judgements, areNormalized: Bool) {
    let index = JudgementIndex(judgements)
    let dissection = Dissection(graphs, index)
    let clustering = AppearanceClustering(dissection, index)
    let actors = ActorUnion(clustering.classes, of: dissection.atoms, index)
    let ids = actors.idOfAtom
    let statements = Self.statements(
      of: graphs, dissection.links, ids: ids, areNormalized: areNormalized)
    graph = Graph(
      articles: dissection.articles.articles, actors: actors.actors,
      statements: statements.statements
    ).normalizedApartFromStatements()
    doubts = clustering.doubts.map { Doubt($0, ids: ids, atoms: dissection.atoms) }.sorted()
    var rest = statements.ids[...]
    inputs = graphs.indices.map { input in
      let own = rest.prefix(dissection.links[input].count)
      rest = rest.dropFirst(own.count)
      let places = dissection.places[input]
      return Input(
        articles: dissection.articles.names[input], actors: places.mapValues { ids[$0] },
        articlesOfActor: Dictionary(grouping: places.keys, by: \.actor)
          .mapValues { $0.map(\.article) },
        statements: Array(own))
    }
  }
}

extension Resolution {
  /// The actor of the union that an actor of an input became in one of its articles.
  ///
  /// - Parameters:
  ///   - id: The actor's id in the input.
  ///   - article: The article's id in the input; empty for an actor that no article mentions.
  ///   - input: The input's place in the list of graphs.
  /// - Returns: An id in ``graph``; nil when the input has no such actor in this article.
  public func actor(_ id: String, article: String, ofInput input: Int) -> String? {
    let parts = inputs[input]
    return parts.actors[
      Dissection.Place(actor: id, article: parts.articles[article] ?? article)]
  }

  /// The actors of the union that an actor of an input became: several where it was split.
  ///
  /// - Returns: Ids in ``graph``, sorted.
  public func actors(_ id: String, ofInput input: Int) -> [String] {
    let parts = inputs[input]
    return (parts.articlesOfActor[id] ?? []).compactMap {
      parts.actors[Dissection.Place(actor: id, article: $0)]
    }.distinctSorted()
  }

  /// The article of the union that an article of an input became.
  public func article(_ id: String, ofInput input: Int) -> String? { inputs[input].articles[id] }

  /// The ids in the union of an input's statements, in the input's order; equal ones have one id.
  public func statements(ofInput input: Int) -> [String] { inputs[input].statements }

  /// What an input holds, in ids of the union.
  package func part(ofInput input: Int) -> UnionPart {
    var actors: [String: Set<String>] = [:]
    for (place, id) in inputs[input].actors { actors[place.actor, default: []].insert(id) }
    return UnionPart(
      articles: Set(inputs[input].articles.values), actors: actors,
      statements: Set(inputs[input].statements))
  }
}

extension Resolution {
  /// The statements of all graphs with their articles and actors under their ids in the union.
  private static func statements(
    of graphs: [Graph], _ links: [[Dissection.Link]], ids: [String], areNormalized: Bool
  ) -> IdentifiedStatements {
    var statements: [Statement] = []
    var isIdentified: [Bool] = []
    statements.reserveCapacity(links.reduce(0) { $0 + $1.count })
    for (graph, links) in zip(graphs, links) {
      for link in links {
        var statement = graph.statements[link.statement]
        let isRenamed = statement.rename(for: link, ids: ids)
        isIdentified.append(areNormalized && !isRenamed)
        statements.append(statement)
      }
    }
    return IdentifiedStatements(statements, isIdentified: isIdentified)
  }
}

extension Statement {
  /// Puts the article and the actors under their ids in the union; whether that changes anything.
  fileprivate mutating func rename(for link: Dissection.Link, ids: [String]) -> Bool {
    var isRenamed = false
    func rename(_ id: inout String, to new: String) {
      if ExactText(id) == ExactText(new) { return }
      id = new
      isRenamed = true
    }
    rename(&evidence.article, to: link.article)
    rename(&source, to: ids[link.source])
    rename(&target, to: ids[link.target])
    for index in attribution.indices {
      guard let speaker = link.speakers[index], let known = attribution[index].actor else {
        continue
      }
      var id = known
      rename(&id, to: ids[speaker])
      attribution[index].actor = id
    }
    return isRenamed
  }
}
