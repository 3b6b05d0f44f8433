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

  /// The value of a feature, or nil when it is not there.
  static func value(of name: String, in features: String) -> String? {
    for feature in features.split(separator: "|") {
      let parts = feature.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return String(parts[1]) }
    }
    return nil
  }
}
