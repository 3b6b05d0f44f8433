internal import GraphModel

/// A tie of the union with what has become of it.
struct MarkedTie: Sendable {
  /// The tie as the comparison shows it.
  var shown: Tie
  /// The tie as the older side has it.
  var before: Tie?
  /// The tie as the newer side has it.
  var after: Tie?
  var number: Int
  var mark: ChangeMark

  /// Whether it is one of the changes.
  var isChange: Bool { mark.badge != nil }
}

/// The ties of a comparison, the most important change first.
struct MarkedTies {
  private(set) var ties: [MarkedTie] = []
  /// Whether neither a tie nor an actor changed.
  let isQuiet: Bool

  private struct Key: Hashable {
    var source: String
    var target: String
    var relation: Relation

    init(_ tie: Tie) {
      (source, target, relation) = (tie.source, tie.target, tie.relation)
    }
  }

  /// Matches the changes with the ties of the union, each tie once.
  ///
  /// The tie that a reversal replaces is part of the reversal, whatever else is said of it.
  init(_ comparison: Comparison) {
    isQuiet =
      !comparison.ties.contains { $0.change.isChange }
      && !comparison.actors.contains { $0.change.isChange }
    let numbering = EvidenceNumbering(comparison.union, sureness: comparison.sureness)
    let united = Dictionary(
      numbering.ties.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Key> = []
    var list: [MarkedTie] = []
    func add(_ mark: ChangeMark, before: Tie?, after: Tie?) {
      guard let either = after ?? before, seen.insert(Key(either)).inserted else { return }
      var shown = united[Key(either)] ?? either
      shown.takeStanding(of: either)
      list.append(
        MarkedTie(
          shown: shown, before: before, after: after, number: numbering.number(of: either) ?? 0,
          mark: mark))
    }
    let (reversed, others) = (
      comparison.ties.filter { $0.change == .reversed },
      comparison.ties.filter { $0.change != .reversed }
    )
    let replaced = Dictionary(
      reversed.compactMap { change in
        change.old.flatMap { old in change.new.map { (Key(old), $0) } }
      }, uniquingKeysWith: { first, _ in first })
    for change in reversed where change.reverses != nil {
      add(.of(change, isQuiet: isQuiet), before: change.old, after: change.new)
      let now = change.reverses.flatMap { replaced[Key($0)] }
      add(.replaced, before: change.reverses, after: now)
    }
    for change in reversed { add(.replaced, before: change.old, after: change.new) }
    for change in others {
      add(.of(change, isQuiet: isQuiet), before: change.old, after: change.new)
    }
    ties = list
  }

  /// Leaves out the ties that don't meet a condition.
  mutating func keep(_ isKept: (MarkedTie) -> Bool) { ties = ties.filter(isKept) }
}
