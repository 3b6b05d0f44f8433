extension Graph {
  /// The same graph in its one written order, with the ids of statements made from their content.
  ///
  /// Articles and actors are ordered by id, mentions by article and start, statements by article,
  /// start, source, target and relation, and every further tie is broken by the content; texts are
  /// compared byte by byte. Names, descriptions, mentions and statements that occur twice are kept once.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public func normalized() -> Graph {
    var graph = normalizedApartFromStatements()
    graph.statements = IdentifiedStatements(statements).statements
    return graph
  }

  /// The same graph with its articles and actors in order.
  func normalizedApartFromStatements() -> Graph {
    Graph(
      articles: Set(articles.map(ArticleKey.init)).sorted().map(\.article),
      actors: actors.map { $0.normalized() }.sorted { ActorKey($0) < ActorKey($1) },
      statements: statements)
  }
}

extension Actor {
  /// The actor with its lists sorted and free of repetition.
  func normalized() -> Actor {
    var actor = self
    let own = ExactText(name)
    actor.aliases = aliases.filter { ExactText($0) != own }.distinctSorted()
    actor.descriptions = descriptions.distinctSorted()
    var seen: Set<MentionKey> = []
    actor.mentions = mentions.map(MentionKey.init).filter { seen.insert($0).inserted }.sorted()
      .map(\.mention)
    return actor
  }
}

/// Orders articles by id, then by everything else.
private struct ArticleKey: Hashable, Comparable {
  let article: Article
  let parts: [ExactText]

  init(_ article: Article) {
    self.article = article
    let document = JSONWriter.write(GraphWriter.article(article), layout: .line)
    parts = [ExactText(article.id), ExactText(document)]
  }

  static func == (lhs: ArticleKey, rhs: ArticleKey) -> Bool { lhs.parts == rhs.parts }

  static func < (lhs: ArticleKey, rhs: ArticleKey) -> Bool {
    lhs.parts.lexicographicallyPrecedes(rhs.parts)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// Orders actors by id, then by name and kind.
private struct ActorKey {
  let parts: [ExactText]

  init(_ actor: Actor) {
    parts = [actor.id, actor.name, actor.kind.rawValue].map(ExactText.init)
  }

  static func < (lhs: ActorKey, rhs: ActorKey) -> Bool {
    lhs.parts.lexicographicallyPrecedes(rhs.parts)
  }
}

/// Orders mentions by article, start, end and form.
private struct MentionKey: Hashable, Comparable {
  let mention: Mention
  let article: ExactText

  init(_ mention: Mention) {
    self.mention = mention
    article = ExactText(mention.article)
  }

  static func < (lhs: MentionKey, rhs: MentionKey) -> Bool {
    let (left, right) = (lhs.mention, rhs.mention)
    return (lhs.article, left.span.lowerBound, left.span.upperBound, left.form.rawValue)
      < (rhs.article, right.span.lowerBound, right.span.upperBound, right.form.rawValue)
  }
}
