/// What has to be taken from one graph and put into it to get another.
///
/// A patch speaks of two documents as they are written, each with its own ids, and is exact: see
/// ``Graph/applying(_:)``.
public struct GraphPatch: Sendable, Hashable {
  /// The document that the patch is for.
  public var base: GraphFingerprint
  /// The document that it gives.
  public var result: GraphFingerprint
  /// The ids of the articles to take out.
  public var removedArticles: [String]
  /// The articles to put in, in the place of those with the same ids.
  public var articles: [Article]
  /// The ids of the actors to take out.
  public var removedActors: [String]
  /// The actors to put in, in the place of those with the same ids.
  public var actors: [Actor]
  /// The ids of the statements to take out.
  public var removedStatements: [String]
  /// The statements to put in.
  public var statements: [Statement]

  /// Whether both documents are the same.
  public var isEmpty: Bool { base == result }

  /// Creates a patch of its parts.
  public init(
    base: GraphFingerprint, result: GraphFingerprint, removedArticles: [String] = [],
    articles: [Article] = [], removedActors: [String] = [], actors: [Actor] = [],
    removedStatements: [String] = [], statements: [Statement] = []
  ) {
    self.base = base
    self.result = result
    self.removedArticles = removedArticles
    self.articles = articles
    self.removedActors = removedActors
    self.actors = actors
    self.removedStatements = removedStatements
    self.statements = statements
  }

  /// Finds what makes one graph into another.
  ///
  /// - Parameters:
  ///   - old: The graph to start from.
  ///   - new: The graph to get.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public init(from old: Graph, to new: Graph) {
    self.init(normalized: old.normalized(), new.normalized())
  }

  /// Finds what makes one graph into another, both of which are in their canonical order.
  init(normalized old: Graph, _ new: Graph) {
    let articles = RecordChanges(old.articles, new.articles, id: \.id)
    let actors = RecordChanges(old.actors, new.actors, id: \.id)
    let statements = RecordChanges(old.statements, new.statements, id: \.id)
    let (base, result) = SideBySide.both(
      { GraphFingerprint(ofNormalized: old) }, { GraphFingerprint(ofNormalized: new) })
    self.init(
      base: base, result: result,
      removedArticles: articles.removed, articles: articles.put, removedActors: actors.removed,
      actors: actors.put, removedStatements: statements.removed, statements: statements.put)
  }
}

/// What tells one graph document from every other.
public struct GraphFingerprint: Sendable, Hashable {
  /// The SHA-256 of the indented document, as `sha256sum` prints it for the file.
  public var sha256: String

  /// Creates a fingerprint from its digits.
  public init(sha256: String) {
    self.sha256 = sha256
  }

  /// The fingerprint of the document that a graph is written as.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public init(of graph: Graph) {
    self.init(ofNormalized: graph.normalized())
  }

  /// The fingerprint of a graph that is in its canonical order.
  init(ofNormalized graph: Graph) {
    sha256 = graph.hash().hex
  }
}

/// Records to take out and to put in, by id.
struct RecordChanges<Record: WrittenExactly> {
  var removed: [String] = []
  var put: [Record] = []

  init(_ old: [Record], _ new: [Record], id: (Record) -> String) {
    // Several records of one id, which a graph in memory may have, change together.
    let before = Dictionary(grouping: old) { ExactText(id($0)) }
    let after = Dictionary(grouping: new) { ExactText(id($0)) }
    removed = before.keys.filter { after[$0] == nil }.sorted().map(\.text)
    put = new.filter { record in
      let key = ExactText(id(record))
      guard let earlier = before[key], let later = after[key] else { return true }
      return !earlier.elementsEqual(later) { $0.isWrittenLike($1) }
    }
  }
}
