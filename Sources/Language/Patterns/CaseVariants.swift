/// The scalars that Python's `re.IGNORECASE` takes for one another.
enum CaseVariants {
  /// Adds to a set everything that matches one of its members when case is ignored.
  static func closure(of set: ScalarSet) -> ScalarSet {
    var lowered = set.ranges.flatMap { range -> [ClosedRange<UInt32>] in
      // A scalar that has a lower case is replaced by it, so that it is not matched by itself.
      let cased = lowerCases.filter { range.contains($0.from) }
      var kept: [ClosedRange<UInt32>] = []
      var next = range.lowerBound
      for pair in cased {
        if next < pair.from { kept.append(next...pair.from - 1) }
        next = pair.from + 1
      }
      if next <= range.upperBound { kept.append(next...range.upperBound) }
      return kept + cased.map { $0.to...$0.to }
    }
    let base = ScalarSet(ranges: lowered)
    for group in equivalents where group.contains(where: base.contains) {
      lowered += group.map { $0...$0 }
    }
    let accepted = ScalarSet(ranges: lowered)
    // A text's scalar is lowered before it is looked up.
    let upper = lowerCases.filter { accepted.contains($0.to) }.map { $0.from...$0.from }
    return ScalarSet(ranges: accepted.ranges + upper)
  }

  /// Every scalar with another lower case, ascending.
  private static let lowerCases: [(from: UInt32, to: UInt32)] = (0...ScalarSet.maximum)
    .compactMap { value in
      guard let scalar = Unicode.Scalar(value) else { return nil }
      guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first, lower != scalar
      else { return nil }
      return (value, lower.value)
    }

  /// Lower-case scalars that share an upper case.
  ///
  /// Source: the Unicode Character Database.
  private static let equivalents: [[UInt32]] = {
    var byUpper: [String: [UInt32]] = [:]
    for value in 0...ScalarSet.maximum {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let upper = properties.uppercaseMapping
      guard upper != String(scalar), properties.lowercaseMapping == String(scalar) else { continue }
      byUpper[upper, default: []].append(value)
    }
    return byUpper.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }()
}
