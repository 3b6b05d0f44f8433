internal import Language

/// Turns rows of scores into rows of weights that add up to one.
enum Softmax {
  /// Replaces scores by weights.
  ///
  /// - Parameters:
  ///   - scores: Rows of `lanes` elements.
  ///   - count: The number of rows.
  ///   - columns: The scores of a row, at least one; what stands behind them is not looked at and
  ///     becomes zero.
  ///   - lanes: The elements of a row.
  static func apply(to scores: inout [Lanes], count: Int, columns: Int, lanes: Int) {
    let last = lanes - 1
    let behind = places .>= SIMD16(repeating: Int32(columns - 16 * last))
    var scores = scores.mutableSpan
    for row in 0..<count {
      let (start, end) = (row * lanes, row * lanes + last)
      scores[end] = scores[end].replacing(with: -Float.greatestFiniteMagnitude, where: behind)
      var largest = scores[start]
      for index in start + 1..<end + 1 { largest = largest.larger(scores[index]) }
      let top = Lanes(repeating: largest.max())
      var sum = Lanes.zero
      for index in start...end {
        let weight = exponential(scores[index] - top)
        scores[index] = weight
        sum += weight
      }
      let share = Lanes(repeating: 1 / sum.total)
      for index in start...end { scores[index] *= share }
    }
  }

  private static var places: SIMD16<Int32> {
    SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  }

  /// The exponential of sixteen numbers that are not above zero; zero below −87.
  ///
  /// It is `2ⁿ · eʳ` with a whole *n* and |*r*| ≤ ½ ln 2, where `eʳ` is a polynomial: a minimax fit of
  /// our own. The relative error is 10⁻⁷ at most.
  @inline(__always)
  static func exponential(_ x: Lanes) -> Lanes {
    let limit = Lanes(repeating: -87)
    let inside = x.replacing(with: limit, where: x .< limit)
    // Adding a number this large rounds to a whole one, which the low bits of the sum then hold.
    let rounder = Lanes(repeating: 12_582_912)
    let rounded = inside * Lanes(repeating: 1.442_695_04) + rounder
    let whole = rounded - rounder
    let rest =
      inside - whole * Lanes(repeating: 0.693_359_375) + whole * Lanes(repeating: 2.121_944_4e-4)
    var power = Lanes(repeating: 0.0013813145) * rest + Lanes(repeating: 0.008369419)
    power = power * rest + Lanes(repeating: 0.041668456)
    power = power * rest + Lanes(repeating: 0.16666515)
    power = power * rest + Lanes(repeating: 0.49999994)
    power = power * rest + Lanes(repeating: 1)
    power = power * rest + Lanes(repeating: 1)
    var scale = Lanes.zero
    for lane in 0..<16 { scale[lane] = Float(bitPattern: (rounded[lane].bitPattern &+ 127) << 23) }
    return (power * scale).replacing(with: Lanes.zero, where: x .< limit)
  }
}
