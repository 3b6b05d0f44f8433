/// Several graphs in one, with what each of them brought.
package struct GraphUnion: Sendable {
  /// The union in its canonical order.
  package let graph: Graph
  /// What each graph brought, in the order in which the graphs were given.
  package let parts: [UnionPart]
  private let resolution: Resolution

  /// Unites graphs that are in their canonical order; see ``Resolution``.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  package init(
    normalized graphs: [Graph], judgements: Judgements = Judgements(),
    reached: (Resolution.Stage) -> Void = { _ in }
  ) {
    let resolution = Resolution(
      of: graphs, judgements: judgements, areNormalized: true, reached: reached)
    graph = resolution.graph
    parts = SideBySide.compactMap(graphs.count, resolution.part)
    self.resolution = resolution
  }

  /// Which of two of the graphs holds which statements.
  package func statementSides(old: Int, new: Int) -> StatementSides {
    resolution.statementSides(old: old, new: new)
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

  /// What of it is in a part of the union.
  func restricted(to union: Graph) -> UnionPart {
    let kept = (
      actors: Set(union.actors.map(\.id)), statements: Set(union.statements.map(\.id))
    )
    return UnionPart(
      articles: articles,
      actors: actors.mapValues { $0.intersection(kept.actors) }.filter { !$0.value.isEmpty },
      statements: statements.intersection(kept.statements))
  }

  /// The ids in the union of all its actors.
  var actorIDs: Set<String> {
    var ids: Set<String> = []
    ids.reserveCapacity(actors.count)
    for own in actors.values { ids.formUnion(own) }
    return ids
  }
}
