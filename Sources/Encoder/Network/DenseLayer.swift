internal import Language

/// A linear layer, stored as it is published: a row of weights for each output.
struct DenseLayer: Sendable {
  let inputWidth: Int
  let outputWidth: Int
  private let weights: [Lanes]
  let bias: [Lanes]

  /// Reads layers that take the same input as one layer, whose outputs follow one another.
  init(_ tensors: EncoderTensors, _ names: [String], inputWidth: Int, outputWidth: Int) throws {
    self.inputWidth = inputWidth
    self.outputWidth = outputWidth * names.count
    weights = try names.reduce(into: []) { weights, name in
      weights += try tensors.lanes("\(name).weight", rows: outputWidth, columns: inputWidth)
    }
    bias = try names.reduce(into: []) { bias, name in
      bias += try tensors.lanes("\(name).bias", columns: outputWidth)
    }
  }

  /// Computes the outputs, without the bias.
  ///
  /// - Parameters:
  ///   - inputs: Rows of inputs.
  ///   - rows: Their number.
  ///   - outputs: Receives a row for each of them.
  ///   - addsToOutputs: Whether the result is added to what the outputs hold.
  func multiply(
    _ inputs: [Lanes], rows: Int, into outputs: inout [Lanes], addsToOutputs: Bool = false
  ) {
    let product = MatrixProduct(
      rows: rows, inner: inputWidth, columns: outputWidth, isRightTransposed: true,
      addsToResult: addsToOutputs)
    product.compute(
      inputs, MatrixPlace(stride: inputWidth), by: weights, MatrixPlace(stride: inputWidth),
      into: &outputs, MatrixPlace(stride: outputWidth))
  }

  /// Computes the outputs and adds the bias and, if there are any, other rows to them.
  func apply(
    to inputs: [Lanes], rows: Int, adding others: [Lanes]? = nil, into outputs: inout [Lanes]
  ) {
    prepare(&outputs, rows: rows, others)
    multiply(inputs, rows: rows, into: &outputs, addsToOutputs: true)
  }

  private func prepare(_ outputs: inout [Lanes], rows: Int, _ others: [Lanes]?) {
    let lanes = bias.count
    let bias = bias.span
    var outputs = outputs.mutableSpan
    if let others {
      let others = others.span
      for row in 0..<rows {
        for lane in 0..<lanes {
          outputs[row * lanes + lane] = others[row * lanes + lane] + bias[lane]
        }
      }
    } else {
      for row in 0..<rows {
        for lane in 0..<lanes { outputs[row * lanes + lane] = bias[lane] }
      }
    }
  }
}
