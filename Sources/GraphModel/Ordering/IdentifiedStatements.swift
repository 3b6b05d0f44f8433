/// Statements in their canonical order, each once, with ids made from their content.
struct IdentifiedStatements {
  /// The distinct statements in order.
  let statements: [Statement]
  /// For each statement given, the place of the one that it is.
  let places: [Int32]

  /// For each statement given, the id of the one that it is.
  var ids: [String] { places.map { statements[Int($0)].id } }

  /// Sorts statements, keeps one of several alike, and gives each its id.
  ///
  /// - Parameters:
  ///   - given: the statements.
  ///   - isIdentified: for each whether its id is the one that its content gives, in whatever company
  ///     it was before; nil for none.
  /// - Complexity: O(*n* log *n*) in the number of statements, O(*n*) where they are in order.
  init(_ given: consuming [Statement], isIdentified: [Bool]? = nil) {
    var all = given
    for index in all.indices where isIdentified?[index] != true { all[index].normalize() }
    if Self.areInOrder(all) {
      Self.identify(&all, isIdentified ?? [Bool](repeating: false, count: all.count))
      self.init(inOrder: all)
    } else {
      let known = all
      self.init(StatementPlace.places(of: known)) { (known[$0], isIdentified?[$0] == true) }
    }
  }

  /// Statements that are distinct, in order and have their ids.
  private init(inOrder statements: [Statement]) {
    self.statements = statements
    places = Array(0..<Int32(statements.count))
  }

  /// Sorts statements by their places, keeps one of several alike, and gives each its id.
  ///
  /// - Parameters:
  ///   - places: Where each statement belongs.
  ///   - statement: Makes the statement of a place in `places`, and tells whether its id is the one
  ///     that its content gives.
  init(
    _ places: [StatementPlace],
    statement: (Int) -> (statement: Statement, isIdentified: Bool)
  ) {
    var order = places.indices.sorted { first, second in
      places[first] == places[second] ? first < second : places[first] < places[second]
    }
    Self.sortEqualPlaces(&order, places) { StatementLine(statement($0).statement).bytes }
    var all: [Statement] = []
    all.reserveCapacity(order.count)
    var isIdentified: [Bool] = []
    isIdentified.reserveCapacity(order.count)
    var found = [Int32](repeating: 0, count: places.count)
    var last: Int?
    for index in order {
      let (next, isNextIdentified) = statement(index)
      if let last, places[last] == places[index], all[all.count - 1].isContentLike(next) {
        found[index] = Int32(all.count - 1)
        all[all.count - 1].takeSureness(of: next)
        continue
      }
      last = index
      found[index] = Int32(all.count)
      all.append(next)
      isIdentified.append(isNextIdentified)
    }
    Self.identify(&all, isIdentified)
    self.places = found
    statements = all
  }

  /// Puts statements of one place in the order of all that they contain.
  private static func sortEqualPlaces(
    _ order: inout [Int], _ places: [StatementPlace], line: (Int) -> [UInt8]
  ) {
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, places[order[end]] == places[order[start]] { end += 1 }
      if end - start > 1 {
        let lines = order[start..<end].map { (line: line($0), index: $0) }
        let sorted = lines.sorted {
          $0.line == $1.line ? $0.index < $1.index : $0.line.lexicographicallyPrecedes($1.line)
        }
        order.replaceSubrange(start..<end, with: sorted.map(\.index))
      }
      start = end
    }
  }

  /// Whether each statement belongs before the next.
  private static func areInOrder(_ all: [Statement]) -> Bool {
    for next in all.indices.dropFirst() {
      let index = next - 1
      // Field by field, which copies no statement.
      let start = all[index].evidence.span.lowerBound
      let nextStart = all[next].evidence.span.lowerBound
      let article = ExactText(all[index].evidence.article)
      let nextArticle = ExactText(all[next].evidence.article)
      if article == nextArticle, start < nextStart { continue }
      guard all[index].precedesInPlace(all[next]) else { return false }
    }
    return true
  }

  /// Gives distinct statements the ids that their content makes.
  private static func identify(_ all: inout [Statement], _ isIdentified: [Bool]) {
    let heads = heads(of: all, isIdentified)
    let clashes = Self.repeated(in: heads)
    for index in all.indices {
      if clashes.contains(heads[index]) {
        all[index].id = StatementDigest(all[index]).hex
      } else if !Self.isID(all[index].id, of: heads[index]) {
        all[index].id = StatementDigest.id(fromHead: heads[index])
      }
    }
  }

  /// Whether an id is the one that the head of a digest gives.
  private static func isID(_ id: String, of head: UInt64) -> Bool {
    id.utf8.count == StatementIdentity.length && StatementDigest.head(ofID: id) == head
  }

  /// The heads of the digests of statements.
  private static func heads(of all: [Statement], _ isIdentified: [Bool]) -> [UInt64] {
    var heads: [UInt64] = []
    heads.reserveCapacity(all.count)
    // Read through a span, which copies no statement.
    let span = all.span
    for index in span.indices {
      let known = isIdentified[index] ? StatementDigest.head(ofID: span[index].id) : nil
      heads.append(known ?? StatementDigest(span[index]).head)
    }
    return heads
  }

  /// The heads of digests that several different statements share; nearly always none.
  private static func repeated(in heads: [UInt64]) -> Set<UInt64> {
    var repeated: Set<UInt64> = []
    let sorted = heads.sorted()
    for (one, other) in zip(sorted, sorted.dropFirst()) where one == other { repeated.insert(one) }
    return repeated
  }
}

extension Statement {
  /// Drops an interval that is open at both ends.
  fileprivate mutating func normalize() {
    if date == DayRange(start: nil, end: nil) { date = nil }
  }

  /// Becomes as sure as the surer of two statements that say the same.
  fileprivate mutating func takeSureness(of other: Statement) {
    confidence = max(confidence, other.confidence)
    possible = possible && other.possible
  }

  /// Whether the other says the same, byte for byte, however sure.
  fileprivate func isContentLike(_ other: Statement) -> Bool {
    StatementLine(self).bytes == StatementLine(other).bytes
  }

  /// Whether the place of the statement is before another's.
  fileprivate func precedesInPlace(_ next: Statement) -> Bool {
    let (article, other) = (ExactText(evidence.article), ExactText(next.evidence.article))
    if article != other { return article < other }
    let (start, otherStart) = (evidence.span.lowerBound, next.evidence.span.lowerBound)
    if start != otherStart { return start < otherStart }
    return TieKey(inTheirDirection: self) < TieKey(inTheirDirection: next)
  }
}
