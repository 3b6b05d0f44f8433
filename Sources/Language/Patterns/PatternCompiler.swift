/// Compiles a syntax tree into a program.
struct PatternCompiler {
  private var program = PatternProgram()
  private var classIndices: [ScalarSet: Int] = [:]
  private let file: String
  /// The most instructions that a program may have.
  static let limit = 2_000_000
  /// From this many alternatives on, the next scalar chooses among them.
  private static let dispatchThreshold = 3

  /// Compiles a pattern of Python's `re`.
  ///
  /// - Throws: ``ModelError`` when the pattern is malformed, unsupported or too large.
  static func compile(_ pattern: String, file: String) throws -> PatternProgram {
    let node = try PatternParser.parse(pattern, file: file)
    var compiler = PatternCompiler(file: file)
    try compiler.emit(node)
    compiler.add(.accept)
    compiler.program.isAnchored = node.isAnchored
    return compiler.program
  }

  private init(file: String) { self.file = file }

  private var here: Int { program.instructions.count }

  @discardableResult
  private mutating func add(_ operation: PatternProgram.Operation, _ a: Int = 0, _ b: Int = 0)
    -> Int
  {
    program.instructions.append(.init(operation: operation, a: a, b: b))
    return here - 1
  }

  private mutating func addLoop() -> Int {
    let index = add(.loop)
    program.instructions[index].loop = program.loops
    program.loops += 1
    return index
  }

  private mutating func emit(_ node: PatternNode) throws {
    guard here < Self.limit else {
      throw ModelError(.unsupported, in: file, "a pattern is too large; use another pipeline")
    }
    switch node {
    case .set(let set): emit(set)
    case .sequence(let parts): for part in parts { try emit(part) }
    case .alternatives(let branches): try emit(alternatives: branches)
    case .repetition(let body, let minimum, let maximum, let greedy):
      try emit(body, minimum: minimum, maximum: maximum, greedy: greedy)
    case .lookahead(let body, let negated):
      try emit(negated ? .negativeLookahead : .lookahead, body, width: 0)
    case .lookbehind(let body, let negated):
      try emit(negated ? .negativeLookbehind : .lookbehind, body, width: body.fixedWidth ?? 0)
    case .start: add(.start)
    case .end: add(.end)
    case .absoluteEnd: add(.absoluteEnd)
    case .wordBoundary(let negated): add(negated ? .noWordBoundary : .wordBoundary)
    }
  }

  private mutating func emit(_ set: ScalarSet) {
    if let scalar = set.single {
      add(.scalar, Int(scalar))
    } else {
      let index = classIndices[set] ?? program.classes.count
      if index == program.classes.count { program.classes.append(set) }
      classIndices[set] = index
      add(.set, index)
    }
  }

  private mutating func emit(
    _ operation: PatternProgram.Operation, _ body: PatternNode, width: Int
  ) throws {
    let look = add(operation, 0, width)
    try emit(body)
    add(.accept)
    program.instructions[look].a = here
  }

  private mutating func emit(
    _ body: PatternNode, minimum: Int, maximum: Int?, greedy: Bool
  ) throws {
    for _ in 0..<minimum { try emit(body) }
    guard let maximum else {
      guard !body.first.canBeEmpty else {
        throw ModelError(
          .unsupported, in: file, "a pattern repeats what may be empty; use another pipeline")
      }
      let loop = addLoop()
      try emit(body)
      add(.jump, loop)
      set(loop, body: loop + 1, exit: here, greedy: greedy)
      return
    }
    var loops: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      loops.append(addLoop())
      try emit(body)
    }
    for loop in loops { set(loop, body: loop + 1, exit: here, greedy: greedy) }
  }

  private mutating func set(_ loop: Int, body: Int, exit: Int, greedy: Bool) {
    program.instructions[loop].a = greedy ? body : exit
    program.instructions[loop].b = greedy ? exit : body
  }

  private mutating func emit(alternatives branches: [PatternNode]) throws {
    let choose = add(branches.count < Self.dispatchThreshold ? .jump : .dispatch)
    var starts: [Int] = []
    var ends: [Int] = []
    for branch in branches {
      starts.append(here)
      try emit(branch)
      ends.append(add(.jump))
    }
    if branches.count < Self.dispatchThreshold {
      program.instructions[choose].a = addChain(starts)
    } else {
      program.instructions[choose].a = program.dispatches.count
      program.dispatches.append(dispatch(branches.map(\.first), starts))
    }
    for end in ends { program.instructions[end].a = here }
  }

  /// Adds instructions that try several ways in their order.
  private mutating func addChain(_ targets: [Int]) -> Int {
    guard let last = targets.last else { return add(.fail) }
    if targets.count == 1 { return last }
    let first = here
    for (index, target) in targets.dropLast().enumerated() {
      let isLastPair = index == targets.count - 2
      add(.split, target, isLastPair ? last : here + 1)
    }
    return first
  }

  /// Which branches can match, for each range of next scalars.
  private mutating func dispatch(
    _ firsts: [(set: ScalarSet, canBeEmpty: Bool)], _ starts: [Int]
  ) -> PatternProgram.Dispatch {
    var cuts: Set<UInt32> = [0]
    for first in firsts where !first.canBeEmpty {
      for range in first.set.ranges { cuts.formUnion([range.lowerBound, range.upperBound + 1]) }
    }
    var chains: [[Int]: Int] = [:]
    func chain(_ compiler: inout PatternCompiler, _ targets: [Int]) -> Int {
      if let known = chains[targets] { return known }
      let index = compiler.addChain(targets)
      chains[targets] = index
      return index
    }
    let sorted = cuts.sorted()
    let targets = sorted.map { cut in
      let possible = firsts.indices.filter { firsts[$0].canBeEmpty || firsts[$0].set.contains(cut) }
      return chain(&self, possible.map { starts[$0] })
    }
    let empty = firsts.indices.filter { firsts[$0].canBeEmpty }.map { starts[$0] }
    return .init(starts: sorted, targets: targets, atEnd: chain(&self, empty))
  }
}
