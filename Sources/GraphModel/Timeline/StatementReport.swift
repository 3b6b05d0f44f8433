/// One thing that one sentence says of two actors, in words.
public struct StatementReport: Sendable, Hashable {
  /// The actor that it starts from.
  public var source: NamedActor
  /// The actor that it points to.
  public var target: NamedActor
  /// What is said.
  public var relation: Relation
  /// The role or act in the text's own word.
  public var role: String?
  /// What is said as one English sentence.
  public var sentence: String
  /// The sentence of the article.
  public var quote: Quotation
}

/// Puts the statements of a graph into words.
struct StatementReportWriter {
  private let graph: Graph
  private let names: [ExactText: String]
  private let articles: [ExactText: Article]

  init(_ graph: Graph) {
    self.graph = graph
    names = Dictionary(
      graph.actors.map { (ExactText($0.id), $0.name) }, uniquingKeysWith: { first, _ in first })
    articles = Dictionary(
      graph.articles.map { (ExactText($0.id), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func actor(_ id: String) -> NamedActor {
    NamedActor(id: id, name: names[ExactText(id)] ?? id)
  }

  /// Some statements by the day that they tell of or were published on, then as the graph has them.
  func inOrder(_ isWanted: (Statement) -> Bool) -> [StatementReport] {
    let wanted = graph.statements.filter(isWanted)
    let days = wanted.map { day(of: $0) }
    return wanted.indices.sorted { first, second in
      switch (days[first], days[second]) {
      case (let one?, let other?) where one != other: one < other
      case (nil, _?): false
      case (_?, nil): true
      default: first < second
      }
    }.map { report(wanted[$0]) }
  }

  private func day(of statement: Statement) -> CalendarDay? {
    statement.day ?? articles[ExactText(statement.evidence.article)]?.published
  }

  private func report(_ statement: Statement) -> StatementReport {
    let (source, target) = (actor(statement.source), actor(statement.target))
    let article = articles[ExactText(statement.evidence.article)]
    let sentence = TieSentence(
      source: source.name, target: target.name, relation: statement.relation,
      share: statement.shareText)
    let isOver = Ending.isTold(by: statement, published: article?.published)
    return StatementReport(
      source: source, target: target, relation: statement.relation, role: statement.role,
      sentence: sentence.text(of: statement, isOver: isOver),
      quote: Quotation(of: statement, in: article, names))
  }
}
