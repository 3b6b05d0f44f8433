/// Statements in their canonical order, each once, with ids made from their content.
struct IdentifiedStatements {
  /// The distinct statements in order.
  let statements: [Statement]
  /// For each statement given, the id of the one that it is.
  let ids: [String]

  /// Sorts statements, keeps one of several alike, and gives each its id.
  ///
  /// - Parameters:
  ///   - given: the statements.
  ///   - isIdentified: for each whether its id is the one that its content gives, in whatever company
  ///     it was before; nil for none.
  /// - Complexity: O(*n* log *n*) in the number of statements.
  init(_ given: consuming [Statement], isIdentified: [Bool]? = nil) {
    var all = given
    for index in all.indices where isIdentified?[index] != true { all[index].normalize() }
    let keys = all.indices.map { index in
      isIdentified?[index] == true
        ? StatementDigest.head(ofID: all[index].id) ?? StatementDigest(all[index]).head
        : StatementDigest(all[index]).head
    }
    let owners = Self.owners(of: all, keys)
    for index in all.indices where owners.ofStatement[index] == index {
      let isAlone = !owners.clashes.contains(keys[index])
      all[index].id = isAlone ? all[index].id(from: keys[index]) : StatementDigest(all[index]).hex
    }
    ids = owners.ofStatement.map { all[$0].id }
    let distinct = all.indices.filter { owners.ofStatement[$0] == $0 }
    statements = StatementOrder(all).sorted(distinct).map { all[$0] }
  }

  /// For each statement the first that is the same, and the heads of digests that several share.
  private static func owners(
    of all: [Statement], _ keys: [UInt64]
  ) -> (ofStatement: [Int], clashes: Set<UInt64>) {
    var firsts: [UInt64: Int] = [:]
    firsts.reserveCapacity(keys.count)
    // Nearly always empty: different statements whose digests begin alike.
    var rivals: [UInt64: [Int]] = [:]
    let owners = keys.indices.map { index in
      guard let first = firsts[keys[index]] else {
        firsts[keys[index]] = index
        return index
      }
      let known = [first] + (rivals[keys[index]] ?? [])
      if let same = known.first(where: { all[$0].isContentLike(all[index]) }) { return same }
      rivals[keys[index], default: []].append(index)
      return index
    }
    return (owners, Set(rivals.keys))
  }
}

extension Statement {
  /// Drops an interval that is open at both ends.
  fileprivate mutating func normalize() {
    if date == DayRange(start: nil, end: nil) { date = nil }
  }

  /// Whether the other has the same content, byte for byte.
  fileprivate func isContentLike(_ other: Statement) -> Bool {
    StatementLine(self).bytes == StatementLine(other).bytes
  }

  /// The id that the head of a digest gives; the one that the statement has where it is the same.
  fileprivate func id(from head: UInt64) -> String {
    id.utf8.count == StatementIdentity.length && StatementDigest.head(ofID: id) == head
      ? id : StatementDigest.id(fromHead: head)
  }
}

/// Orders statements by article, start, source, target and relation, then by all they contain.
private struct StatementOrder {
  /// A statement's place, in numbers that are ordered as the texts are.
  private struct Place: Comparable {
    let article: Int
    let start: Int
    let source: Int
    let target: Int
    let relation: Relation

    static func < (lhs: Place, rhs: Place) -> Bool {
      if lhs.article != rhs.article { return lhs.article < rhs.article }
      if lhs.start != rhs.start { return lhs.start < rhs.start }
      if lhs.source != rhs.source { return lhs.source < rhs.source }
      if lhs.target != rhs.target { return lhs.target < rhs.target }
      return lhs.relation < rhs.relation
    }
  }

  private let statements: [Statement]
  private let places: [Place]

  init(_ statements: [Statement]) {
    self.statements = statements
    let articles = TextRanks(statements.indices.lazy.map { statements[$0].evidence.article })
    let actors = TextRanks(actorsOf: statements)
    places = statements.indices.map { index in
      Place(
        article: articles[statements[index].evidence.article],
        start: statements[index].evidence.span.lowerBound,
        source: actors[statements[index].source], target: actors[statements[index].target],
        relation: statements[index].relation)
    }
  }

  func sorted(_ indices: [Int]) -> [Int] {
    indices.sorted { first, second in
      if places[first] != places[second] { return places[first] < places[second] }
      return StatementLine(statements[first]).bytes
        .lexicographicallyPrecedes(StatementLine(statements[second]).bytes)
    }
  }
}
