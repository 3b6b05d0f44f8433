/// The statements of a graph by the tie that they belong to.
struct TieGroups {
  /// One tie's statements.
  struct Group {
    /// Stands for the tie, and is ordered as ties are.
    let code: TieCode
    /// Where the statements stand in the graph's list, ascending.
    let members: ArraySlice<Int>
  }

  /// The groups by source, target and relation.
  let groups: [Group]

  /// - Complexity: O(*n* log *n*) in the number of statements.
  init(_ statements: [Statement]) {
    self.init(statements, StatementEnds(statements))
  }

  /// - Parameters:
  ///   - statements: the statements.
  ///   - ends: the actors of each.
  init(_ statements: [Statement], _ ends: StatementEnds) {
    let codes = statements.indices.map { index in
      TieCode(
        source: ends.sources[index], target: ends.targets[index],
        relation: statements[index].relation)
    }
    let order = codes.indices.sorted { first, second in
      codes[first] == codes[second] ? first < second : codes[first] < codes[second]
    }
    var groups: [Group] = []
    var start = 0
    while start < order.count {
      let code = codes[order[start]]
      var end = start + 1
      while end < order.count, codes[order[end]] == code { end += 1 }
      groups.append(Group(code: code, members: order[start..<end]))
      start = end
    }
    self.groups = groups
  }
}

/// The actors of statements, in numbers that are ordered as their ids are.
struct StatementEnds {
  let sources: [Int32]
  let targets: [Int32]

  /// - Parameters:
  ///   - sources: the number of each statement's source.
  ///   - targets: the number of each statement's target.
  init(sources: [Int32], targets: [Int32]) {
    self.sources = sources
    self.targets = targets
  }

  init(_ statements: [Statement]) {
    let ranks = TextRanks(actorsOf: statements)
    sources = statements.indices.map { Int32(ranks[statements[$0].source]) }
    targets = statements.indices.map { Int32(ranks[statements[$0].target]) }
  }
}

/// A number that orders ties as their keys do: 28 bits an actor, 8 for the relation.
struct TieCode: Hashable, Comparable {
  private let bits: UInt64

  init(source: Int32, target: Int32, relation: Relation) {
    let isSwapped = relation.isSymmetric && target < source
    let (first, second) = isSwapped ? (target, source) : (source, target)
    bits = UInt64(first) << 36 | UInt64(second) << 8 | UInt64(relation.rank)
  }

  /// The number of the actor that the tie starts from.
  var source: UInt64 { bits >> 36 }
  /// The number of the actor that it points to.
  var target: UInt64 { bits >> 8 & 0xFFF_FFFF }

  static func < (lhs: TieCode, rhs: TieCode) -> Bool { lhs.bits < rhs.bits }
}
