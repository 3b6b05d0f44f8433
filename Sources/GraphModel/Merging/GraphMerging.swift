extension Graph {
  /// The union of graphs, with the actors that are the same made one.
  ///
  /// Merging is commutative, associative and idempotent: any order and grouping, and merging a graph
  /// twice, give the same graph. What becomes one:
  /// - articles with the same id and the same SHA-256. Where one id stands for different texts, each of
  ///   them gets the head of its SHA-256 after a tilde: `harbour~982d9e3e`;
  /// - actors that share an identifier of one scheme;
  /// - actors without any identifier that have the same kind and, apart from case, accents and
  ///   punctuation, the same name. An actor with identifiers and one without stay two, since a name
  ///   alone cannot tell which of several identified actors is meant;
  /// - statements that are the same in everything.
  ///
  /// Of several names the longest is the actor's and the others are aliases; an identifier with two
  /// values keeps both with a bar between them. The ids of actors are made anew from their names.
  ///
  /// - Parameter graphs: graphs of one or of many articles.
  /// - Returns: the union in its canonical order.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public static func merged(_ graphs: [Graph]) -> Graph {
    GraphUnion(of: graphs).graph
  }

  /// The union with another graph; see ``merged(_:)``.
  public func merging(_ other: Graph) -> Graph { Graph.merged([self, other]) }

  func renamingArticles(_ names: [String: String]) -> Graph {
    var graph = self
    for actor in actors.indices {
      for mention in actors[actor].mentions.indices {
        let article = actors[actor].mentions[mention].article
        graph.actors[actor].mentions[mention].article = names[article] ?? article
      }
    }
    for index in statements.indices {
      let article = statements[index].evidence.article
      graph.statements[index].evidence.article = names[article] ?? article
    }
    return graph
  }
}

extension Statement {
  func renamingActors(_ names: [String: String]) -> Statement {
    var statement = self
    statement.source = names[source] ?? source
    statement.target = names[target] ?? target
    for index in attribution.indices {
      statement.attribution[index].actor = attribution[index].actor.map { names[$0] ?? $0 }
    }
    return statement
  }
}
