/// What a parse looks like after some of its transitions.
///
/// Source: Nivre, "Algorithms for Deterministic Incremental Dependency Parsing" (2008), with the
/// additions of spaCy's `_state.pxd`: a token without a head goes back from the stack to the front
/// of the buffer, and a token is marked as the start of a sentence while it is still in the buffer.
struct ArcEagerState {
  /// The number of tokens.
  private(set) var count = 0
  /// The head of each token, or -1.
  private(set) var heads: [Int32] = []
  /// The action that made each token's arc.
  private(set) var actions: [Int32] = []
  private var stack: [Int32] = []
  /// The tokens that went back to the buffer; the last one comes first.
  private var returned: [Int32] = []
  /// The first token that has never been on the stack.
  private var next = 0
  /// Whether a token went back to the buffer and has not gained an arc since.
  private var wasReturned: [Bool] = []
  private var isStart: [Bool] = []
  /// The child on each side of a token whose arc was made last, or -1.
  private var lastLeft: [Int32] = []
  private var lastRight: [Int32] = []
  /// The child of the same head whose arc was made before this token's, or -1.
  private var before: [Int32] = []

  /// Begins a parse of a number of tokens; memory is used again.
  mutating func reset(count: Int) {
    self.count = count
    next = 0
    stack.removeAll(keepingCapacity: true)
    returned.removeAll(keepingCapacity: true)
    heads.refill(with: -1, count: count)
    actions.refill(with: -1, count: count)
    lastLeft.refill(with: -1, count: count)
    lastRight.refill(with: -1, count: count)
    before.refill(with: -1, count: count)
    wasReturned.refill(with: false, count: count)
    isStart.refill(with: false, count: count)
  }

  /// The number of tokens on the stack.
  var stackDepth: Int { stack.count }
  /// The number of tokens in the buffer.
  var bufferLength: Int { count - next + returned.count }
  /// Whether the parse is complete.
  var isFinal: Bool { stack.isEmpty && bufferLength == 0 }

  /// The token at a depth of the stack, or -1.
  @inline(__always)
  func onStack(_ depth: Int) -> Int32 {
    depth < stack.count ? stack[stack.count - 1 - depth] : -1
  }

  /// The token at a place of the buffer, or -1.
  @inline(__always)
  func inBuffer(_ place: Int) -> Int32 {
    if place < returned.count { return returned[returned.count - 1 - place] }
    let token = next + place - returned.count
    return token < count ? Int32(token) : -1
  }

  /// Whether a token was marked as the start of a sentence.
  @inline(__always)
  func isSentenceStart(_ token: Int32) -> Bool { token >= 0 && isStart[Int(token)] }

  /// Whether a token, once on the stack, went back to the buffer and has not gained an arc since.
  @inline(__always)
  func isReturned(_ token: Int32) -> Bool { token >= 0 && wasReturned[Int(token)] }

  /// Whether a token has a head.
  func hasHead(_ token: Int32) -> Bool { token >= 0 && heads[Int(token)] >= 0 }

  /// The tokens that the network looks at: two of the buffer, three of the stack, the newest left
  /// child of the first of both, and the newest right child of the top of the stack.
  @inline(__always)
  var namedTokens: SIMD8<Int32> {
    let (first, top) = (inBuffer(0), onStack(0))
    return SIMD8(
      first, inBuffer(1), top, onStack(1), onStack(2),
      first < 0 ? -1 : lastLeft[Int(first)],
      top < 0 ? -1 : lastLeft[Int(top)],
      top < 0 ? -1 : lastRight[Int(top)])
  }

  /// Moves the first token of the buffer to the stack.
  mutating func push() {
    if let token = returned.popLast() {
      stack.append(token)
    } else {
      stack.append(Int32(next))
      next += 1
    }
  }

  /// Takes the top of the stack away.
  mutating func pop() { _ = stack.popLast() }

  /// Moves the top of the stack back to the front of the buffer.
  mutating func giveBack() {
    guard let token = stack.popLast() else { return }
    wasReturned[Int(token)] = true
    returned.append(token)
  }

  /// Allows a token to be shifted again.
  mutating func allowShift(of token: Int32) { wasReturned[Int(token)] = false }

  /// Marks a token as the start of a sentence.
  mutating func markSentenceStart(_ token: Int32) { isStart[Int(token)] = true }

  /// Attaches a token to a head in place of the head that it may have.
  mutating func addArc(from head: Int32, to child: Int32, by action: Int) {
    removeArc(to: child)
    heads[Int(child)] = head
    actions[Int(child)] = Int32(action)
    if head > child {
      before[Int(child)] = lastLeft[Int(head)]
      lastLeft[Int(head)] = child
    } else {
      before[Int(child)] = lastRight[Int(head)]
      lastRight[Int(head)] = child
    }
  }

  /// Forgets the arc to a token.
  ///
  /// Only the newest arc of a head can be replaced: a token that has a head stands directly above
  /// that head on the stack.
  private mutating func removeArc(to child: Int32) {
    let head = heads[Int(child)]
    guard head >= 0 else { return }
    if head > child {
      if lastLeft[Int(head)] == child { lastLeft[Int(head)] = before[Int(child)] }
    } else if lastRight[Int(head)] == child {
      lastRight[Int(head)] = before[Int(child)]
    }
  }

  /// Ends the parse where no action is possible.
  mutating func giveUp() {
    stack.removeAll(keepingCapacity: true)
    returned.removeAll(keepingCapacity: true)
    next = count
  }
}

extension Array {
  /// Makes all of a number of elements the same, in the memory that is there.
  mutating func refill(with element: Element, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(element, count: count))
  }
}
