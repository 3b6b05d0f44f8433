/// Morphological features in the notation of Universal Dependencies: `Number=Sing|Person=3`.
enum MorphologicalFeatures {
  /// The features in their normal order, with the values of each in order; empty for `_`.
  static func normalized(_ features: String) -> String {
    if features == "_" { return "" }
    return features.split(separator: "|").map { feature in
      guard let equals = feature.firstIndex(of: "=") else { return String(feature) }
      let values = feature[feature.index(after: equals)...].split(separator: ",").sorted()
      return feature[...equals] + values.joined(separator: ",")
    }.sorted().joined(separator: "|")
  }

  /// Whether a feature has one of some values; false when it is not there.
  static func has(_ name: String, _ values: [String], in features: String) -> Bool {
    value(of: name, in: features).map { value in values.contains { $0 == value } } ?? false
  }

  /// The value of a feature, or nil when it is not there.
  static func value(of name: String, in features: String) -> Substring? {
    var rest = features[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "|")) ?? rest.endIndex
      let feature = rest[..<end]
      if feature.utf8.count > name.utf8.count, feature.utf8.starts(with: name.utf8) {
        let equals = feature.utf8.index(feature.startIndex, offsetBy: name.utf8.count)
        if feature.utf8[equals] == UInt8(ascii: "=") {
          return feature[feature.utf8.index(after: equals)...]
        }
      }
      rest = end == rest.endIndex ? "" : rest[rest.utf8.index(after: end)...]
    }
    return nil
  }
}
