/// The pairs of actors between which cooperation has become conflict, or the other way round.
struct Reversals {
  /// Two actors and the relations that can be each other's opposite between them.
  private struct Stage: Hashable {
    let source: ExactText
    let target: ExactText
    let isInteraction: Bool

    init(_ tie: Tie) {
      let ends = (ExactText(tie.source), ExactText(tie.target))
      isInteraction = tie.relation.isInteraction
      // Rivals have no direction, so neither has what becomes rivalry.
      let isSwapped = !isInteraction && ends.1 < ends.0
      (source, target) = isSwapped ? (ends.1, ends.0) : ends
    }
  }

  /// The heaviest affirmed tie of either polarity.
  private struct Poles {
    var positive: Tie?
    var negative: Tie?

    mutating func add(_ tie: Tie) {
      if tie.polarity > 0 {
        if positive.map({ tie.outweighs($0) }) ?? true { positive = tie }
      } else if negative.map({ tie.outweighs($0) }) ?? true {
        negative = tie
      }
    }

    /// 1 or −1 where all affirmed ties have one polarity, 0 otherwise.
    var polarity: Int { (positive == nil ? 0 : 1) - (negative == nil ? 0 : 1) }
    var tie: Tie? { positive ?? negative }
  }

  private var old: [Stage: Poles] = [:]
  private var new: [Stage: Poles] = [:]

  init(_ ties: [(old: Tie?, new: Tie?)]) {
    for pair in ties {
      if let tie = pair.old, tie.isPole { old[Stage(tie), default: Poles()].add(tie) }
      if let tie = pair.new, tie.isPole { new[Stage(tie), default: Poles()].add(tie) }
    }
  }

  /// Whether a tie is one that a reversal replaces or brings.
  func marks(_ oldTie: Tie?, _ newTie: Tie?) -> Bool {
    if let newTie, replaced(by: newTie) != nil { return true }
    guard let oldTie, oldTie.isPole, let poles = poles(of: oldTie) else { return false }
    return poles.old.polarity == oldTie.polarity
  }

  /// What a tie of the newer side has come in the place of.
  func replaced(by newTie: Tie?) -> Tie? {
    guard let newTie, newTie.isPole, let poles = poles(of: newTie) else { return nil }
    return poles.new.polarity == newTie.polarity ? poles.old.tie : nil
  }

  /// Both sides between the actors of a tie, where there is a reversal.
  private func poles(of tie: Tie) -> (old: Poles, new: Poles)? {
    let stage = Stage(tie)
    guard let before = old[stage], let after = new[stage], before.polarity != 0,
      before.polarity == -after.polarity
    else { return nil }
    return (before, after)
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
