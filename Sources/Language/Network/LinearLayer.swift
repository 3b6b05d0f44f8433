/// A linear layer; its outputs are filled up to a whole number of lanes.
struct LinearLayer: Sendable {
  /// The length of an input.
  let inputWidth: Int
  /// The number of outputs that have a meaning.
  let outputCount: Int
  /// The length of an output in memory: a multiple of 16.
  let outputWidth: Int
  /// `inputWidth` rows of `outputWidth` numbers.
  let weights: [Lanes]
  let bias: [Lanes]

  /// Reads a layer.
  ///
  /// - Throws: ``ModelError`` when the weights are missing or of another shape.
  init(_ node: ThincModel.Node, file: String) throws {
    let weights = try node.tensor("W", axes: 2, file: file)
    (outputCount, inputWidth) = (weights.shape[0], weights.shape[1])
    try MaxoutLayer.checkWidth(inputWidth, file: file)
    outputWidth = (outputCount + 15) / 16 * 16
    bias = [Lanes](
      rowsOf: try node.tensor("b", shape: [outputCount], file: file).values, length: outputCount)
    self.weights = weights.transposed(rows: Array(0..<outputCount), length: inputWidth)
  }

  /// Computes the outputs of rows of inputs.
  ///
  /// - Parameters:
  ///   - inputs: The matrix that has the rows.
  ///   - rows: The rows; they begin and end at a multiple of ``OpenBLAS/rowQuantum``.
  ///   - outputs: Receives the outputs; made anew when it is too short.
  ///   - first: The row of the outputs that the first of them goes to.
  func apply(to inputs: [Lanes], rows: Range<Int>, into outputs: inout [Lanes], at first: Int = 0) {
    outputs.grow(to: (first + rows.count) * outputWidth / Lanes.scalarCount)
    OpenBLAS.multiply(
      inputs, rows: rows, by: weights, into: &outputs, firstResult: first, inner: inputWidth,
      columns: outputWidth)
    addBias(to: &outputs, rows: first..<first + rows.count)
  }

  private func addBias(to outputs: inout [Lanes], rows: Range<Int>) {
    let lanes = outputWidth / Lanes.scalarCount
    let bias = bias.span
    var outputs = outputs.mutableSpan
    for row in rows {
      for lane in 0..<lanes { outputs[row * lanes + lane] += bias[lane] }
    }
  }
}

extension [SIMD16<Float>] {
  /// Makes a working array long enough; what it holds does not matter.
  mutating func grow(to count: Int) {
    if self.count < count { self = [Lanes](repeating: .zero, count: count) }
  }
}
