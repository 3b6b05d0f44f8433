/// The syntax tree of a regular expression without its captures, which matching does not need.
indirect enum PatternNode: Hashable {
  /// One scalar of a set.
  case set(ScalarSet)
  /// One after another; the empty sequence matches nothing at all, successfully.
  case sequence([PatternNode])
  /// The first alternative that leads to a match.
  case alternatives([PatternNode])
  /// Between a minimum and a maximum number of times, as many or as few as possible first.
  case repetition(PatternNode, minimum: Int, maximum: Int?, greedy: Bool)
  /// A condition on what follows.
  case lookahead(PatternNode, negated: Bool)
  /// A condition on what precedes, of a fixed number of scalars.
  case lookbehind(PatternNode, negated: Bool)
  /// The start of the text.
  case start
  /// The end of the text, or the place before a line break that ends it.
  case end
  /// The very end of the text.
  case absoluteEnd
  /// A place between a word's scalar and another, or none such.
  case wordBoundary(negated: Bool)

  /// The number of scalars that every match has, or nil when they differ.
  var fixedWidth: Int? {
    switch self {
    case .set: return 1
    case .sequence(let parts):
      return parts.reduce(0) { sum, part in
        guard let sum, let width = part.fixedWidth else { return nil }
        return sum + width
      }
    case .alternatives(let branches):
      let widths = Set(branches.map(\.fixedWidth))
      return widths.count == 1 ? widths.first ?? nil : nil
    case .repetition(let body, let minimum, let maximum, _):
      return minimum == maximum ? body.fixedWidth.map { $0 * minimum } : nil
    default: return 0
    }
  }

  /// What a match can begin with: the scalars, and whether it may consume none at all.
  var first: (set: ScalarSet, canBeEmpty: Bool) {
    switch self {
    case .set(let set): return (set, false)
    case .sequence(let parts):
      var ranges: [ClosedRange<UInt32>] = []
      for part in parts {
        let (set, canBeEmpty) = part.first
        ranges += set.ranges
        if !canBeEmpty { return (ScalarSet(ranges: ranges), false) }
      }
      return (ScalarSet(ranges: ranges), true)
    case .alternatives(let branches):
      let firsts = branches.map(\.first)
      let union = ScalarSet(ranges: firsts.flatMap(\.set.ranges))
      return (union, firsts.contains { $0.canBeEmpty })
    case .repetition(let body, let minimum, _, _):
      let (set, canBeEmpty) = body.first
      return (set, canBeEmpty || minimum == 0)
    default: return (ScalarSet(), true)
    }
  }

  /// Whether a match can only be at the start of the text.
  var isAnchored: Bool {
    switch self {
    case .start: true
    case .sequence(let parts): parts.first?.isAnchored ?? false
    case .alternatives(let branches): branches.allSatisfy(\.isAnchored)
    default: false
    }
  }
}
