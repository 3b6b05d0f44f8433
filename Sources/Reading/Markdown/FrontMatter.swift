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
    for (index, line) in zip(inner.indices, inner) where line.first?.isWhitespace == false {
      guard let place = line.firstIndex(of: separator) else { continue }
      let key = line[..<place].trimmed.lowercased()
      let value = line[line.index(after: place)...].trimmed
      let below = inner[(index + 1)...].prefix { $0.isEmpty || $0.first?.isWhitespace == true }
      values[key] = Self.isBlock(value) ? Self.folded(below) : Self.unquoted(value)
    }
  }

  /// Whether the value stands on the lines below: `>`, `|-`.
  private static func isBlock(_ value: String) -> Bool {
    [">", "|"].contains(value.first) && value.dropFirst().allSatisfy { "+-0123456789".contains($0) }
  }

  private static func folded(_ lines: ArraySlice<Substring>) -> String {
    lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The first of several keys that has a value.
  func first(_ keys: String...) -> String? { first(keys) }

  func first(_ keys: [String]) -> String? {
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
    let inner = String(text.dropFirst().dropLast())
    return first == "'" ? inner.replacing("''", with: "'") : unescaped(inner)
  }

  /// The text between double quotation marks, in which a backslash escapes.
  private static func unescaped(_ text: String) -> String {
    var (plain, isEscaped) = ("", false)
    for character in text {
      if isEscaped {
        plain.append(["n": " ", "t": " "][character] ?? character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String { String(self).trimmingBlankEnds }
}
