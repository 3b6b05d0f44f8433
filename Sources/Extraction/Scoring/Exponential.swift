internal import Foundation

/// The exponential function, for softmax.
enum Exponential {
  /// *e* to a power.
  static func of(_ power: Double) -> Double { exp(power) }
}
