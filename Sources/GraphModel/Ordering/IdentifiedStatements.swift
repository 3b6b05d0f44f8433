/// Statements in their canonical order, each once, with ids made from their content.
struct IdentifiedStatements {
  /// The distinct statements in order.
  let statements: [Statement]
  /// For each statement given, the id of the one that it is.
  let ids: [String]

  /// Sorts statements, keeps one of several alike, and gives each its id.
  ///
  /// - Complexity: O(*n* log *n*) in the number of statements.
  init(_ given: some Sequence<Statement>) {
    let keys = given.map { StatementKey($0.normalized()) }
    var places: [StatementDigest: Int] = [:]
    places.reserveCapacity(keys.count)
    var distinct: [Int] = []
    for (index, key) in keys.enumerated() where places.updateValue(index, forKey: key.digest) == nil
    {
      distinct.append(index)
    }
    distinct.sort { keys[$0] < keys[$1] }
    let names = StatementIdentity.shortest(distinct.map { keys[$0].digest.hex })
    var idsByDigest: [StatementDigest: String] = [:]
    idsByDigest.reserveCapacity(distinct.count)
    statements = zip(distinct, names).map { index, id in
      idsByDigest[keys[index].digest] = id
      var statement = keys[index].statement
      statement.id = id
      return statement
    }
    ids = keys.map { idsByDigest[$0.digest] ?? "" }
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

/// Orders statements by article, start, source, target and relation, then by all they contain.
private struct StatementKey {
  let statement: Statement
  /// The hash of the content, which stands for it: no two contents have the same.
  let digest: StatementDigest

  init(_ statement: Statement) {
    self.statement = statement
    digest = StatementDigest(statement)
  }

  static func < (lhs: StatementKey, rhs: StatementKey) -> Bool {
    let (left, right) = (lhs.statement, rhs.statement)
    if let order = ordered(left.evidence.article, right.evidence.article) { return order }
    let (start, otherStart) = (left.evidence.span.lowerBound, right.evidence.span.lowerBound)
    if start != otherStart { return start < otherStart }
    if let order = ordered(left.source, right.source) { return order }
    if let order = ordered(left.target, right.target) { return order }
    if left.relation != right.relation { return left.relation < right.relation }
    return ordered(
      StatementIdentity.content(of: left), StatementIdentity.content(of: right)) ?? false
  }

  /// Whether a text comes before another byte by byte; nil where they are the same bytes.
  private static func ordered(_ text: String, _ other: String) -> Bool? {
    let (left, right) = (ExactText(text), ExactText(other))
    return left == right ? nil : left < right
  }
}
