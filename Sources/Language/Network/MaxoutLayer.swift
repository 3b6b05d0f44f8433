/// A linear layer with several pieces per output, of which the largest counts, then normalised.
///
/// Source: `layers/maxout.py` and `layers/layernorm.py` of thinc. The weights are stored with the
/// inputs as rows and the pieces one after the other, so that the largest piece is found lane by lane.
struct MaxoutLayer: Sendable {
  /// The length of an input.
  let inputWidth: Int
  /// The length of an output.
  let outputWidth: Int
  /// The number of pieces per output.
  let pieces: Int
  /// `inputWidth` rows of `pieces` blocks of `outputWidth` numbers.
  let weights: [Lanes]
  /// `pieces` blocks of `outputWidth` numbers.
  let bias: [Lanes]
  let gain: [Lanes]
  let shift: [Lanes]

  /// The length of a row of products.
  var productWidth: Int { pieces * outputWidth }

  /// Replaces rows of products with the layer's outputs, added to the layer's inputs.
  ///
  /// - Parameters:
  ///   - products: Rows of `weights · input`; overwritten as working space.
  ///   - inputs: What the outputs are added to.
  ///   - outputs: Receives the sums, at the same rows as in `inputs`.
  ///   - rows: The rows of `inputs` and `outputs`; the products begin at the first of them.
  func addOutputs(
    of products: inout [Lanes], to inputs: [Lanes], into outputs: inout [Lanes], rows: Range<Int>
  ) {
    let lanes = outputWidth / Lanes.scalarCount
    let scale = 1 / Float(outputWidth)
    let (bias, gain, shift) = (bias.span, gain.span, shift.span)
    let inputs = inputs.span
    var products = products.mutableSpan
    var outputs = outputs.mutableSpan
    var start = 0
    for row in rows {
      var sum = Lanes.zero
      for lane in 0..<lanes {
        var best = products[start + lane] + bias[lane]
        for piece in 1..<pieces {
          let place = piece * lanes + lane
          best = best.larger(products[start + place] + bias[place])
        }
        products[start + lane] = best
        sum += best
      }
      let mean = Lanes(repeating: sum.total * scale)
      var squares = Lanes.zero
      for lane in 0..<lanes {
        let difference = products[start + lane] - mean
        squares += difference * difference
      }
      let deviation = (squares.total * scale + MaxoutLayer.varianceFloor).squareRoot()
      let inverse = Lanes(repeating: 1 / deviation)
      let at = row * lanes
      for lane in 0..<lanes {
        let normal = (products[start + lane] - mean) * inverse
        outputs[at + lane] = inputs[at + lane] + (normal * gain[lane] + shift[lane])
      }
      start += pieces * lanes
    }
  }

  /// The weights of some inputs with a row for each product.
  func weightRows(inputs: Range<Int>) -> [Lanes] {
    var rows = [Float]()
    for product in 0..<productWidth {
      for input in inputs { rows.append(weights[scalar: input * productWidth + product]) }
    }
    return [Lanes](rowsOf: rows, length: inputs.count)
  }

  /// What is added to the variance before the root is taken.
  static let varianceFloor: Float = 1e-8
}

extension MaxoutLayer {
  /// Reads a layer and the normalisation that follows it.
  ///
  /// - Throws: ``ModelError`` when the weights are missing or of another shape.
  init(_ maxout: ThincModel.Node, normalized by: ThincModel.Node, file: String) throws {
    let weights = try maxout.tensor("W", axes: 3, file: file)
    (outputWidth, pieces, inputWidth) = (weights.shape[0], weights.shape[1], weights.shape[2])
    try Self.checkWidth(outputWidth, file: file)
    try Self.checkWidth(inputWidth, file: file)
    let bias = try maxout.tensor("b", shape: [outputWidth, pieces], file: file).values
    gain = [Lanes](
      rowsOf: try by.tensor("G", shape: [outputWidth], file: file).values, length: outputWidth)
    shift = [Lanes](
      rowsOf: try by.tensor("b", shape: [outputWidth], file: file).values, length: outputWidth)
    let (outputs, pieces) = (outputWidth, pieces)
    let order = (0..<pieces).flatMap { piece in (0..<outputs).map { $0 * pieces + piece } }
    self.bias = [Lanes](rowsOf: order.map { bias[$0] }, length: order.count)
    self.weights = weights.transposed(rows: order, length: inputWidth)
  }

  /// Checks that vectors of a length are made of whole lanes.
  static func checkWidth(_ width: Int, file: String) throws {
    guard width > 0, width % Lanes.scalarCount == 0 else {
      throw ModelError(
        .unsupported, in: file,
        "a layer has \(width) outputs; only multiples of \(Lanes.scalarCount) are supported")
    }
  }
}
