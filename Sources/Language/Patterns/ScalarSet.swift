/// A set of Unicode scalars as sorted ranges.
struct ScalarSet: Hashable, Sendable {
  /// The first and last scalar of each range, ascending, neither touching nor overlapping.
  private(set) var bounds: [UInt32]
  static let maximum: UInt32 = 0x10FFFF

  /// The empty set.
  init() { bounds = [] }

  /// A set of one scalar.
  init(_ scalar: UInt32) { bounds = [scalar, scalar] }

  /// The union of ranges in any order.
  init(ranges: [ClosedRange<UInt32>]) {
    bounds = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = bounds.last, range.lowerBound <= last + 1 {
        bounds[bounds.count - 1] = max(last, range.upperBound)
      } else {
        bounds += [range.lowerBound, range.upperBound]
      }
    }
  }

  /// Restores a set from its ``bounds``, or nil when they are not in order.
  init?(bounds: [UInt32]) {
    guard bounds.count % 2 == 0, zip(bounds, bounds.dropFirst()).allSatisfy(<=) else { return nil }
    self.bounds = bounds
  }

  /// All scalars that satisfy a condition.
  init(where condition: (Unicode.Scalar) -> Bool) {
    var ranges: [ClosedRange<UInt32>] = []
    for value in 0...Self.maximum {
      guard let scalar = Unicode.Scalar(value), condition(scalar) else { continue }
      ranges.append(value...value)
    }
    self.init(ranges: ranges)
  }

  /// Every scalar.
  static let all = ScalarSet(ranges: [0...maximum])

  /// Whether the set has no scalar.
  var isEmpty: Bool { bounds.isEmpty }

  /// The only scalar of a set of one.
  var single: UInt32? { bounds.count == 2 && bounds[0] == bounds[1] ? bounds[0] : nil }

  /// The ranges in ascending order.
  var ranges: [ClosedRange<UInt32>] {
    stride(from: 0, to: bounds.count, by: 2).map { bounds[$0]...bounds[$0 + 1] }
  }

  /// Whether a scalar is in the set.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  func contains(_ scalar: UInt32) -> Bool {
    // The number of bounds below the scalar tells whether a range is open there.
    var low = 0
    var high = bounds.count / 2
    while low < high {
      let middle = (low + high) / 2
      if bounds[2 * middle + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    return 2 * low < bounds.count && bounds[2 * low] <= scalar
  }

  /// The scalars of either set.
  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges: ranges + other.ranges) }

  /// The scalars that are not in the set.
  var complement: ScalarSet {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if next < range.lowerBound { result.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.maximum { result.append(next...Self.maximum) }
    return ScalarSet(ranges: result)
  }
}
