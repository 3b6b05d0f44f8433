/// Which affiliations of a graph are over, as far as the texts tell.
package struct Endings: Sendable {
  private let statements: [String: Statement]
  private let published: [String: CalendarDay]

  package init(_ graph: Graph) {
    statements = Dictionary(
      graph.statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    published = Dictionary(
      graph.articles.compactMap { article in article.published.map { (article.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether the latest articles that say it say that it is over.
  ///
  /// Denials do not count: who denies an affiliation does not say that there was one.
  package func isOver(_ tie: Tie) -> Bool {
    guard !tie.relation.isInteraction else { return false }
    let told = tie.statements.compactMap { statements[$0] }.filter { statement in
      statement.status != .denied && statement.status != .prospective
        && (tie.possible || !statement.possible)
    }
    let latest = told.compactMap(day).max()
    let newest = told.filter { latest == nil || day(of: $0) == latest }
    return !newest.isEmpty
      && newest.allSatisfy { Ending.isTold(by: $0, published: day(of: $0)) }
  }

  private func day(of statement: Statement) -> CalendarDay? {
    published[statement.evidence.article]
  }
}
