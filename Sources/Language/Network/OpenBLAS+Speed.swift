extension OpenBLAS {
  /// Measures how fast products of the size of a layer's are computed, on one thread.
  ///
  /// - Returns: Billions of multiplications and additions in a second, of the fastest of some runs.
  /// - Throws: ``ModelError`` as ``require()`` does.
  package static func measuredSpeed() throws(ModelError) -> Double {
    try require()
    let (rows, length) = (rowsPerBlock, 384)
    let left = [Float](repeating: 0.5, count: rows * length)
    let right = [Float](repeating: 0.25, count: length * length)
    var result = [Float](repeating: 0, count: rows * length)
    let place = MatrixPlace(stride: length)
    let clock = ContinuousClock()
    let shortest = (0..<16).map { _ in
      clock.measure {
        loaded.multiply(
          left, place, right, place, &result, place,
          Library.Shape(rows: rows, inner: length, columns: length))
      }
    }.min()
    let seconds = (shortest ?? .zero) / .seconds(1)
    return Double(2 * rows * length * length) / max(seconds, 1e-9) / 1e9
  }
}
