/// Decides what has become of each tie.
struct TieClassification {
  /// Every tie of the union under its class, the most important first.
  let changes: [TieChange]

  /// One tie on both sides, before its class is known.
  private struct Pair {
    let old: Tie?
    let new: Tie?
    /// Where the statements that only the newer side has stand in the union.
    let fresh: [Int]
    /// How many articles say it that do not say it on the older side.
    let furtherArticles: Int
  }

  /// - Parameters:
  ///   - union: Both sides in one graph.
  ///   - old: The ids of the older side's statements.
  ///   - new: The ids of the newer side's statements.
  ///   - known: The ids of the older side's actors.
  init(_ union: Graph, old: Set<String>, new: Set<String>, known: Set<String>) {
    let statements = union.statements
    let isOld = statements.indices.map { old.contains(statements[$0].id) }
    let isNew = statements.indices.map { new.contains(statements[$0].id) }
    let pairs = TieGroups(statements).groups.map { group in
      let before = group.members.filter { isOld[$0] }
      let after = group.members.filter { isNew[$0] }
      let fresh = after.filter { !isOld[$0] }
      let further =
        fresh.isEmpty
        ? []
        : Set(fresh.map { statements[$0].evidence.article })
          .subtracting(before.map { statements[$0].evidence.article })
      return Pair(
        old: before.isEmpty ? nil : group.key.tie(of: before, in: statements),
        new: after.isEmpty ? nil : group.key.tie(of: after, in: statements),
        fresh: fresh, furtherArticles: further.count)
    }
    let reversals = Reversals(pairs.map { ($0.old, $0.new) })
    let days = Dictionary(
      union.articles.map { ($0.id, $0.published) }, uniquingKeysWith: { first, _ in first })
    let changes = pairs.map { pair in
      let isReversed = reversals.marks(pair.old, pair.new)
      return TieChange(
        change: isReversed ? .reversed : Self.change(of: pair, statements, days),
        old: pair.old, new: pair.new, reverses: reversals.replaced(by: pair.new),
        furtherArticles: pair.furtherArticles)
    }
    self.changes = ChangeOrder(known: known).sorted(changes)
  }

  private static func change(
    of pair: Pair, _ statements: [Statement], _ days: [String: CalendarDay?]
  ) -> TieChangeClass {
    guard let old = pair.old else { return .new }
    guard let new = pair.new else { return .unmentioned }
    let ends = pair.fresh.filter { index in
      let published = days[statements[index].evidence.article] ?? nil
      return Ending.isTold(by: statements[index], published: published)
    }
    let denials = pair.fresh.count { statements[$0].status == .denied }
    let endings = ends.count { statements[$0].status == .denied }
    let isDenied = new.status.isDenial && !old.status.isDenial
    if isDenied, denials == 0 || denials > endings { return .denied }
    if !ends.isEmpty { return .ended }
    if new.status.firmness != old.status.firmness {
      return new.status.firmness > old.status.firmness ? .firmer : .weaker
    }
    return isRedated(from: old, to: new) ? .redated : .repeated
  }

  private static func isRedated(from old: Tie, to new: Tie) -> Bool {
    guard old.first != nil, new.first != nil else { return false }
    return old.first != new.first || old.last != new.last
  }
}

extension TieStatus {
  /// Whether somebody denies it.
  var isDenial: Bool { self == .denied || self == .disputed }

  /// Whether somebody says that it is so.
  var isAffirmed: Bool { self == .asserted || self == .alleged || self == .disputed }

  /// How much stands for it, from 0.
  var firmness: Int {
    switch self {
    case .denied: 0
    case .prospective: 1
    case .disputed: 2
    case .alleged: 3
    case .asserted: 4
    }
  }
}
