internal import Language

/// Brings rows to mean 0 and variance 1, then scales and shifts each of their numbers.
struct LayerNorm: Sendable {
  private let scale: [Lanes]
  private let shift: [Lanes]
  private let epsilon: Float

  /// Reads the norm of a name.
  init(_ tensors: EncoderTensors, _ name: String, width: Int, epsilon: Float) throws {
    scale = try tensors.lanes("\(name).weight", columns: width)
    shift = try tensors.lanes("\(name).bias", columns: width)
    self.epsilon = epsilon
  }

  /// Normalises rows.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - count: Their number.
  ///   - results: Receives the normalised rows.
  func apply(to rows: [Lanes], count: Int, into results: inout [Lanes]) {
    let lanes = scale.count
    let share = 1 / Float(lanes * Lanes.scalarCount)
    let (rows, scale, shift) = (rows.span, scale.span, shift.span)
    var results = results.mutableSpan
    for row in 0..<count {
      let range = row * lanes..<(row + 1) * lanes
      var sum = Lanes.zero
      for index in range { sum += rows[index] }
      let mean = Lanes(repeating: sum.total * share)
      var squares = Lanes.zero
      for index in range {
        let difference = rows[index] - mean
        squares += difference * difference
      }
      let deviation = (squares.total * share + epsilon).squareRoot()
      let factor = Lanes(repeating: 1 / deviation)
      for lane in 0..<lanes {
        let normal = (rows[range.lowerBound + lane] - mean) * factor
        results[range.lowerBound + lane] = normal * scale[lane] + shift[lane]
      }
    }
  }
}
