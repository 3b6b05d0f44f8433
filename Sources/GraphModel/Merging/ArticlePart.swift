extension Graph {
  /// What some of the articles say.
  ///
  /// An actor stays where one of the articles mentions it or says something of it, under its id and
  /// with all its names.
  ///
  /// - Parameter ids: the ids of the articles to keep.
  /// - Complexity: O(*n*) in the size of the graph.
  package func part(ofArticles ids: Set<String>) -> Graph {
    let kept = statements.filter { ids.contains($0.evidence.article) }
    let named = Set(
      kept.flatMap { [$0.source, $0.target] + $0.attribution.compactMap(\.actor) })
    let remaining = actors.compactMap { actor -> Actor? in
      var actor = actor
      let hadMentions = !actor.mentions.isEmpty
      actor.mentions = actor.mentions.filter { ids.contains($0.article) }
      guard named.contains(actor.id) || !actor.mentions.isEmpty || !hadMentions else { return nil }
      return actor
    }
    return Graph(
      articles: articles.filter { ids.contains($0.id) }, actors: remaining, statements: kept)
  }
}
