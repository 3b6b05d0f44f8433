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
      actors: actors.map { ActorKey($0.normalized()) }.sorted().map(\.actor),
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
    actor.appearances = actor.distinctAppearances()
    return actor
  }

  /// The distinct appearances in order; none where the only one is what the actor itself tells.
  private func distinctAppearances() -> [Appearance] {
    guard !appearances.isEmpty else { return [] }
    let sorted = Set(appearances.map { AppearanceKey($0.normalized()) }).sorted().map(\.appearance)
    guard sorted.count == 1, let only = sorted.first else { return sorted }
    let own = Appearance(self, in: only.article).normalized()
    let isSole = mentions.allSatisfy { ExactText($0.article) == ExactText(only.article) }
    let isPlaced = only.article.isEmpty == mentions.isEmpty
    return isSole && isPlaced && AppearanceKey(own) == AppearanceKey(only) ? [] : sorted
  }
}

extension Appearance {
  /// The appearance with its lists sorted and free of repetition.
  func normalized() -> Appearance {
    var appearance = self
    let own = ExactText(name)
    appearance.aliases = aliases.filter { ExactText($0) != own }.distinctSorted()
    appearance.descriptions = descriptions.distinctSorted()
    return appearance
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

/// Orders appearances by article, then by all that they contain.
struct AppearanceKey: Hashable, Comparable {
  let appearance: Appearance
  private let parts: [ExactText]

  init(_ appearance: Appearance) {
    self.appearance = appearance
    let identifiers = appearance.identifiers.map { ExactText("\($0.key)=\($0.value)") }.sorted()
    // The count of aliases tells where they end and the descriptions begin.
    let texts =
      [appearance.article, appearance.kind.rawValue, appearance.name]
      + [String(appearance.aliases.count)] + appearance.aliases
      + [String(appearance.descriptions.count)] + appearance.descriptions
    parts = texts.map(ExactText.init) + identifiers
  }

  static func == (lhs: AppearanceKey, rhs: AppearanceKey) -> Bool { lhs.parts == rhs.parts }

  static func < (lhs: AppearanceKey, rhs: AppearanceKey) -> Bool {
    lhs.parts.lexicographicallyPrecedes(rhs.parts)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// Orders actors by id, then by name and kind.
private struct ActorKey: Comparable {
  let actor: Actor
  let parts: [ExactText]

  init(_ actor: Actor) {
    self.actor = actor
    parts = [actor.id, actor.name, actor.kind.rawValue].map(ExactText.init)
  }

  static func == (lhs: ActorKey, rhs: ActorKey) -> Bool { lhs.parts == rhs.parts }

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
