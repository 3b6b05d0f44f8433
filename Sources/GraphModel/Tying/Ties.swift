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
    var statuses = StatusCounts()
    var (first, last): (CalendarDay?, CalendarDay?)
    // Statements are large: nothing here copies one.
    for index in members {
      statuses.add(statements[index].status)
      guard let date = statements[index].date else { continue }
      for day in [date.start, date.end].compactMap(\.self) {
        first = min(first ?? day, day)
        last = max(last ?? day, day)
      }
    }
    let articles =
      members.count == 1 ? 1 : Set(members.map { statements[$0].evidence.article }).count
    return Tie(
      source: source.text, target: target.text, relation: relation, polarity: relation.polarity,
      statements: members.map { statements[$0].id }, articles: articles, first: first, last: last,
      status: statuses.together, denied: statuses.denied)
  }
}

/// How many statements of each status a tie has.
private struct StatusCounts {
  private var asserted = 0
  private var alleged = 0
  private var prospective = 0
  private(set) var denied = 0

  mutating func add(_ status: Status) {
    switch status {
    case .asserted: asserted += 1
    case .alleged: alleged += 1
    case .prospective: prospective += 1
    case .denied: denied += 1
    }
  }

  /// The strongest status, or disputed.
  var together: TieStatus {
    if asserted + alleged > 0, denied > 0 { return .disputed }
    if asserted > 0 { return .asserted }
    if alleged > 0 { return .alleged }
    return prospective > 0 ? .prospective : .denied
  }
}
