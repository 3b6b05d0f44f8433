/// The statements of a graph by the tie that they belong to.
struct TieGroups {
  /// One tie's statements.
  struct Group {
    let key: TieKey
    /// Where the statements stand in the graph's list, ascending.
    let members: ArraySlice<Int>
  }

  /// The groups by source, target and relation.
  let groups: [Group]

  /// - Complexity: O(*n* log *n*) in the number of statements.
  init(_ statements: [Statement]) {
    let ranks = TextRanks(actorsOf: statements)
    let codes = statements.indices.map { Self.code(of: statements[$0], ranks) }
    let order = codes.indices.sorted { (codes[$0], $0) < (codes[$1], $1) }
    var groups: [Group] = []
    var start = 0
    while start < order.count {
      let code = codes[order[start]]
      var end = start + 1
      while end < order.count, codes[order[end]] == code { end += 1 }
      let key = TieKey(statements[order[start]])
      groups.append(Group(key: key, members: order[start..<end]))
      start = end
    }
    self.groups = groups
  }

  /// A number that orders ties as their keys do: 28 bits an actor, 8 for the relation.
  private static func code(of statement: Statement, _ ranks: TextRanks) -> UInt64 {
    let source = UInt64(ranks[statement.source])
    let target = UInt64(ranks[statement.target])
    let isSwapped = statement.relation.isSymmetric && target < source
    let (first, second) = isSwapped ? (target, source) : (source, target)
    return first << 36 | second << 8 | statement.relation.rank
  }
}

extension Relation {
  /// The place among the written names.
  fileprivate var rank: UInt64 {
    switch self {
    case .allied: 0
    case .backs: 1
    case .based: 2
    case .conflict: 3
    case .cooperate: 4
    case .kin: 5
    case .leads: 6
    case .member: 7
    case .part: 8
    case .rival: 9
    }
  }
}
