extension Graph {
  /// The ties that follow from the statements, by source, target and relation.
  ///
  /// A symmetric relation (`allied`, `rival`, `kin`) has one tie for both directions; its source is
  /// the actor whose id comes first. The statements keep the direction that the text gave them.
  ///
  /// - Complexity: O(*n* log *n*) in the number of statements.
  public var ties: [Tie] {
    TieGroups(statements).groups.map { group in
      group.key.tie(of: group.members.map { statements[$0] })
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

  func tie(of statements: [Statement]) -> Tie {
    let days = statements.compactMap(\.date).flatMap { [$0.start, $0.end].compactMap(\.self) }
    let statuses = Set(statements.map(\.status))
    return Tie(
      source: source.text, target: target.text, relation: relation, polarity: relation.polarity,
      statements: statements.map(\.id), articles: Set(statements.map(\.evidence.article)).count,
      first: days.min(), last: days.max(), status: Self.status(of: statuses),
      denied: statements.count { $0.status == .denied })
  }

  private static func status(of statuses: Set<Status>) -> TieStatus {
    let affirmed = statuses.contains(.asserted) || statuses.contains(.alleged)
    if affirmed, statuses.contains(.denied) { return .disputed }
    if statuses.contains(.asserted) { return .asserted }
    if statuses.contains(.alleged) { return .alleged }
    return statuses.contains(.prospective) ? .prospective : .denied
  }
}
