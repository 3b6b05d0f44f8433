/// The arc-eager parser: finds the head of each token and where sentences begin.
///
/// Source: `_parser_internals/arc_eager.pyx` of spaCy. At each state the allowed action with the
/// highest score is taken.
struct DependencyParser: Sendable {
  /// The kinds of action by their number in a pipeline.
  enum Kind: Int, CaseIterable, Sendable {
    case shift, reduce, left, right, `break`
  }

  /// A set of kinds, which is a number below 32.
  struct Kinds: OptionSet, Sendable {
    let rawValue: Int
    static let shift = Kinds(rawValue: 1)
    static let reduce = Kinds(rawValue: 2)
    static let left = Kinds(rawValue: 4)
    static let right = Kinds(rawValue: 8)
    static let `break` = Kinds(rawValue: 16)
  }

  let scorer: TransitionScorer
  /// The labels of arcs, with the decorations of non-projective ones.
  let labels: ArcLabels
  /// The kind of each action.
  private let kinds: [Kind]
  /// The index in ``labels`` of each action's label.
  private let labelOfAction: [Int32]
  /// The penalties of all actions for each set of kinds.
  private let penalties: [[Lanes]]
  /// The actions of each set of kinds that has only a few.
  private let fewActions: [[Int]]

  /// Reads a parser.
  ///
  /// - Parameters:
  ///   - component: The component.
  ///   - encodedWidth: The length of a token's vector.
  /// - Throws: ``ModelError`` when the component has another architecture.
  init(_ component: PipelineComponent, encodedWidth: Int) throws {
    let file = "\(component.name)/moves"
    let inventory = try TransitionInventory(component.moves, file: file) {
      Kind(rawValue: $0.kind) != nil
    }
    guard !inventory.actions.contains(where: { $0.label == "subtok" }) else {
      throw ModelError(
        .unsupported, in: file, "the parser joins tokens; use a pipeline that leaves them alone")
    }
    let kinds = inventory.actions.compactMap { Kind(rawValue: $0.kind) }
    let scorer = try TransitionScorer(
      component, slots: 8, actions: kinds.count, encodedWidth: encodedWidth)
    self.scorer = scorer
    self.kinds = kinds
    labels = ArcLabels(inventory.actions.map(\.label))
    labelOfAction = inventory.actions.map { [labels] in labels.index(of: $0.label) }
    func isAllowed(_ action: Int, _ set: Int) -> Bool { set >> kinds[action].rawValue & 1 == 1 }
    penalties = (0..<32).map { set in scorer.penalties { isAllowed($0, set) } }
    fewActions = (0..<32).map { set in
      let actions = kinds.indices.filter { isAllowed($0, set) }
      return actions.count <= 3 ? actions : []
    }
  }

  /// Parses a document whose tokens the scorer was prepared for.
  ///
  /// - Parameters:
  ///   - count: The number of tokens.
  ///   - isSpace: Whether each token is white space.
  ///   - workspace: The scorer's memory.
  ///   - state: Memory that is used again.
  /// - Returns: The dependency trees and the sentences.
  func parse(
    count: Int, isSpace: [Bool], workspace: inout TransitionScorer.Workspace,
    state: inout ArcEagerState
  ) -> SyntaxTree {
    state.reset(count: count)
    while !state.isFinal {
      guard let action = nextAction(of: state, workspace: &workspace) else {
        state.giveUp()
        break
      }
      apply(action, to: &state)
    }
    var tree = SyntaxTree(heads: state.heads, labels: state.actions.map { label(of: $0) })
    tree.settle(root: labels.root)
    tree.restoreNonProjectiveArcs(labels: labels, isSpace: isSpace)
    return tree
  }

  private func label(of action: Int32) -> Int32 {
    action < 0 ? labels.root : labelOfAction[Int(action)]
  }

  @inline(__always)
  private func nextAction(
    of state: ArcEagerState, workspace: inout TransitionScorer.Workspace
  ) -> Int? {
    let allowed = Self.allowedKinds(in: state).rawValue
    let few = fewActions[allowed]
    if few.count == 1 { return few[0] }
    scorer.computeHidden(of: state.namedTokens, workspace: &workspace)
    guard !few.isEmpty else {
      return allowed == 0
        ? nil : scorer.bestAction(workspace: &workspace, penalties: penalties[allowed])
    }
    var best: (action: Int, score: Float) = (few[0], -.infinity)
    for action in few {
      let score = scorer.score(of: action, workspace: workspace)
      if score > best.score { best = (action, score) }
    }
    return best.action
  }

  /// The kinds of action that are possible.
  @inline(__always)
  static func allowedKinds(in state: ArcEagerState) -> Kinds {
    var kinds: Kinds = []
    let first = state.inBuffer(0)
    let bufferLength = state.bufferLength
    if state.stackDepth == 0 {
      kinds.insert(.shift)
    } else {
      kinds.insert(.reduce)
      if bufferLength > 0, !state.isSentenceStart(first) {
        kinds.formUnion([.left, .right])
        if bufferLength > 1, !state.isReturned(first) { kinds.insert(.shift) }
      }
    }
    if bufferLength > 1 {
      let second = state.inBuffer(1)
      if second == first + 1, !state.isSentenceStart(second) { kinds.insert(.break) }
    }
    return kinds
  }

  @inline(__always)
  private func apply(_ action: Int, to state: inout ArcEagerState) {
    Self.apply(kinds[action], action: action, to: &state)
  }

  /// Changes a state by an action that is allowed in it.
  static func apply(_ kind: Kind, action: Int, to state: inout ArcEagerState) {
    let (first, top) = (state.inBuffer(0), state.onStack(0))
    switch kind {
    case .shift:
      state.push()
    case .reduce:
      if state.hasHead(top) || state.stackDepth == 1 { state.pop() } else { state.giveBack() }
    case .left:
      state.addArc(from: first, to: top, by: action)
      state.allowShift(of: first)
      state.pop()
    case .right:
      state.addArc(from: top, to: first, by: action)
      state.push()
    case .break:
      state.markSentenceStart(state.inBuffer(1))
    }
  }
}
