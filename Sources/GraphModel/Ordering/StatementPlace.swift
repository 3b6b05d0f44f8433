/// Where a statement belongs among others: by article, start, source, target and relation, in numbers
/// that are ordered as the texts are.
struct StatementPlace: Comparable {
  let article: Int32
  let source: Int32
  let target: Int32
  let relation: UInt8
  let start: Int

  static func < (lhs: StatementPlace, rhs: StatementPlace) -> Bool {
    if lhs.article != rhs.article { return lhs.article < rhs.article }
    if lhs.start != rhs.start { return lhs.start < rhs.start }
    if lhs.source != rhs.source { return lhs.source < rhs.source }
    if lhs.target != rhs.target { return lhs.target < rhs.target }
    return lhs.relation < rhs.relation
  }

  /// The places of statements among each other.
  static func places(of statements: [Statement]) -> [StatementPlace] {
    let articles = TextRanks(statements.indices.lazy.map { statements[$0].evidence.article })
    let actors = TextRanks(actorsOf: statements)
    return statements.indices.map { index in
      StatementPlace(
        article: Int32(articles[statements[index].evidence.article]),
        source: Int32(actors[statements[index].source]),
        target: Int32(actors[statements[index].target]),
        relation: statements[index].relation.rank,
        start: statements[index].evidence.span.lowerBound)
    }
  }
}

extension Relation {
  /// The place among the written names.
  var rank: UInt8 {
    switch self {
    case .allied: 0
    case .backs: 1
    case .based: 2
    case .conflict: 3
    case .cooperate: 4
    case .kin: 5
    case .leads: 6
    case .member: 7
    case .owns: 8
    case .part: 9
    case .rival: 10
    }
  }
}
