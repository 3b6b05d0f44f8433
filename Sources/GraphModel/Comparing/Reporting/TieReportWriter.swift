/// Puts changes of ties into words, with a sentence of either side.
struct TieReportWriter {
  /// The names of the union by id.
  let names: [ExactText: String]
  private let statements: [Statement]
  /// Where each statement stands, by its id.
  private let places: [String: Int]
  private let articles: [ExactText: Article]
  private let old: Set<String>

  init(_ comparison: Comparison) {
    let union = comparison.union
    func index<Record, Value>(
      _ records: [Record], _ id: (Record) -> String, _ value: (Record) -> Value
    ) -> [ExactText: Value] {
      Dictionary(
        records.map { (ExactText(id($0)), value($0)) }, uniquingKeysWith: { first, _ in first })
    }
    names = index(union.actors, \.id, \.name)
    statements = union.statements
    places = Dictionary(
      union.statements.indices.map { (union.statements[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    articles = index(union.articles, \.id, \.self)
    old = comparison.old.statements
  }

  func report(_ change: TieChange) -> TieReport {
    let tie = change.tie
    let source = actor(tie?.source ?? "")
    let target = actor(tie?.target ?? "")
    let relation = tie?.relation ?? .cooperate
    let sentence = TieSentence(source: source.name, target: target.name, relation: relation)
    return TieReport(
      change: change.change, source: source, target: target, relation: relation,
      reverses: change.reverses?.relation, furtherArticles: change.furtherArticles,
      sentence: sentence.text(of: change),
      old: state(change.reverses ?? change.old, change, isNew: false),
      new: state(change.new, change, isNew: true))
  }

  private func actor(_ id: String) -> NamedActor {
    NamedActor(id: id, name: names[ExactText(id)] ?? id)
  }

  private func state(_ tie: Tie?, _ change: TieChange, isNew: Bool) -> TieState? {
    guard let tie, let quote = quote(of: tie, change, isNew: isNew) else { return nil }
    return TieState(
      status: tie.status, stage: tie.stage, isEstablished: tie.isEstablished, first: tie.first,
      last: tie.last, articles: tie.articles, statements: tie.statements.count, quote: quote)
  }

  /// The statement that shows the change best, the first in order of several.
  private func quote(of tie: Tie, _ change: TieChange, isNew: Bool) -> Quotation? {
    let all = tie.statements.compactMap { places[$0] }.map { statements[$0] }
    let best = all.indices.min { first, second in
      (cost(of: all[first], tie, change, isNew: isNew), first)
        < (cost(of: all[second], tie, change, isNew: isNew), second)
    }
    return best.map { quotation(all[$0]) }
  }

  /// How little a statement shows of a change: 0 shows it all.
  private func cost(
    of statement: Statement, _ tie: Tie, _ change: TieChange, isNew: Bool
  ) -> Int {
    let isStale = isNew && old.contains(statement.id)
    let firmness: Int =
      switch statement.status {
      case .asserted: 0
      case .alleged: 1
      case .prospective: 2
      case .denied: 3
      }
    var cost = firmness + (isStale ? 4 : 0)
    // What is only possible decides nothing beside what is sure.
    if statement.possible, !tie.possible { cost += 16 }
    if isNew, change.change == .denied, statement.status != .denied { cost += 8 }
    if isNew, change.change == .ended, !isEnding(statement) { cost += 8 }
    return cost
  }

  private func isEnding(_ statement: Statement) -> Bool {
    let published = articles[ExactText(statement.evidence.article)]?.published
    return Ending.isTold(by: statement, published: published)
  }

  private func quotation(_ statement: Statement) -> Quotation {
    Quotation(of: statement, in: articles[ExactText(statement.evidence.article)], names)
  }
}
