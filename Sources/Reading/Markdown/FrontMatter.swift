/// The `key: value` lines between two rules at the head of a Markdown file.
struct FrontMatter {
  private(set) var values: [String: String] = [:]
  /// How many lines of the file it takes, rules included.
  private(set) var lineCount = 0

  /// How many lines may pass before the closing rule.
  private static let limit = 200

  /// Finds the front matter; there is none where what follows the first rule is prose.
  init(of lines: [Substring]) {
    guard let opening = lines.first?.trimmed, opening == "---" || opening == "+++" else { return }
    let closings = opening == "---" ? ["---", "..."] : ["+++"]
    guard
      let end = lines.prefix(Self.limit).dropFirst().firstIndex(where: {
        closings.contains($0.trimmed)
      })
    else { return }
    let inner = lines[1..<end]
    let separator: Character = opening == "---" ? ":" : "="
    guard inner.allSatisfy({ Self.isEntry($0, separator) }) else { return }
    lineCount = end + 1
    for line in inner where line.first?.isWhitespace == false {
      guard let place = line.firstIndex(of: separator) else { continue }
      let key = line[..<place].trimmed.lowercased()
      values[key] = Self.unquoted(line[line.index(after: place)...].trimmed)
    }
  }

  /// The first of several keys that has a value.
  func first(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.nonEmpty }.first
  }

  private static func isEntry(_ line: Substring, _ separator: Character) -> Bool {
    let text = line.trimmed
    if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("- ") || text.hasPrefix("[") {
      return true
    }
    if line.first?.isWhitespace == true { return true }
    guard let place = text.firstIndex(of: separator) else { return false }
    return text[..<place].trimmed.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == text.last, "\"'".contains(first) else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String { String(self).trimmingBlankEnds }
}
