/// Which articles of a graph say something of its actors.
struct ActorPlaces {
  private let ofStatements: [String: Set<String>]
  private let soleArticle: String

  init(_ graph: Graph) {
    ofStatements = Self.articlesOfStatements(graph)
    soleArticle = graph.articles.count == 1 ? graph.articles[0].id : ""
  }

  /// How each article presents an actor: as it tells itself, or with all that is known of it.
  func appearances(of actor: Actor) -> [Appearance] {
    let known = Set(actor.appearances.map(\.article))
    var articles = Set(actor.mentions.map(\.article))
    articles.formUnion(ofStatements[actor.id] ?? [])
    if articles.isEmpty, known.isEmpty { articles = [soleArticle] }
    return actor.appearances
      + articles.subtracting(known).map { Appearance(actor, in: $0) }
  }

  private static func articlesOfStatements(_ graph: Graph) -> [String: Set<String>] {
    var articles: [String: Set<String>] = [:]
    for statement in graph.statements {
      let article = statement.evidence.article
      articles[statement.source, default: []].insert(article)
      articles[statement.target, default: []].insert(article)
      for speaker in statement.attribution.compactMap(\.actor) {
        articles[speaker, default: []].insert(article)
      }
    }
    return articles
  }
}
