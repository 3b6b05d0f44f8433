extension Graph {
  /// The ties that follow from the statements, by source, target and relation.
  ///
  /// A symmetric relation (`allied`, `rival`, `kin`) has one tie for both directions; its source is
  /// the actor whose id comes first. The statements keep the direction that the text gave them.
  ///
  /// - Complexity: O(*n* log *n*) in the number of statements.
  public var ties: [Tie] {
    TieGroups(statements).groups.map { group in
      group.key.tie(of: group.members, in: statements)
    }
  }
}

/// What the statements of one tie have in common.
struct TieKey: Hashable, Comparable {
  let source: ExactText
  let target: ExactText
  let relation: Relation

  init(_ statement: Statement) {
    let ends = (ExactText(statement.source), ExactText(statement.target))
    let swapped = statement.relation.isSymmetric && ends.1 < ends.0
    (source, target) = swapped ? (ends.1, ends.0) : ends
    relation = statement.relation
  }

  init(_ tie: Tie) {
    source = ExactText(tie.source)
    target = ExactText(tie.target)
    relation = tie.relation
  }

  static func < (lhs: TieKey, rhs: TieKey) -> Bool {
    (lhs.source, lhs.target, lhs.relation) < (rhs.source, rhs.target, rhs.relation)
  }

  /// The tie of some of a list's statements.
  func tie(of members: some Collection<Int>, in statements: [Statement]) -> Tie {
    var articles: Set<String> = []
    var statuses: Set<Status> = []
    var (first, last): (CalendarDay?, CalendarDay?)
    var denied = 0
    // Statements are large: nothing here copies one.
    for index in members {
      articles.insert(statements[index].evidence.article)
      statuses.insert(statements[index].status)
      if statements[index].status == .denied { denied += 1 }
      guard let date = statements[index].date else { continue }
      for day in [date.start, date.end].compactMap(\.self) {
        first = min(first ?? day, day)
        last = max(last ?? day, day)
      }
    }
    return Tie(
      source: source.text, target: target.text, relation: relation, polarity: relation.polarity,
      statements: members.map { statements[$0].id }, articles: articles.count, first: first,
      last: last, status: Self.status(of: statuses), denied: denied)
  }

  private static func status(of statuses: Set<Status>) -> TieStatus {
    let affirmed = statuses.contains(.asserted) || statuses.contains(.alleged)
    if affirmed, statuses.contains(.denied) { return .disputed }
    if statuses.contains(.asserted) { return .asserted }
    if statuses.contains(.alleged) { return .alleged }
    return statuses.contains(.prospective) ? .prospective : .denied
  }
}
