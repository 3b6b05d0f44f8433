/// Divides Markdown into blocks, line by line.
struct MarkdownBlocks {
  private var blocks: [MarkdownBlock] = []
  private var references: Set<String> = []
  private var paragraph: [String] = []
  private var isInList = false
  private var fence: Fence?
  private var isInComment = false

  /// A code block that has begun.
  private struct Fence {
    var mark: Character
    var length: Int
    var lines: [String] = []
  }

  mutating func add(_ line: Substring) {
    if continueFence(line) || continueComment(line) { return }
    let text = Self.withoutQuoteMarks(line)
    let words = text.trimmed
    if words.isEmpty {
      flush()
    } else if !beginFence(words) && !beginComment(words) && !addHeading(words)
      && !Self.isRule(words) && !addDefinition(words) && !addTableRow(words)
    {
      addProse(text)
    } else if Self.isRule(words) {
      flush()
    }
  }

  /// The blocks, and the labels of the links that the file defines.
  mutating func finish() -> (blocks: [MarkdownBlock], references: Set<String>) {
    endFence()
    flush()
    return (blocks, references)
  }

  private mutating func flush() {
    if !paragraph.isEmpty { blocks.append(.prose(paragraph.joined())) }
    paragraph = []
  }

  private static func withoutQuoteMarks(_ line: Substring) -> Substring {
    var rest = line
    while rest.drop(while: { $0 == " " }).first == ">" {
      rest = rest.drop { $0 == " " }.dropFirst()
    }
    return rest
  }
}

/// Code and comments, which run over several lines.
extension MarkdownBlocks {
  private mutating func beginFence(_ words: String) -> Bool {
    guard let mark = words.first, mark == "`" || mark == "~" else { return false }
    let length = words.prefix { $0 == mark }.count
    guard length >= 3, !words.dropFirst(length).contains("`") else { return false }
    flush()
    fence = Fence(mark: mark, length: length)
    return true
  }

  private mutating func continueFence(_ line: Substring) -> Bool {
    guard let open = fence else { return false }
    let words = Self.withoutQuoteMarks(line).trimmed
    if words.count >= open.length, words.allSatisfy({ $0 == open.mark }) {
      endFence()
    } else {
      fence?.lines.append(String(line))
    }
    return true
  }

  private mutating func endFence() {
    guard let ended = fence else { return }
    let text = ended.lines.joined(separator: "\n")
    if !text.trimmed.isEmpty { blocks.append(.verbatim(text)) }
    fence = nil
  }

  private mutating func beginComment(_ words: String) -> Bool {
    guard words.hasPrefix("<!--"), !words.contains("-->") else { return false }
    flush()
    isInComment = true
    return true
  }

  private mutating func continueComment(_ line: Substring) -> Bool {
    guard isInComment else { return false }
    isInComment = !line.contains("-->")
    return true
  }
}

/// Headings, rules, definitions and tables.
extension MarkdownBlocks {
  private mutating func addHeading(_ words: String) -> Bool {
    let level = words.prefix { $0 == "#" }.count
    let rest = words.dropFirst(level)
    if (1...6).contains(level), rest.isEmpty || rest.first == " " || rest.first == "\t" {
      flush()
      let title = rest.trimmed
      let unclosed = title.reversed().drop { $0 == "#" }
      let isClosed = unclosed.count < title.count && (unclosed.first?.isWhitespace ?? true)
      let text = isClosed ? String(unclosed.reversed()).trimmed : title
      blocks.append(.heading(text, level: level))
      return true
    }
    return underlineHeading(words)
  }

  /// A line of `=` or `-` under a paragraph makes that a heading.
  private mutating func underlineHeading(_ words: String) -> Bool {
    guard !paragraph.isEmpty, !isInList, let mark = words.first, mark == "=" || mark == "-",
      words.count >= 2, words.allSatisfy({ $0 == mark })
    else { return false }
    blocks.append(.heading(paragraph.joined(), level: mark == "=" ? 1 : 2))
    paragraph = []
    return true
  }

  private static func isRule(_ words: String) -> Bool {
    guard let mark = words.first, "*-_".contains(mark) else { return false }
    return words.allSatisfy { $0 == mark || $0 == " " } && words.count { $0 == mark } >= 3
  }

  /// `[label]: address` is left out; of a footnote, `[^1]: words`, the words stay.
  private mutating func addDefinition(_ words: String) -> Bool {
    guard paragraph.isEmpty, words.hasPrefix("["), let close = words.firstRange(of: "]:") else {
      return false
    }
    let label = words[words.index(after: words.startIndex)..<close.lowerBound]
    guard !label.isEmpty, !label.contains("]") else { return false }
    if label.hasPrefix("^") {
      paragraph = [words[close.upperBound...].trimmed]
    } else {
      let address = words[close.upperBound...].trimmed
      guard !address.isEmpty, Self.isAddress(address) else { return false }
      references.insert(label.lowercased())
    }
    return true
  }

  /// Whether a definition's rest is one word, with a title in quotes after it or not.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    return parts.count == 1 || (parts.last?.first.map { "\"'(".contains($0) } ?? false)
  }

  private mutating func addTableRow(_ words: String) -> Bool {
    guard words.hasPrefix("|"), words.count > 1 else { return false }
    flush()
    let cells = words.replacing("\\|", with: "\u{E000}").split(separator: "|")
      .map { $0.replacing("\u{E000}", with: "|").trimmed }
    let isDelimiter = cells.allSatisfy { cell in
      !cell.isEmpty && cell.allSatisfy { "-: ".contains($0) }
    }
    if !isDelimiter { blocks.append(.prose(cells.filter { !$0.isEmpty }.joined(separator: "  "))) }
    return true
  }
}

/// Paragraphs and list items.
extension MarkdownBlocks {
  private mutating func addProse(_ line: Substring) {
    var words = line.trimmed
    if let item = Self.listItem(words, mayBeNumbered: paragraph.isEmpty || isInList) {
      flush()
      isInList = true
      words = item
    } else if paragraph.isEmpty {
      isInList = false
    }
    if let last = paragraph.last, !last.hasSuffix("\n") { paragraph.append(" ") }
    let isBroken = line.hasSuffix("  ") || words.hasSuffix("\\")
    if words.hasSuffix("\\") { words = words.dropLast().trimmed }
    paragraph.append(isBroken ? words + "\n" : words)
  }

  /// What follows a bullet or a number, without a task's box.
  private static func listItem(_ words: String, mayBeNumbered: Bool) -> String? {
    var rest: Substring
    if let first = words.first, "-*+".contains(first) {
      rest = words.dropFirst()
    } else {
      let digits = words.prefix { $0.isASCII && $0.isNumber }
      guard mayBeNumbered, (1...2).contains(digits.count) else { return nil }
      rest = words.dropFirst(digits.count)
      guard let mark = rest.first, ".)".contains(mark) else { return nil }
      rest = rest.dropFirst()
    }
    guard let space = rest.first, space == " " || space == "\t" else { return nil }
    let item = rest.trimmed
    let boxes = ["[ ] ", "[x] ", "[X] "]
    return boxes.contains { item.hasPrefix($0) } ? item.dropFirst(4).trimmed : item
  }
}
