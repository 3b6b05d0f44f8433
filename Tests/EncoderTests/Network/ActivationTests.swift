import Foundation
import Language
import Testing

@testable import Encoder

@Suite struct ActivationTests {
  @Test func theNormalDistributionIsExactToAMillionth() {
    for step in -8000...8000 {
      let x = Float(step) / 1000
      let computed = Double(GaussianUnit.value(Lanes(repeating: x))[step & 15])
      let exact = Double(x) * 0.5 * (1 + erf(Double(x) / 2.0.squareRoot()))
      // Half of the error function's error, and the rounding of the product.
      #expect(abs(computed - exact) <= 0.5e-6 * max(1, abs(Double(x))), "\(x)")
    }
  }

  @Test func theExponentialIsExactToFourMillionths() {
    for step in 0...8700 {
      let x = -Float(step) / 100
      let computed = Double(Softmax.exponential(Lanes(repeating: x))[step & 15])
      #expect(abs(computed / exp(Double(x)) - 1) <= 4e-7, "\(x)")
    }
    for x in [-87.5, -1e4, -Float.greatestFiniteMagnitude, -Float.infinity] {
      #expect(Softmax.exponential(Lanes(repeating: x)) == Lanes.zero)
    }
  }

  @Test(arguments: [1, 2, 15, 16, 17, 31, 32, 33])
  func weightsAddUpToOneAndIgnoreWhatStandsBehind(columns: Int) {
    let lanes = (columns + 15) / 16
    var numbers = NumberSequence(4)
    var scores = numbers.take(2 * lanes * 16).map { $0 * 30 }
    for row in 0..<2 {
      for place in columns..<lanes * 16 { scores[row * lanes * 16 + place] = 1e30 }
    }
    var weights = [Lanes](rowsOf: scores, length: lanes * 16)
    Softmax.apply(to: &weights, count: 2, columns: columns, lanes: lanes)
    for row in 0..<2 {
      let range = row * lanes * 16..<row * lanes * 16 + columns
      let exponentials = range.map { exp(Double(scores[$0])) }
      let sum = exponentials.reduce(0, +)
      for (place, exponential) in zip(range, exponentials) {
        #expect(abs(Double(weights[scalar: place]) - exponential / sum) <= 1e-6)
      }
      for place in range.upperBound..<(row + 1) * lanes * 16 {
        #expect(weights[scalar: place] == 0)
      }
    }
  }
}
