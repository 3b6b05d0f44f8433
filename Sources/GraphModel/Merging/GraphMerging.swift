extension Graph {
  /// The union of graphs, with the actors that are the same made one.
  ///
  /// Merging is commutative, associative and idempotent: any order and grouping, and merging a graph
  /// twice, give the same graph. What becomes one:
  /// - articles with the same id and the same SHA-256. Where one id stands for different texts, each of
  ///   them gets the head of its SHA-256 after a tilde: `harbour~982d9e3e`;
  /// - actors that are the same; ``Resolution`` tells how that is decided, and what is in doubt;
  /// - statements that are the same in everything.
  ///
  /// Of several names the longest is the actor's and the others are aliases; an identifier with two
  /// values keeps both with a bar between them. The ids of actors are made anew from their names.
  ///
  /// - Parameter graphs: graphs of one or of many articles.
  /// - Returns: the union in its canonical order.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public static func merged(_ graphs: [Graph]) -> Graph { Resolution(of: graphs).graph }

  /// The union with another graph; see ``merged(_:)``.
  public func merging(_ other: Graph) -> Graph { Graph.merged([self, other]) }

  /// The graph as if some of its articles had never been read.
  ///
  /// Who is who is decided anew from what the other articles say.
  ///
  /// - Parameters:
  ///   - articles: ids of articles of this graph.
  ///   - judgements: what a person has decided of its actors.
  /// - Returns: exactly the union of the other articles' graphs.
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public func without(
    articles: some Sequence<String>, judgements: Judgements = Judgements()
  ) -> Graph {
    let left = Set(articles)
    let places = ActorPlaces(self)
    var rest = self
    rest.articles.removeAll { left.contains($0.id) }
    rest.statements.removeAll { left.contains($0.evidence.article) }
    rest.actors = actors.compactMap { actor in
      var actor = actor
      actor.appearances = places.appearances(of: actor).filter { !left.contains($0.article) }
      actor.mentions.removeAll { left.contains($0.article) }
      return actor.appearances.isEmpty ? nil : actor
    }
    return Resolution(of: [rest], judgements: judgements).graph
  }
}
