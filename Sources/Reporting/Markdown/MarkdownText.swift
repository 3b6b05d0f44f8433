internal import Drawing

/// Text in GitHub's Markdown, and the only way for text to get into it.
package enum MarkdownText {
  /// Text on one line in which nothing is Markdown, HTML, a link, a mention or a template any more.
  ///
  /// What a renderer looks for in its own result (addresses, mentions, numbers of issues, names of
  /// emoji) is parted by an empty comment, since escapes are gone by then.
  package static func escaped(_ text: String) -> String {
    let clean = Array(DisplayText.clean(text).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for index in clean.indices {
      let scalar = clean[index]
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case _ where special.contains(scalar) || opensBlock(index, clean):
        escaped.append(contentsOf: ["\\", scalar])
      default: escaped.append(scalar)
      }
      if isPartedAfter(index, clean) { escaped.append(contentsOf: gap.unicodeScalars) }
    }
    return String(escaped)
  }

  /// A table of cells that are Markdown already; numeric columns stand at the right.
  package static func table(
    _ head: [String], _ rows: [[String]], numeric: Set<Int> = []
  ) -> String {
    let rule = head.indices.map { numeric.contains($0) ? "---:" : "---" }
    return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// A part of a text, with the spaces that set it apart from its neighbours.
  static func escapedPiece(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar?) in scalar?.properties.isWhitespace ?? false }
    let words = escaped(text)
    if words.isEmpty { return isSpace(text.unicodeScalars.first) ? " " : "" }
    return (isSpace(text.unicodeScalars.first) ? " " : "") + words
      + (isSpace(text.unicodeScalars.last) ? " " : "")
  }

  /// Text that keeps its own direction: from right to left, it is set apart.
  package static func isolated(_ text: String) -> String {
    let words = escaped(text)
    return DisplayText.isRightToLeft(text) ? "&#x2068;\(words)&#x2069;" : words
  }

  /// A link; plain text where there is no web address.
  static func link(_ text: String, to address: String?) -> String {
    guard let address else { return isolated(text) }
    return "[\(isolated(text))](\(destination(address)))"
  }

  /// A picture.
  package static func image(_ alternative: String, at path: String) -> String {
    "![\(escaped(alternative))](\(destination(WebAddress.relative(path))))"
  }

  /// An address that was escaped as one, as the target of a link.
  static func destination(_ address: String) -> String {
    // Entities are read in addresses too, and parentheses end them.
    let escaped = address.replacing("&", with: "&amp;")
    return escaped.contains { $0 == "(" || $0 == ")" } ? "<\(escaped)>" : escaped
  }

  private static let gap = "<!-- -->"

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "$", "^", "=", "%",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a sign at the start of a text would make a list of it.
  private static func opensBlock(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    switch text[index] {
    case "-", "+": index == 0
    case ".", ")": index > 0 && text[..<index].allSatisfy(isDigit)
    default: false
    }
  }

  /// Whether what follows a sign would be found again in the finished page.
  private static func isPartedAfter(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let rest = text[(index + 1)...]
    switch text[index] {
    case "@": return true
    case "#": return rest.first.map(isDigit) ?? false
    case ":": return rest.first == "/" || isNameOfEmoji(rest)
    case "w", "W":
      let word = text[max(0, index - 2)...index].map { $0.properties.lowercaseMapping }
      return rest.first == "." && word.joined() == "www"
    default: return false
    }
  }

  /// Whether a text begins as the name of an emoji after its colon: `smile:`.
  private static func isNameOfEmoji(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = text.prefix { scalar in
      ("a"..."z").contains(scalar) || isDigit(scalar)
        || "_+-".unicodeScalars.contains(scalar)
    }
    return !name.isEmpty && text.dropFirst(name.count).first == ":"
  }
}
