internal import Grammar
internal import Lexicons

/// Reads how much is owned.
struct ShareReader: Sendable {
  let tree: SyntaxTree

  private static let signs = WordClass.ownershipSigns
  /// The percentages of parts that have a name.
  static let fractions: [String: Double] = ["half": 50, "quarter": 25, "fifth": 20, "tenth": 10]

  /// The percentage that a noun is or that stands with it: '51 percent', 'a 9.8 % stake', 'a stake of
  /// 30 %', 'a fifth'.
  func share(of noun: Int) -> Double? {
    if let own = percentage(at: noun) { return own }
    if let fraction = fraction(at: noun) { return fraction }
    let start = tree.span(of: noun).lowerBound
    let before = (start..<max(start, noun)).reversed().lazy.compactMap { percentage(at: $0) }.first
    return before
      ?? tree.objects(of: noun, after: "of").lazy.compactMap { percentage(at: $0) }.first
  }

  /// 'half', 'a fifth', but not 'three quarters'.
  private func fraction(at noun: Int) -> Double? {
    guard let whole = Self.fractions[tree.form(noun)], noun > 0 else { return nil }
    let isOne = ["a", "one"].contains(tree.form(noun - 1))
    return isOne || tree.form(noun) == "half" ? whole : nil
  }

  /// The percentage right before a participle: '51 percent owned by', '30%-owned'.
  func share(before participle: Int) -> Double? {
    var place = participle - 1
    if place > 0, tree.form(place) == "-" { place -= 1 }
    return place > 0 ? percentage(at: place) : nil
  }

  /// The number before a sign of percentage: '9.8 %', '30-percent', '12 per cent'.
  private func percentage(at sign: Int) -> Double? {
    guard Self.signs.contains(tree.form(sign)) else { return nil }
    var place = sign - 1
    while place > 0, ["-", "per"].contains(tree.form(place)) { place -= 1 }
    guard place >= 0, let number = Double(tree.form(place)), (0...100).contains(number) else {
      return nil
    }
    return number
  }
}
