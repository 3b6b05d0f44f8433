/// Runs a ``PatternProgram`` over the scalars of a text by backtracking, as Python's `re` does.
///
/// When a search takes long, the states that the heads of repetitions have been in are
/// remembered, so that no text makes it take more than proportionally long.
struct PatternMatcher: Sendable {
  private let program: PatternProgram
  /// The steps after which states are remembered.
  private static let patience = 10_000

  /// Creates a matcher.
  init(_ program: PatternProgram) { self.program = program }

  /// The leftmost match.
  ///
  /// - Parameters:
  ///   - text: The scalars.
  ///   - start: Where the search begins.
  ///   - emptyAllowed: Whether a match of no scalars may be found at the start.
  /// - Returns: The indices of the match, or nil when there is none.
  func firstMatch(in text: ArraySlice<UInt32>, from start: Int? = nil, emptyAllowed: Bool = true)
    -> Range<Int>?
  {
    var search = Search(program: program, text: text)
    let start = start ?? text.startIndex
    for position in start...text.endIndex {
      if program.isAnchored && position > text.startIndex { return nil }
      search.forbiddenEnd = !emptyAllowed && position == start ? position : nil
      if let end = search.run(from: 0, at: position) { return position..<end }
      // States that were refused for an end that is now allowed must be tried again.
      if search.forbiddenEnd != nil { search.forget() }
    }
    return nil
  }

  /// Whether a match begins at the start of the text.
  func matchesPrefix(of text: ArraySlice<UInt32>) -> Bool {
    var search = Search(program: program, text: text)
    return search.run(from: 0, at: text.startIndex) != nil
  }

  /// All matches from left to right; an empty one may follow another at the same place.
  func matches(in text: ArraySlice<UInt32>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = text.startIndex
    var emptyAllowed = true
    while position <= text.endIndex,
      let match = firstMatch(in: text, from: position, emptyAllowed: emptyAllowed)
    {
      found.append(match)
      emptyAllowed = !match.isEmpty
      position = match.upperBound
    }
    return found
  }

  /// The state of one search.
  private struct Search {
    let program: PatternProgram
    let text: ArraySlice<UInt32>
    var forbiddenEnd: Int?
    private var steps = 0
    private var visited: [UInt64] = []
    /// The ways still to try; those of a condition lie above those of what it stands in.
    private var pending: [(instruction: Int, position: Int)] = []

    init(program: PatternProgram, text: ArraySlice<UInt32>) {
      self.program = program
      self.text = text
    }

    mutating func forget() {
      for index in visited.indices { visited[index] = 0 }
    }

    /// The end of the first match from an instruction and a place.
    mutating func run(from instruction: Int, at start: Int, isCondition: Bool = false) -> Int? {
      let floor = pending.count
      defer { pending.removeLast(pending.count - floor) }
      var (index, position) = (instruction, start)
      while true {
        steps += 1
        let current = program.instructions[index]
        var next: Int? = index + 1
        switch current.operation {
        case .scalar:
          if position < text.endIndex, text[position] == UInt32(current.a) {
            position += 1
          } else {
            next = nil
          }
        case .set:
          if position < text.endIndex, program.classes[current.a].contains(text[position]) {
            position += 1
          } else {
            next = nil
          }
        case .split:
          pending.append((current.b, position))
          next = current.a
        case .loop:
          if isCondition || enter(current.loop, at: position) {
            pending.append((current.b, position))
            next = current.a
          } else {
            next = nil
          }
        case .jump: next = current.a
        case .dispatch:
          let scalar = position < text.endIndex ? text[position] : nil
          next = program.dispatches[current.a].target(scalar)
        case .accept:
          if isCondition || position != forbiddenEnd { return position }
          next = nil
        case .fail: next = nil
        default: next = passes(current, at: index, position) ? following(current, index) : nil
        }
        if let next {
          index = next
        } else if pending.count > floor {
          (index, position) = pending.removeLast()
        } else {
          return nil
        }
      }
    }

    /// Where to continue behind a condition.
    private func following(_ instruction: PatternProgram.Instruction, _ index: Int) -> Int {
      switch instruction.operation {
      case .lookahead, .negativeLookahead, .lookbehind, .negativeLookbehind: instruction.a
      default: index + 1
      }
    }

    /// Whether a condition that consumes nothing holds.
    private mutating func passes(
      _ instruction: PatternProgram.Instruction, at index: Int, _ position: Int
    ) -> Bool {
      switch instruction.operation {
      case .start: return position == text.startIndex
      case .end:
        return position == text.endIndex
          || (position == text.endIndex - 1 && text[position] == 0x0A)
      case .absoluteEnd: return position == text.endIndex
      case .wordBoundary: return isWordBoundary(position)
      case .noWordBoundary: return !isWordBoundary(position)
      default: break
      }
      let isAhead = [.lookahead, .negativeLookahead].contains(instruction.operation)
      let isNegated = [.negativeLookahead, .negativeLookbehind].contains(instruction.operation)
      let from = isAhead ? position : position - instruction.b
      guard from >= text.startIndex else { return isNegated }
      return (run(from: index + 1, at: from, isCondition: true) != nil) != isNegated
    }

    private func isWordBoundary(_ position: Int) -> Bool {
      func isWord(_ index: Int) -> Bool {
        text.indices.contains(index) && PythonCharacters.isWord(text[index])
      }
      return isWord(position - 1) != isWord(position)
    }

    /// Enters the head of a repetition, unless the same has been tried at the same place.
    private mutating func enter(_ loop: Int, at position: Int) -> Bool {
      guard steps > PatternMatcher.patience else { return true }
      if visited.isEmpty {
        visited = [UInt64](repeating: 0, count: (program.loops * (text.count + 1) + 63) / 64)
      }
      let bit = loop * (text.count + 1) + position - text.startIndex
      let mask = UInt64(1) << UInt64(bit % 64)
      guard visited[bit / 64] & mask == 0 else { return false }
      visited[bit / 64] |= mask
      return true
    }
  }
}
