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
    var graph = self
    if !graph.articles.ascends(by: { ExactText($0.id) < ExactText($1.id) }) {
      graph.articles.sort { ExactText($0.id) < ExactText($1.id) }
    }
    if !graph.articles.ascends(by: { ExactText($0.id) < ExactText($1.id) }) {
      // Several of one id, which a graph in memory may have.
      graph.articles = Set(articles.map(ArticleKey.init)).sorted().map(\.article)
    }
    for index in graph.actors.indices { graph.actors[index].normalize() }
    if !graph.actors.ascends(by: { ExactText($0.id) < ExactText($1.id) }) {
      graph.actors = graph.actors.map(ActorKey.init).sorted().map(\.actor)
    }
    return graph
  }
}

extension Array {
  /// Whether each element comes before the next.
  fileprivate func ascends(by precedes: (Element, Element) -> Bool) -> Bool {
    for index in indices.dropFirst() where !precedes(self[index - 1], self[index]) { return false }
    return true
  }
}

extension [String] {
  /// Whether each text comes before the next, byte by byte.
  fileprivate var areDistinctSorted: Bool { ascends { ExactText($0) < ExactText($1) } }
}

extension Actor {
  /// Sorts the lists and frees them of repetition.
  mutating func normalize() {
    aliases.normalizeAliases(of: name)
    if !descriptions.areDistinctSorted { descriptions = descriptions.distinctSorted() }
    if !mentions.ascends(by: { $0.precedes($1) }) {
      mentions = Set(mentions.map(MentionKey.init)).sorted().map(\.mention)
    }
    for index in appearances.indices { appearances[index].normalize() }
    if !appearances.ascends(by: { $0.precedes($1) }) {
      appearances = Set(appearances.map(AppearanceKey.init)).sorted().map(\.appearance)
    }
    dropSoleAppearance()
  }

  /// Leaves out an appearance that is the only one and says what the actor itself tells.
  mutating func dropSoleAppearance() {
    guard appearances.count == 1 else { return }
    let only = appearances[0]
    let own = Appearance(self, in: only.article).normalized()
    let isSole = mentions.allSatisfy { ExactText($0.article) == ExactText(only.article) }
    let isPlaced = only.article.isEmpty == mentions.isEmpty
    if isSole, isPlaced, AppearanceKey(own) == AppearanceKey(only) { appearances = [] }
  }
}

extension [String] {
  /// Sorts names, and leaves out repeated ones and the main name.
  fileprivate mutating func normalizeAliases(of name: String) {
    if isEmpty { return }
    let own = ExactText(name)
    if areDistinctSorted, allSatisfy({ ExactText($0) != own }) { return }
    self = filter { ExactText($0) != own }.distinctSorted()
  }
}

extension Mention {
  fileprivate func precedes(_ next: Mention) -> Bool {
    let (own, other) = (ExactText(article), ExactText(next.article))
    if own != other { return own < other }
    if span.lowerBound != next.span.lowerBound { return span.lowerBound < next.span.lowerBound }
    if span.upperBound != next.span.upperBound { return span.upperBound < next.span.upperBound }
    return form.rawValue < next.form.rawValue
  }
}

extension Appearance {
  /// Sorts the lists and frees them of repetition.
  mutating func normalize() {
    aliases.normalizeAliases(of: name)
    if !descriptions.areDistinctSorted { descriptions = descriptions.distinctSorted() }
  }

  /// The appearance with its lists sorted and free of repetition.
  func normalized() -> Appearance {
    var appearance = self
    appearance.normalize()
    return appearance
  }

  fileprivate func precedes(_ next: Appearance) -> Bool {
    let (own, other) = (ExactText(article), ExactText(next.article))
    return own == other ? AppearanceKey(self) < AppearanceKey(next) : own < other
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

  static func < (lhs: MentionKey, rhs: MentionKey) -> Bool { lhs.mention.precedes(rhs.mention) }
}
