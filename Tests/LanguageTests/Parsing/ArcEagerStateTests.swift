import Testing

@testable import Language

@Suite struct ArcEagerStateTests {
  private static func state(_ count: Int) -> ArcEagerState {
    var state = ArcEagerState()
    state.reset(count: count)
    return state
  }

  private static func apply(_ kinds: [DependencyParser.Kind], to state: inout ArcEagerState) {
    for (action, kind) in kinds.enumerated() {
      DependencyParser.apply(kind, action: action, to: &state)
    }
  }

  @Test func onlyAShiftOrABreakIsPossibleAtTheStart() {
    #expect(DependencyParser.allowedKinds(in: Self.state(3)) == [.shift, .break])
    #expect(DependencyParser.allowedKinds(in: Self.state(1)) == .shift)
  }

  @Test func theLastTokenIsNotShiftedOntoOthers() {
    var state = Self.state(2)
    Self.apply([.shift], to: &state)
    #expect(DependencyParser.allowedKinds(in: state) == [.reduce, .left, .right])
  }

  @Test func anEmptyBufferOnlyReduces() {
    var state = Self.state(2)
    Self.apply([.shift, .right], to: &state)
    #expect(DependencyParser.allowedKinds(in: state) == .reduce)
  }

  @Test func noArcCrossesTheStartOfASentence() {
    var state = Self.state(3)
    Self.apply([.break, .shift], to: &state)
    #expect(state.inBuffer(0) == 1)
    #expect(DependencyParser.allowedKinds(in: state) == [.reduce, .break])
  }

  @Test func aTokenWithoutAHeadGoesBackToTheBuffer() {
    var state = Self.state(4)
    Self.apply([.shift, .shift, .reduce], to: &state)
    #expect(state.onStack(0) == 0)
    #expect(state.inBuffer(0) == 1)
    #expect(state.inBuffer(1) == 2)
    #expect(state.bufferLength == 3)
    // It cannot be shifted again before it gains an arc, or the parse could go on for ever.
    #expect(DependencyParser.allowedKinds(in: state) == [.reduce, .left, .right, .break])
  }

  @Test func aTokenThatGainsALeftChildCanBeShiftedAgain() {
    var state = Self.state(5)
    Self.apply([.shift, .shift, .shift, .reduce], to: &state)
    Self.apply([.left], to: &state)
    #expect(state.heads[1] == 2)
    #expect(DependencyParser.allowedKinds(in: state).contains(.shift))
  }

  @Test func aTokenThatWentBackHidesTheBreak() {
    var state = Self.state(5)
    Self.apply([.shift, .shift, .shift, .reduce, .reduce], to: &state)
    #expect(state.inBuffer(0) == 1)
    #expect(state.inBuffer(1) == 2)
    Self.apply([.right], to: &state)
    #expect(state.inBuffer(0) == 2)
    #expect(state.inBuffer(1) == 3)
  }

  @Test func aNewHeadReplacesTheOldOne() {
    var state = Self.state(3)
    Self.apply([.shift, .right, .left], to: &state)
    #expect(state.heads == [-1, 2, -1])
    #expect(state.actions == [-1, 2, -1])
    #expect(state.namedTokens == SIMD8(2, -1, 0, -1, -1, 1, -1, -1))
  }

  @Test func aStateNamesItsNewestChildren() {
    var state = Self.state(6)
    Self.apply([.shift, .left, .shift, .right, .reduce, .right], to: &state)
    Self.apply([.reduce], to: &state)
    #expect(state.heads == [1, -1, 1, 1, -1, -1])
    #expect(state.namedTokens == SIMD8(4, 5, 1, -1, -1, -1, 0, 3))
  }
}
