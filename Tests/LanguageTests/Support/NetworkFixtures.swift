@testable import Language

extension ThincModel.Node {
  /// A layer with weights, each given as its shape and its numbers.
  init(
    _ name: String, _ parameters: [String: ([Int], [Float])],
    dimensions: [String: Int] = [:], references: [String: Int] = [:],
    attributes: [String: JSONValue] = [:]
  ) {
    self.init(
      name: name, dimensions: dimensions, references: references,
      parameters: parameters.mapValues { ThincModel.Tensor(shape: $0.0, values: $0.1) },
      attributes: attributes)
  }
}

extension PipelineComponent {
  /// A transition-based component whose scores are the numbers of the first token in the buffer.
  ///
  /// - Parameters:
  ///   - factory: The kind of component, which is also its name.
  ///   - slots: The number of tokens that a state names.
  ///   - actions: The number of actions, at most 16.
  ///   - moves: The labels of each kind of action, in JSON.
  /// - Returns: The component.
  /// - Throws: ``ModelError`` when `moves` is no JSON.
  static func echoingScores(
    _ factory: String, slots: Int, actions: Int, moves: String
  ) throws -> PipelineComponent {
    let width = 16
    let identity = (0..<width * width).map { Float($0 / width == $0 % width ? 1 : 0) }
    let unused = [Float](repeating: 0, count: (slots - 1) * width * width)
    let model = ThincModel(nodes: [
      ThincModel.Node("parser_model", [:], references: ["lower": 1, "upper": 2]),
      ThincModel.Node(
        "precomputable_affine",
        [
          "W": ([slots, width, 1, width], identity + unused),
          "b": ([width, 1], [Float](repeating: 0, count: width)),
          "pad": ([1, slots, width, 1], [Float](repeating: 0, count: slots * width)),
        ]),
      ThincModel.Node(
        "linear",
        [
          "W": ([actions, width], Array(identity.prefix(actions * width))),
          "b": ([actions], [Float](repeating: 0, count: actions)),
        ], dimensions: ["nI": -1]),
      ThincModel.Node(
        "linear",
        ["W": ([width, width], identity), "b": ([width], [Float](repeating: 0, count: width))],
        dimensions: ["nI": width]),
    ])
    return PipelineComponent(
      name: factory, factory: factory,
      moves: try JSONValue(parsing: moves, file: "moves"), model: model)
  }
}

extension [SIMD16<Float>] {
  /// Rows for a whole number of quanta, each with a number of its own at some places.
  init(tokens: [[Int: Float]]) {
    self.init(repeating: .zero, count: OpenBLAS.rowQuantum)
    for (row, places) in tokens.enumerated() {
      for (place, value) in places { self[row][place] = value }
    }
  }

  /// All numbers in order.
  var scalars: [Float] { indices.flatMap { index in (0..<16).map { self[index][$0] } } }
}
