import Testing

@testable import Language

@Suite struct TransitionScorerTests {
  /// A component of 3 slots, 16 hidden units of 2 pieces and 5 actions.
  static func component(_ numbers: inout NumberSequence) -> PipelineComponent {
    PipelineComponent(
      name: "ner", factory: "ner",
      model: ThincModel(nodes: [
        ThincModel.Node("parser_model", [:], references: ["lower": 1, "upper": 2]),
        ThincModel.Node(
          "precomputable_affine",
          [
            "W": ([3, 16, 2, 16], numbers.take(3 * 16 * 2 * 16)),
            "b": ([16, 2], numbers.take(32)),
            "pad": ([1, 3, 16, 2], numbers.take(96)),
          ]),
        ThincModel.Node(
          "linear", ["W": ([5, 16], numbers.take(80)), "b": ([5], numbers.take(5))],
          dimensions: ["nI": 16]),
        ThincModel.Node(
          "linear", ["W": ([16, 32], numbers.take(512)), "b": ([16], numbers.take(16))],
          dimensions: ["nI": 32]),
      ]))
  }

  /// The scores of a state, computed one multiplication after the other.
  static func naiveScores(_ named: [Int], tokens: [[Float]], _ model: ThincModel) throws -> [Float]
  {
    func values(_ node: Int, _ name: String) throws -> [Float] {
      try #require(model.nodes[node].parameters[name]).values
    }
    let (weights, pad) = (try values(1, "W"), try values(1, "pad"))
    let (reduction, reductionBias) = (try values(3, "W"), try values(3, "b"))
    var sums = try values(1, "b")
    for (slot, token) in named.enumerated() {
      for unit in 0..<32 {
        guard token >= 0 else {
          sums[unit] += pad[slot * 32 + unit]
          continue
        }
        for input in 0..<16 {
          let reduced = (0..<32).reduce(reductionBias[input]) {
            $0 + reduction[input * 32 + $1] * tokens[token][$1]
          }
          sums[unit] += weights[(slot * 32 + unit) * 16 + input] * reduced
        }
      }
    }
    let hidden = (0..<16).map { max(sums[2 * $0], sums[2 * $0 + 1]) }
    let (output, bias) = (try values(2, "W"), try values(2, "b"))
    return (0..<5).map { action in
      (0..<16).reduce(bias[action]) { $0 + output[action * 16 + $1] * hidden[$1] }
    }
  }

  @Test(arguments: [[0, -1, -1], [3, 1, 2], [-1, -1, 0], [9, 0, 8]])
  func scoresAreThoseOfTheNaiveNetwork(named: [Int]) throws {
    var numbers = NumberSequence(11)
    let component = Self.component(&numbers)
    let scorer = try TransitionScorer(component, slots: 3, actions: 5, encodedWidth: 32)
    let tokens = (0..<10).map { _ in numbers.take(32) }
    var matrix = [Lanes](repeating: .zero, count: 2 * OpenBLAS.rowQuantum * 2)
    let first = OpenBLAS.rowQuantum + 4
    for (token, values) in tokens.enumerated() {
      for (index, value) in values.enumerated() {
        matrix[scalar: (first + token) * 32 + index] = value
      }
    }
    var workspace = TransitionScorer.Workspace()
    scorer.begin(rows: OpenBLAS.rowQuantum, workspace: &workspace)
    scorer.turn(to: 4, workspace: &workspace)
    scorer.add(
      matrix, rows: OpenBLAS.rowQuantum..<2 * OpenBLAS.rowQuantum, at: 0, workspace: &workspace)
    var state = SIMD8<Int32>(repeating: -1)
    for (slot, token) in named.enumerated() { state[slot] = Int32(token) }
    scorer.computeHidden(of: state, workspace: &workspace)
    let expected = try Self.naiveScores(
      named, tokens: tokens, try component.requireModel())
    for action in 0..<5 {
      #expect(abs(scorer.score(of: action, workspace: workspace) - expected[action]) < 1e-4)
    }
    let order = (0..<5).sorted { expected[$0] > expected[$1] }
    let all = scorer.penalties { _ in true }
    #expect(scorer.bestAction(workspace: &workspace, penalties: all) == order[0])
    let withoutBest = scorer.penalties { $0 != order[0] }
    #expect(scorer.bestAction(workspace: &workspace, penalties: withoutBest) == order[1])
  }

  @Test func aStateOfALongDocumentDoesNotDependOnWhatIsKept() throws {
    var numbers = NumberSequence(12)
    let component = Self.component(&numbers)
    let scorer = try TransitionScorer(component, slots: 3, actions: 5, encodedWidth: 32)
    let blocks = 2 * SlotContributions.keptBlocks
    let rows = (blocks - 1) * OpenBLAS.rowsPerBlock + OpenBLAS.rowQuantum
    let matrix = [Lanes](rowsOf: numbers.take(rows * 32), length: 32)
    func scores(of states: [SIMD8<Int32>]) -> [Float] {
      var workspace = TransitionScorer.Workspace()
      scorer.begin(rows: rows, workspace: &workspace)
      scorer.turn(to: 4, workspace: &workspace)
      scorer.add(matrix, rows: 0..<rows, at: 0, workspace: &workspace)
      return states.map {
        scorer.computeHidden(of: $0, workspace: &workspace)
        return scorer.score(of: 1, workspace: workspace)
      }
    }
    let states = (0..<200).map { step in
      let far = Int32((step * 977) % (rows - 8))
      return SIMD8(far, Int32(step), Int32((step * 3571) % (rows - 8)), -1, -1, -1, -1, -1)
    }
    let together = scores(of: states)
    for (state, score) in zip(states, together) { #expect(scores(of: [state]) == [score]) }
  }

  @Test func anotherNumberOfActionsIsRefused() {
    var numbers = NumberSequence(11)
    let component = Self.component(&numbers)
    #expect(throws: ModelError.self) {
      try TransitionScorer(component, slots: 3, actions: 6, encodedWidth: 32)
    }
    #expect(throws: ModelError.self) {
      try TransitionScorer(component, slots: 8, actions: 5, encodedWidth: 32)
    }
  }
}
