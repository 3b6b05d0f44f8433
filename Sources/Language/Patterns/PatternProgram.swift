/// A compiled pattern: instructions for ``PatternMatcher``.
struct PatternProgram: Hashable, Sendable {
  /// What an instruction does; its operands are `a` and `b`.
  enum Operation: UInt32, Sendable {
    /// Consume the scalar `a`.
    case scalar
    /// Consume a scalar of the class `a`.
    case set
    /// Continue at `a`; when that fails, at `b`.
    case split
    /// The same, at the head of a repetition; `loops` numbers these.
    case loop
    /// Continue at `a`.
    case jump
    /// Continue where the table `a` says for the next scalar.
    case dispatch
    /// The pattern that begins here must match at this place, then continue at `a`.
    case lookahead
    case negativeLookahead
    /// The same, `b` scalars before this place.
    case lookbehind
    case negativeLookbehind
    case start
    case end
    case absoluteEnd
    case wordBoundary
    case noWordBoundary
    /// The pattern has matched.
    case accept
    /// There is no match on this way.
    case fail
  }

  /// An instruction.
  struct Instruction: Hashable, Sendable {
    var operation: Operation
    var a = 0
    var b = 0
    /// The number of a `loop`.
    var loop = 0
  }

  /// Where to continue, by the next scalar.
  struct Dispatch: Hashable, Sendable {
    /// The first scalar of each range, ascending from 0.
    var starts: [UInt32]
    /// The instruction of each range.
    var targets: [Int]
    /// The instruction at the end of the text.
    var atEnd: Int
    /// The instruction of each ASCII scalar.
    var ascii: [Int]

    init(starts: [UInt32], targets: [Int], atEnd: Int) {
      self.starts = starts
      self.targets = targets
      self.atEnd = atEnd
      ascii = []
      for scalar in UInt32(0)..<128 { ascii.append(targets[Self.index(of: scalar, in: starts)]) }
    }

    /// The instruction for a scalar, or for the end of the text.
    func target(_ scalar: UInt32?) -> Int {
      guard let scalar else { return atEnd }
      return scalar < 128 ? ascii[Int(scalar)] : targets[Self.index(of: scalar, in: starts)]
    }

    /// The index of the last start that is not above a scalar.
    private static func index(of scalar: UInt32, in starts: [UInt32]) -> Int {
      var low = 0
      var high = starts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= scalar { low = middle } else { high = middle }
      }
      return low
    }
  }

  /// The instructions; the first one is where matching begins.
  var instructions: [Instruction] = []
  /// The classes, each once.
  var classes: [ScalarSet] = []
  var dispatches: [Dispatch] = []
  /// The number of repetitions.
  var loops = 0
  /// Whether a match can only be at the start of the text.
  var isAnchored = false
}

extension PatternProgram {
  /// Writes the program.
  func write(to writer: inout RecordWriter) {
    writer.number(isAnchored ? 1 : 0)
    writer.number(loops)
    writer.list(instructions) { writer, instruction in
      writer.number(Int(instruction.operation.rawValue))
      writer.number(instruction.a)
      writer.number(instruction.b)
      writer.number(instruction.loop)
    }
    writer.list(classes) { writer, set in
      writer.list(set.bounds) { $0.number(Int($1)) }
    }
    writer.list(dispatches) { writer, dispatch in
      writer.list(dispatch.starts) { $0.number(Int($1)) }
      writer.list(dispatch.targets) { $0.number($1) }
      writer.number(dispatch.atEnd)
    }
  }

  /// Reads a program.
  ///
  /// - Throws: ``ModelError`` when it refers outside itself.
  init(from reader: inout RecordReader, file: String) throws {
    let corrupt = ModelError(.corrupt, in: file, "a pattern is damaged; install the model again")
    isAnchored = try reader.number() == 1
    loops = try reader.number()
    instructions = try reader.list { reader in
      guard let operation = Operation(rawValue: UInt32(try reader.number())) else { throw corrupt }
      return Instruction(
        operation: operation, a: try reader.number(), b: try reader.number(),
        loop: try reader.number())
    }
    classes = try reader.list { reader in
      let bounds = try reader.list { UInt32(truncatingIfNeeded: try $0.number()) }
      guard let set = ScalarSet(bounds: bounds) else { throw corrupt }
      return set
    }
    dispatches = try reader.list { reader in
      let starts = try reader.list { UInt32(truncatingIfNeeded: try $0.number()) }
      let targets = try reader.list { try $0.number() }
      guard starts.first == 0, starts.count == targets.count else { throw corrupt }
      return Dispatch(starts: starts, targets: targets, atEnd: try reader.number())
    }
    guard isConsistent else { throw corrupt }
  }

  private var isConsistent: Bool {
    func isTarget(_ index: Int) -> Bool { instructions.indices.contains(index) }
    return !instructions.isEmpty
      && instructions.allSatisfy { instruction in
        switch instruction.operation {
        case .set: classes.indices.contains(instruction.a)
        case .split: isTarget(instruction.a) && isTarget(instruction.b)
        case .loop:
          isTarget(instruction.a) && isTarget(instruction.b) && instruction.loop < loops
        case .jump, .lookahead, .negativeLookahead, .lookbehind, .negativeLookbehind:
          isTarget(instruction.a)
        case .dispatch: dispatches.indices.contains(instruction.a)
        default: true
        }
      } && instructions.last?.operation == .accept
      && dispatches.allSatisfy { isTarget($0.atEnd) && $0.targets.allSatisfy(isTarget) }
  }
}
