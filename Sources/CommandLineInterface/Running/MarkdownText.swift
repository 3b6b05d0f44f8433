internal import ActorGraph

/// Text of articles in pages of GitHub's Markdown.
enum MarkdownText {
  /// A table; its cells are Markdown already.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let rule = head.map { _ in "---" }
    return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// Text in which nothing is Markdown, HTML, a link or a mention any more, on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var previous: Character = " "
    for character in MarkedText.plain(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // GitHub looks for mentions in what is rendered; a comment parts the sign from the name.
      case "@": escaped += "@<!-- -->"
      // 'www.' and '://' make links of plain text.
      case ".": escaped += previous.lowercased() == "w" ? "&#46;" : "."
      case "/": escaped += previous == ":" ? "&#47;" : "/"
      case _ where Self.special.contains(character): escaped += "\\\(character)"
      default: escaped.append(character)
      }
      previous = character
    }
    return escaped
  }

  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "#", "|", "~", "$"]
}
