/// A sentence with marked spans, for a page of 80 columns.
struct MarkedText {
  /// A span that is shown.
  struct Mark {
    /// What the span stands for.
    enum Kind { case actor, cue }
    /// In Unicode scalars of the article.
    let span: Range<Int>
    let kind: Kind
  }

  /// How marks are shown.
  enum Style {
    /// By a line of `^` and `~` under each line.
    case plain
    /// By the terminal's underline and bold.
    case terminal
  }

  let text: String
  /// Where the text starts in the article, in Unicode scalars.
  let start: Int
  let marks: [Mark]

  private static let width = 80

  /// The text broken into lines that are indented, with its marks.
  func lines(_ style: Style, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return brokenLines(within: Self.width - indent).map { line in
      switch style {
      case .plain: plainLine(line, margin: margin)
      case .terminal: margin + terminalLine(line) + "\n"
      }
    }.joined()
  }

  /// A heading, bold on a terminal.
  static func heading(_ text: String, _ style: Style) -> String {
    style == .terminal ? "\u{1B}[1m\(plain(text))\u{1B}[0m" : plain(text)
  }

  /// Text without anything that a terminal would obey.
  static func plain(_ text: String) -> String {
    // Most text is ASCII that nothing obeys.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      // Persian and emoji need the joiners; what else is not seen reorders or hides.
      case .format where scalar != "\u{200C}" && scalar != "\u{200D}": break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A character with what marks it.
  private struct Cell {
    let character: Character
    let kind: Mark.Kind?
  }

  private func cells() -> [Cell] {
    var position = start
    return text.map { character -> (String, Mark.Kind?) in
      let kinds = marks.filter { $0.span.contains(position) }.map(\.kind)
      position += character.unicodeScalars.count
      // The deciding word may lie within an actor's.
      let kind: Mark.Kind? = kinds.contains(.cue) ? .cue : kinds.first
      return (Self.plain(String(character)), kind)
    }.flatMap { text, kind in text.map { Cell(character: $0, kind: kind) } }
  }

  /// The characters of each line, broken at spaces; a longer word stays whole.
  private func brokenLines(within width: Int) -> [[Cell]] {
    var lines: [[Cell]] = []
    var line: [Cell] = []
    var word: [Cell] = []
    func isFull() -> Bool { !line.isEmpty && line.count + word.count > width }
    for cell in cells() {
      word.append(cell)
      guard cell.character == " " else { continue }
      if isFull() {
        lines.append(line)
        line = []
      }
      line += word
      word = []
    }
    if isFull() {
      lines.append(line)
      line = []
    }
    return (lines + [line + word]).filter { !$0.isEmpty }
  }

  private func plainLine(_ line: [Cell], margin: String) -> String {
    func trimmed(_ text: String) -> String {
      var text = text
      while text.last == " " { text.removeLast() }
      return text
    }
    let words = trimmed(margin + String(line.map(\.character))) + "\n"
    guard line.contains(where: { $0.kind != nil }) else { return words }
    let signs = line.map { cell -> Character in
      switch cell.kind {
      case .actor: "^"
      case .cue: "~"
      case nil: " "
      }
    }
    return words + trimmed(margin + String(signs)) + "\n"
  }

  private func terminalLine(_ line: [Cell]) -> String {
    var text = ""
    var kind: Mark.Kind?
    for cell in line {
      if cell.kind != kind {
        text += "\u{1B}[0m"
        if cell.kind == .actor { text += "\u{1B}[4m" }
        if cell.kind == .cue { text += "\u{1B}[1;4m" }
        kind = cell.kind
      }
      text.append(cell.character)
    }
    return kind == nil ? text : text + "\u{1B}[0m"
  }
}
