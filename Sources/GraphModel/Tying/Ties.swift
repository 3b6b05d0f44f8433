extension Graph {
  /// The ties that follow from the statements, by source, target and relation.
  ///
  /// A symmetric relation (`allied`, `rival`, `kin`) has one tie for both directions; its source is
  /// the actor whose id comes first. The statements keep the direction that the text gave them.
  ///
  /// - Complexity: O(*n* log *n*) in the number of statements.
  public var ties: [Tie] {
    TieGroups(statements).groups.map { Tie(of: $0.members, in: statements) }
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

  /// The actors in the order in which a statement names them.
  init(inTheirDirection statement: Statement) {
    source = ExactText(statement.source)
    target = ExactText(statement.target)
    relation = statement.relation
  }

  init(_ tie: Tie) {
    source = ExactText(tie.source)
    target = ExactText(tie.target)
    relation = tie.relation
  }

  static func < (lhs: TieKey, rhs: TieKey) -> Bool {
    if lhs.source != rhs.source { return lhs.source < rhs.source }
    if lhs.target != rhs.target { return lhs.target < rhs.target }
    return lhs.relation.rank < rhs.relation.rank
  }
}

extension Tie {
  /// The tie of some of a list's statements, which all belong to it.
  init(of members: ArraySlice<Int>, in statements: [Statement]) {
    var statuses = StatusCounts()
    var stages = StageTally()
    var (first, last): (CalendarDay?, CalendarDay?)
    var confidence = 0
    // Statements are large: nothing here copies one.
    let (deciding, isPossible) = Self.deciding(members, in: statements)
    for index in deciding {
      confidence = max(confidence, statements[index].confidence)
      statuses.add(statements[index].status)
      stages.add(statements[index].status, statements[index].stage, on: statements[index].date)
      guard let date = statements[index].date else { continue }
      if let start = date.start {
        (first, last) = (min(first ?? start, start), max(last ?? start, start))
      }
      if let end = date.end { (first, last) = (min(first ?? end, end), max(last ?? end, end)) }
    }
    let any = members.first ?? 0
    let relation = statements[any].relation
    let (source, target) = (statements[any].source, statements[any].target)
    let isSwapped = relation.isSymmetric && ExactText(target) < ExactText(source)
    let articles =
      deciding.count == 1 ? 1 : Set(deciding.map { statements[$0].evidence.article }).count
    self.init(
      source: isSwapped ? target : source, target: isSwapped ? source : target,
      relation: relation, polarity: relation.polarity,
      statements: members.map { statements[$0].id }, articles: articles, first: first, last: last,
      status: statuses.together, stage: stages.together, isEstablished: stages.isEstablished,
      denied: statuses.denied, confidence: confidence, possible: isPossible)
  }

  /// The statements that are not only possible, or all where there is no such, and whether that is so.
  private static func deciding(
    _ members: ArraySlice<Int>, in statements: [Statement]
  ) -> (members: ArraySlice<Int>, arePossible: Bool) {
    let count = members.count { statements[$0].possible }
    if count == 0 || count == members.count { return (members, count > 0) }
    return (members.filter { !statements[$0].possible }[...], false)
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
