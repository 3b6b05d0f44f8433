/// Lengths on paper as a command line gives them.
enum PaperLength {
  private static let units: [(name: String, points: Double)] = [
    ("mm", 72 / 25.4), ("cm", 720 / 25.4), ("in", 72), ("pt", 1),
  ]

  /// A length such as `85mm` in points of 1/72 inch.
  static func points(_ text: String) throws -> Double {
    for unit in units where text.hasSuffix(unit.name) {
      guard let number = Double(text.dropLast(unit.name.count)), number.isFinite, number > 0 else {
        break
      }
      return number * unit.points
    }
    throw UsageError("--width takes a length like 85mm, 240pt or 3.3in, not '\(text)'")
  }
}
