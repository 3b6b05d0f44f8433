/// Who is who and who does what to whom, in one article or many.
///
/// A graph is a set of statements between actors. Ties are derived from it.
public struct Graph: Sendable, Hashable {
  /// The articles, by id.
  public var articles: [Article]
  /// The actors, by id.
  public var actors: [Actor]
  /// The statements, by article, start, source, target and relation.
  public var statements: [Statement]

  /// Creates a graph of the given parts, as they are.
  public init(articles: [Article] = [], actors: [Actor] = [], statements: [Statement] = []) {
    self.articles = articles
    self.actors = actors
    self.statements = statements
  }
}
