internal import Language

/// The part of a linear layer that takes one of the inputs that the layer takes side by side.
struct LinearBlock: Sendable {
  /// The lanes of an input row.
  let inputLanes: Int
  /// The lanes of an output row.
  let outputLanes: Int
  /// A row of weights for each output, filled up to whole lanes; rows of zeros fill up the outputs.
  private let weights: [Lanes]

  /// Takes some columns of a layer's weights.
  ///
  /// - Parameters:
  ///   - values: The layer's weights, a row of `width` for each of `outputs` outputs.
  ///   - width: The length of the layer's whole input.
  ///   - columns: The columns of the input that this block takes.
  ///   - outputs: The number of outputs.
  init(_ values: [Float], width: Int, columns: Range<Int>, outputs: Int) {
    inputLanes = (columns.count + 15) / 16
    outputLanes = (outputs + 15) / 16
    var weights = [Lanes](repeating: .zero, count: outputLanes * 16 * inputLanes)
    for output in 0..<outputs {
      for (place, column) in columns.enumerated() {
        weights[output * inputLanes + place / 16][place % 16] = values[output * width + column]
      }
    }
    self.weights = weights
  }

  /// The outputs of rows, without a bias.
  func applied(to rows: RowMatrix) -> RowMatrix {
    var result = RowMatrix(count: rows.count, lanes: outputLanes)
    add(rows, to: &result)
    return result
  }

  /// Adds the outputs of rows to what a result holds.
  func add(_ rows: RowMatrix, to result: inout RowMatrix) {
    guard rows.count > 0 else { return }
    precondition(rows.lanes == inputLanes && result.lanes == outputLanes)
    MatrixProduct(
      rows: rows.count, inner: inputLanes * 16, columns: outputLanes * 16, isRightTransposed: true,
      addsToResult: true
    ).compute(
      rows.elements, MatrixPlace(stride: inputLanes * 16), by: weights,
      MatrixPlace(stride: inputLanes * 16), into: &result.elements,
      MatrixPlace(stride: outputLanes * 16))
  }
}

/// A linear layer whose input is several parts side by side.
struct LinearParts: Sendable {
  /// The part for each input.
  let parts: [LinearBlock]
  private let bias: [Lanes]

  /// Reads a layer of a file of weights: `NAME.weight` of the shape outputs × inputs, `NAME.bias`.
  ///
  /// - Throws: `ModelError` when the file has no such layer.
  init(_ file: WeightFile, _ name: String, inputs: [Int], outputs: Int) throws {
    let width = inputs.reduce(0, +)
    let weights = try file.floats("\(name).weight", shape: [outputs, width])
    var start = 0
    parts = inputs.map { count in
      defer { start += count }
      return LinearBlock(weights, width: width, columns: start..<start + count, outputs: outputs)
    }
    bias = [Lanes](rowsOf: try file.floats("\(name).bias", shape: [outputs]), length: outputs)
  }

  /// Rows that hold the bias, to which the parts are added.
  func start(_ count: Int) -> RowMatrix {
    var rows = RowMatrix(count: count, lanes: bias.count)
    for row in 0..<count {
      for lane in bias.indices { rows.elements[row * bias.count + lane] = bias[lane] }
    }
    return rows
  }

  /// The outputs of a layer of one part.
  func applied(to rows: RowMatrix) -> RowMatrix {
    var result = start(rows.count)
    parts[0].add(rows, to: &result)
    return result
  }
}
