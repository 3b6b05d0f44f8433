/// Decides what has become of each tie.
struct TieClassification {
  /// Every tie of the union under its class, the most important first.
  let changes: [TieChange]

  /// What else decides the class of a tie that both sides may have.
  private struct Novelty {
    /// Where the statements that only the newer side has stand in the union.
    let fresh: ArraySlice<Int>
    /// How many articles say it that do not say it on the older side.
    let furtherArticles: Int
  }

  /// - Parameters:
  ///   - union: Both sides in one graph.
  ///   - sides: Which side holds which statements.
  ///   - known: The ids of the older side's actors.
  init(_ union: Graph, _ sides: StatementSides, known: Set<String>) {
    let statements = union.statements
    var pairs: [Reversals.Pair] = []
    var novelties: [Novelty] = []
    for group in TieGroups(statements, sides.ends).groups {
      let before = Self.part(of: group.members) { sides.isOld[$0] }
      let after = Self.part(of: group.members) { sides.isNew[$0] }
      let fresh = Self.part(of: group.members) { sides.isNew[$0] && !sides.isOld[$0] }
      pairs.append(
        Reversals.Pair(
          code: group.code, old: before.isEmpty ? nil : Tie(of: before, in: statements),
          new: after.isEmpty ? nil : Tie(of: after, in: statements)))
      novelties.append(
        Novelty(
          fresh: fresh, furtherArticles: Self.furtherArticles(fresh, before, statements)))
    }
    let reversals = Reversals(pairs)
    let days = Dictionary(
      union.articles.map { ($0.id, $0.published) }, uniquingKeysWith: { first, _ in first })
    let classes = pairs.indices.map { index in
      reversals.marks(index)
        ? .reversed : Self.change(of: pairs[index], novelties[index], statements, days)
    }
    let order = ChangeOrder(known: known).order(of: classes, pairs)
    changes = order.map { index in
      TieChange(
        change: classes[index], old: pairs[index].old, new: pairs[index].new,
        reverses: reversals.replaced(by: index),
        furtherArticles: novelties[index].furtherArticles)
    }
  }

  /// The members that belong; mostly all or none.
  private static func part(
    of members: ArraySlice<Int>, where belongs: (Int) -> Bool
  ) -> ArraySlice<Int> {
    let count = members.count(where: belongs)
    if count == members.count { return members }
    return count == 0 ? [] : members.filter(belongs)[...]
  }

  private static func furtherArticles(
    _ fresh: ArraySlice<Int>, _ before: ArraySlice<Int>, _ statements: [Statement]
  ) -> Int {
    if fresh.isEmpty { return 0 }
    if fresh.count == 1, before.isEmpty { return 1 }
    return Set(fresh.map { statements[$0].evidence.article })
      .subtracting(before.map { statements[$0].evidence.article }).count
  }

  private static func change(
    of pair: Reversals.Pair, _ novelty: Novelty, _ statements: [Statement],
    _ days: [String: CalendarDay?]
  ) -> TieChangeClass {
    guard let old = pair.old else { return .new }
    guard let new = pair.new else { return .unmentioned }
    let ends = novelty.fresh.filter { index in
      let published = days[statements[index].evidence.article] ?? nil
      return Ending.isTold(by: statements[index], published: published)
    }
    // An acquittal is no party's denial.
    let denials = novelty.fresh.count { statements[$0].isPlainDenial }
    let endings = ends.count { statements[$0].isPlainDenial }
    let isDenied = new.status.isDenial && !old.status.isDenial
    let move = StageMove(from: old, to: new)
    if isDenied, denials > endings || denials == 0 && move != .fall { return .denied }
    if !ends.isEmpty { return .ended }
    if new.status.firmness != old.status.firmness {
      return new.status.firmness > old.status.firmness ? .firmer : .weaker
    }
    switch move {
    case .rise: return .firmer
    case .fall: return .weaker
    case .stay: return isRedated(from: old, to: new) ? .redated : .repeated
    }
  }

  private static func isRedated(from old: Tie, to new: Tie) -> Bool {
    guard old.first != nil, new.first != nil else { return false }
    return old.first != new.first || old.last != new.last
  }
}

extension Statement {
  /// Whether a party denies it, where no stage tells what became of the claim.
  fileprivate var isPlainDenial: Bool { status == .denied && stage?.tellsDenial != true }
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
