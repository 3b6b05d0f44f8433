internal import Foundation

/// The exponential function, for softmax and logistic.
enum Exponential {
  /// *e* to a power.
  static func of(_ power: Double) -> Double { exp(power) }

  /// The percentage that a logit in hundredths stands for, from 0 to 100.
  static func percent(ofHundredths logit: Int) -> Int {
    Int((100 / (1 + exp(-Double(logit) / 100))).rounded())
  }
}
