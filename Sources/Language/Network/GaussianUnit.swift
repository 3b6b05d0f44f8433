/// The activation GELU, `x · Φ(x)` with the normal distribution's Φ.
///
/// Φ is computed as `½ + x · P(x²) / Q(x²)` for |x| ≤ 5.6 and taken as constant beyond. The
/// coefficients are a minimax fit of our own to 64-bit values of the error function; computed in 32
/// bits, Φ is off by 2.0 · 10⁻⁷ at most, which is 4 · 10⁻⁷ of the error function.
package enum GaussianUnit {
  /// Adds a bias to rows and applies the activation to them.
  ///
  /// - Parameters:
  ///   - rows: Rows of as many lanes as the bias has.
  ///   - count: The number of rows.
  ///   - bias: What is added to each row.
  package static func apply(to rows: inout [Lanes], count: Int, bias: [Lanes]) {
    let lanes = bias.count
    let bias = bias.span
    var rows = rows.mutableSpan
    for row in 0..<count {
      for lane in 0..<lanes {
        rows[row * lanes + lane] = value(rows[row * lanes + lane] + bias[lane])
      }
    }
  }

  /// The activation of sixteen numbers.
  @inline(__always)
  package static func value(_ x: Lanes) -> Lanes {
    var inside = x.replacing(with: limit, where: x .> limit)
    inside.replace(with: -limit, where: inside .< -limit)
    let square = inside * inside
    var above = p5 * square + p4
    above = above * square + p3
    above = above * square + p2
    above = above * square + p1
    above = above * square + p0
    var below = q5 * square + q4
    below = below * square + q3
    below = below * square + q2
    below = below * square + q1
    below = below * square + one
    return x * (half + inside * (above / below))
  }

  private static var limit: Lanes { Lanes(repeating: 5.6) }
  private static var half: Lanes { Lanes(repeating: 0.5) }
  private static var one: Lanes { Lanes(repeating: 1) }
  private static var p0: Lanes { Lanes(repeating: 0.39894211) }
  private static var p1: Lanes { Lanes(repeating: 0.03555673) }
  private static var p2: Lanes { Lanes(repeating: 0.0047859079) }
  private static var p3: Lanes { Lanes(repeating: 0.00018677459) }
  private static var p4: Lanes { Lanes(repeating: 6.525765e-06) }
  private static var p5: Lanes { Lanes(repeating: 2.1707404e-08) }
  private static var q1: Lanes { Lanes(repeating: 0.25579169) }
  private static var q2: Lanes { Lanes(repeating: 0.029632432) }
  private static var q3: Lanes { Lanes(repeating: 0.0019852861) }
  private static var q4: Lanes { Lanes(repeating: 7.9682628e-05) }
  private static var q5: Lanes { Lanes(repeating: 1.1800639e-06) }
}
