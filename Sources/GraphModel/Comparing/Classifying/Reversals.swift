/// The pairs of actors between which cooperation has become conflict, or the other way round.
struct Reversals {
  /// A tie on both sides.
  struct Pair {
    let code: TieCode
    let old: Tie?
    let new: Tie?
  }

  /// Two actors and the relations that can be each other's opposite between them.
  private struct Stage: Hashable {
    let source: UInt64
    let target: UInt64
    let isInteraction: Bool

    init(_ code: TieCode, _ relation: Relation) {
      isInteraction = relation.isInteraction
      // Rivals have no direction, so neither has what becomes rivalry.
      let isSwapped = !isInteraction && code.target < code.source
      (source, target) = isSwapped ? (code.target, code.source) : (code.source, code.target)
    }
  }

  /// The heaviest affirmed tie of either polarity, by the place of its pair.
  fileprivate struct Poles {
    var positive: Int?
    var negative: Int?

    /// 1 or −1 where all affirmed ties have one polarity, 0 otherwise.
    var polarity: Int { (positive == nil ? 0 : 1) - (negative == nil ? 0 : 1) }
    var pair: Int? { positive ?? negative }
  }

  private let pairs: [Pair]
  private var old: [Stage: Poles] = [:]
  private var new: [Stage: Poles] = [:]

  init(_ pairs: [Pair]) {
    self.pairs = pairs
    for index in pairs.indices {
      if let tie = pairs[index].old, tie.isPole {
        old[Stage(pairs[index].code, tie.relation), default: Poles()].add(index, tie) {
          pairs[$0].old
        }
      }
      if let tie = pairs[index].new, tie.isPole {
        new[Stage(pairs[index].code, tie.relation), default: Poles()].add(index, tie) {
          pairs[$0].new
        }
      }
    }
  }

  /// Whether a tie is one that a reversal replaces or brings.
  func marks(_ index: Int) -> Bool {
    if replaced(by: index) != nil { return true }
    guard let tie = pairs[index].old, tie.isPole, let poles = poles(of: index, tie) else {
      return false
    }
    return poles.old.polarity == tie.polarity
  }

  /// What a tie of the newer side has come in the place of.
  func replaced(by index: Int) -> Tie? {
    guard let tie = pairs[index].new, tie.isPole, let poles = poles(of: index, tie),
      poles.new.polarity == tie.polarity
    else { return nil }
    return poles.old.pair.flatMap { pairs[$0].old }
  }

  /// Both sides between the actors of a tie, where there is a reversal.
  private func poles(of index: Int, _ tie: Tie) -> (old: Poles, new: Poles)? {
    let stage = Stage(pairs[index].code, tie.relation)
    guard let before = old[stage], let after = new[stage], before.polarity != 0,
      before.polarity == -after.polarity
    else { return nil }
    return (before, after)
  }
}

extension Reversals.Poles {
  mutating func add(_ index: Int, _ tie: Tie, side: (Int) -> Tie?) {
    let known = tie.polarity > 0 ? positive : negative
    if let other = known.flatMap(side), !tie.outweighs(other) { return }
    if tie.polarity > 0 { positive = index } else { negative = index }
  }
}

extension Tie {
  /// Whether it is for or against, and somebody says that it is so.
  fileprivate var isPole: Bool { polarity != 0 && status.isAffirmed }

  fileprivate func outweighs(_ other: Tie) -> Bool {
    let (weight, otherWeight) = (statements.count, other.statements.count)
    return weight != otherWeight ? weight > otherWeight : TieKey(self) < TieKey(other)
  }
}
