internal import Foundation

/// The exponential function, for softmax.
enum Exponential {
  /// *e* to a power.
  static func of(_ power: Double) -> Double { exp(power) }

  /// The share that each of some logits has of all, in whole percent.
  static func percents(_ logits: [Double]) -> [Int] {
    let top = logits.max() ?? 0
    let powers = logits.map { of($0 - top) }
    let sum = powers.reduce(0, +)
    return powers.map { Int(($0 / sum * 100).rounded()) }
  }
}
