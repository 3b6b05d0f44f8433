/// Several graphs in one, with what each of them brought.
package struct GraphUnion: Sendable {
  /// The union in its canonical order.
  package let graph: Graph
  /// What each graph brought, in the order in which the graphs were given.
  package let parts: [UnionPart]

  /// Unites graphs; see ``Graph/merged(_:)``.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  package init(of graphs: [Graph]) {
    let articles = ArticleUnion(graphs.map(\.articles))
    let renamed = zip(graphs, articles.names).map { graph, names in graph.renamingArticles(names) }
    let actors = ActorUnion(renamed.map(\.actors))
    let lists = zip(renamed, actors.names).map { graph, names in
      graph.statements.map { $0.renamingActors(names) }
    }
    let identified = IdentifiedStatements(lists.joined())
    graph = Graph(
      articles: articles.articles, actors: actors.actors, statements: identified.statements
    ).normalizedApartFromStatements()
    var ids = identified.ids[...]
    parts = graphs.indices.map { index in
      defer { ids = ids.dropFirst(lists[index].count) }
      return UnionPart(
        articles: Set(articles.names[index].values), actors: actors.names[index].mapValues { [$0] },
        statements: Set(ids.prefix(lists[index].count)))
    }
  }
}

/// What one graph brought to a union, in ids of the union.
package struct UnionPart: Sendable {
  /// The ids of its articles.
  package let articles: Set<String>
  /// For the id of each of its actors, the ids in the union: several where the actor is split.
  package let actors: [String: Set<String>]
  /// The ids of its statements.
  package let statements: Set<String>
}
