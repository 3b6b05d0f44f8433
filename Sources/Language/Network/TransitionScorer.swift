/// The network that scores the actions of a parsing state from a few tokens that the state names.
///
/// Source: `ml/parser_model.pyx` and `ml/_precomputable_affine.py` of spaCy. What a token adds to the
/// hidden layer depends on the token and on the slot that it fills, so it is computed once for each
/// token and slot; a state then only adds up as many rows as it has slots.
struct TransitionScorer: Sendable {
  /// Reduces a token's vector.
  let reduction: LinearLayer
  /// The number of slots: the tokens that a state names.
  let slots: Int
  /// The number of hidden units.
  let hiddenWidth: Int
  /// The number of pieces per hidden unit.
  let pieces: Int
  /// A row for each input, of `slots` groups of `pieces` blocks of `hiddenWidth` numbers.
  let slotWeights: [Lanes]
  /// What an empty slot adds, a group for each slot.
  let emptySlots: [Lanes]
  /// What every state adds.
  let hiddenBias: [Lanes]
  /// Scores the actions.
  let output: LinearLayer
  /// The output weights with a row of `hiddenWidth` numbers for each action.
  let actionWeights: [Lanes]

  /// The lanes of what one token adds in one slot.
  var slotLanes: Int { pieces * hiddenWidth / Lanes.scalarCount }
  /// The lanes of what one token adds in all slots.
  var rowLanes: Int { slots * slotLanes }
  /// The lanes of the scores of all actions.
  var scoreLanes: Int { output.outputWidth / Lanes.scalarCount }

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - rows: The number of its rows, a multiple of ``OpenBLAS/rowQuantum``.
  ///   - workspace: The memory for the document.
  func begin(rows: Int, workspace: inout Workspace) {
    workspace.contributions.begin(rows: rows, scorer: self)
    workspace.hidden.grow(to: hiddenWidth / Lanes.scalarCount)
    workspace.scores.grow(to: scoreLanes)
  }

  /// Turns to a part of the document, whose tokens the states name from now on.
  ///
  /// - Parameters:
  ///   - firstToken: The row of the part's first token.
  ///   - workspace: The memory for the document.
  func turn(to firstToken: Int, workspace: inout Workspace) {
    workspace.contributions.firstToken = firstToken
  }

  /// Takes in rows of a document.
  ///
  /// - Parameters:
  ///   - tokens: A matrix of encoded tokens.
  ///   - rows: The rows of the matrix, from and to multiples of ``OpenBLAS/rowQuantum``.
  ///   - first: The row of the document that the first of them is.
  ///   - workspace: The memory for the document.
  func add(_ tokens: [Lanes], rows: Range<Int>, at first: Int, workspace: inout Workspace) {
    reduction.apply(to: tokens, rows: rows, into: &workspace.contributions.reduced, at: first)
  }

  /// Computes the hidden layer of a state.
  ///
  /// - Parameters:
  ///   - named: The token in each slot, or a negative number for none; further elements are ignored.
  ///   - workspace: Has the document and receives the hidden layer.
  @inline(__always)
  func computeHidden(of named: SIMD8<Int32>, workspace: inout Workspace) {
    let starts = workspace.contributions.starts(of: named, scorer: self)
    addUp(workspace.contributions.values, from: starts, into: &workspace.hidden)
  }

  @inline(__always)
  private func addUp(_ contributions: [Lanes], from starts: SIMD8<Int>, into hidden: inout [Lanes])
  {
    let hiddenLanes = hiddenWidth / Lanes.scalarCount
    let contributions = contributions.span
    let bias = hiddenBias.span
    var hidden = hidden.mutableSpan
    for lane in 0..<hiddenLanes {
      var best = Lanes.zero
      for piece in 0..<pieces {
        let at = piece * hiddenLanes + lane
        var sum = contributions[starts[0] + at]
        for slot in 1..<slots { sum += contributions[starts[slot] + at] }
        sum += bias[at]
        best = piece == 0 ? sum : best.larger(sum)
      }
      hidden[lane] = best
    }
  }

  /// The allowed action with the highest score; the first one of equals.
  ///
  /// - Parameters:
  ///   - workspace: Has the hidden layer.
  ///   - penalties: What is added to each action's score: its bias, or minus infinity.
  /// - Returns: The action's number.
  @inline(__always)
  func bestAction(workspace: inout Workspace, penalties: [Lanes]) -> Int {
    OpenBLAS.multiply(
      row: workspace.hidden, by: output.weights, into: &workspace.scores, inner: hiddenWidth,
      columns: output.outputWidth)
    return workspace.scores.span.placeOfLargest(from: 0, lanes: scoreLanes, adding: penalties)
  }

  /// The score of one action.
  @inline(__always)
  func score(of action: Int, workspace: borrowing Workspace) -> Float {
    let hiddenLanes = hiddenWidth / Lanes.scalarCount
    let weights = actionWeights.span
    let hidden = workspace.hidden.span
    var sum = Lanes.zero
    for lane in 0..<hiddenLanes { sum += weights[action * hiddenLanes + lane] * hidden[lane] }
    return sum.total + output.bias[scalar: action]
  }

  /// The penalties that allow some of the actions.
  func penalties(allowing isAllowed: (Int) -> Bool) -> [Lanes] {
    var penalties = [Lanes](repeating: Lanes(repeating: -.infinity), count: scoreLanes)
    for action in 0..<output.outputCount where isAllowed(action) {
      penalties[scalar: action] = output.bias[scalar: action]
    }
    return penalties
  }

  /// The memory that the scorer works in.
  struct Workspace: Sendable {
    var contributions = SlotContributions()
    var hidden: [Lanes] = []
    var scores: [Lanes] = []
  }
}

extension TransitionScorer {
  /// Reads the layers of a transition-based component.
  ///
  /// - Parameters:
  ///   - component: The component.
  ///   - slots: The number of slots that its states name.
  ///   - actions: The number of its actions.
  ///   - encodedWidth: The length of a token's vector.
  /// - Throws: ``ModelError`` when the component has another architecture.
  init(
    _ component: PipelineComponent, slots: Int, actions: Int, encodedWidth: Int
  ) throws {
    let file = "\(component.name)/model"
    let model = try component.requireModel()
    guard let whole = model.node(named: "parser_model"), let lower = model.node("lower", of: whole),
      let upper = model.node("upper", of: whole), upper.name == "linear",
      let first = model.nodes(named: "linear").first(where: { $0.inputs == encodedWidth })
    else {
      throw ModelError(
        .unsupported, in: file,
        "the component has no hidden layer with a layer above it; use a pipeline that has")
    }
    let reduction = try LinearLayer(first, file: file)
    let weights = try lower.tensor("W", axes: 4, file: file)
    let (units, pieces, inputs) = (weights.shape[1], weights.shape[2], weights.shape[3])
    try MaxoutLayer.checkWidth(units, file: file)
    let output = try LinearLayer(upper, file: file)
    guard weights.shape[0] == slots, reduction.outputCount == inputs,
      reduction.outputWidth == inputs, output.inputWidth == units, output.outputCount == actions
    else {
      throw ModelError(
        .unsupported, in: file,
        "the component's layers do not fit \(slots) tokens and \(actions) actions; use another")
    }
    let order = (0..<pieces).flatMap { piece in (0..<units).map { $0 * pieces + piece } }
    let orders = (0..<slots).flatMap { slot in order.map { slot * units * pieces + $0 } }
    let bias = try lower.tensor("b", shape: [units, pieces], file: file).values
    let pad = try lower.tensor("pad", shape: [1, slots, units, pieces], file: file).values
    self.reduction = reduction
    (self.slots, self.pieces, hiddenWidth) = (slots, pieces, units)
    slotWeights = weights.transposed(rows: orders, length: inputs)
    emptySlots = [Lanes](rowsOf: orders.map { pad[$0] }, length: orders.count)
    hiddenBias = [Lanes](rowsOf: order.map { bias[$0] }, length: order.count)
    self.output = output
    actionWeights = [Lanes](
      rowsOf: try upper.tensor("W", axes: 2, file: file).values, length: units)
  }
}

extension ThincModel.Node {
  /// The number of inputs, or zero when it is not known.
  fileprivate var inputs: Int { dimensions["nI"] ?? 0 }
}

extension ThincModel {
  /// The layer that another one refers to by a name.
  fileprivate func node(_ reference: String, of node: Node) -> Node? {
    guard let index = node.references[reference], nodes.indices.contains(index) else { return nil }
    return nodes[index]
  }
}
