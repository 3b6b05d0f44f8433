internal import Lexicons
internal import Grammar
internal import Language

/// Finds the names of numbered units that the recogniser cut: '4th Fighter Wing'.
struct NumberedUnits: Sendable {
  private static let longest = 6

  /// The spans with those that lie within a unit's name replaced by it.
  func added(to spans: [NameSpan], in document: Document) -> [NameSpan] {
    var units: [NameSpan] = []
    var token = 0
    while token < document.count {
      guard let end = end(of: token, in: document) else {
        token += 1
        continue
      }
      let isWhole = spans.contains {
        $0.tokens.lowerBound <= token && $0.tokens.upperBound >= end
      }
      if !isWhole { units.append(NameSpan(tokens: token..<end, label: "ORG")) }
      token = end
    }
    guard !units.isEmpty else { return spans }
    return spans.filter { span in !units.contains { $0.tokens.overlaps(span.tokens) } } + units
  }

  /// Where the name of a unit ends that begins with a number; nil where none does.
  private func end(of first: Int, in document: Document) -> Int? {
    guard isOrdinal(document[first].text) else { return nil }
    var end: Int?
    var token = first + 1
    while token < document.count, token - first < Self.longest, document.isCapitalized(token),
      document[token].tag.hasPrefix("N") || document[token].tag.hasPrefix("JJ")
    {
      if Self.units.contains(document[token].text.lowercased()) { end = token + 1 }
      token += 1
    }
    return end
  }

  private func isOrdinal(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
  }

  private static let units = WordClass.numberedUnitsUnits
}
