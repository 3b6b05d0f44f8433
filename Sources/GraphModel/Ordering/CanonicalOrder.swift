extension Graph {
  /// The same graph in its one written order, with the ids of statements made from their content.
  ///
  /// Articles and actors are ordered by id, mentions by article and start, statements by article,
  /// start, source, target and relation, and every further tie is broken by the content; texts are
  /// compared byte by byte. Names, descriptions, mentions and statements that occur twice are kept once.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public func normalized() -> Graph {
    Graph(
      articles: Set(articles.map(ArticleKey.init)).sorted().map(\.article),
      actors: actors.map { $0.normalized() }.sorted { ActorKey($0) < ActorKey($1) },
      statements: Self.identified(statements.map { $0.normalized() }))
  }

  /// Sorts statements, keeps one of several alike, and gives each its id.
  private static func identified(_ statements: [Statement]) -> [Statement] {
    var contents: Set<ExactText> = []
    let keys = statements.map(StatementKey.init).filter { contents.insert($0.content).inserted }
      .sorted()
    let ids = StatementIdentity.shortest(keys.map { SHA256.hex($0.content.text) })
    return zip(keys, ids).map { key, id in
      var statement = key.statement
      statement.id = id
      return statement
    }
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

extension Statement {
  /// The statement without an interval that is open at both ends.
  func normalized() -> Statement {
    var statement = self
    if date == DayRange(start: nil, end: nil) { statement.date = nil }
    return statement
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

/// Orders statements by article, start, source, target and relation, then by all they contain.
private struct StatementKey: Comparable {
  let statement: Statement
  let content: ExactText
  let place: (article: ExactText, start: Int)
  let ends: (source: ExactText, target: ExactText, relation: Relation)

  init(_ statement: Statement) {
    self.statement = statement
    content = ExactText(StatementIdentity.content(of: statement))
    place = (ExactText(statement.evidence.article), statement.evidence.span.lowerBound)
    ends = (ExactText(statement.source), ExactText(statement.target), statement.relation)
  }

  static func == (lhs: StatementKey, rhs: StatementKey) -> Bool { lhs.content == rhs.content }

  static func < (lhs: StatementKey, rhs: StatementKey) -> Bool {
    if lhs.place != rhs.place { return lhs.place < rhs.place }
    if lhs.ends != rhs.ends { return lhs.ends < rhs.ends }
    return lhs.content < rhs.content
  }
}
