/// The help of a command, or of all, as plain text within 80 columns.
enum HelpText {
  /// What `actorgraph --help` prints.
  static func overview(of commands: [CommandDeclaration]) -> String {
    let rows = commands.filter { !$0.isHidden }.map { ($0.name, $0.abstract) }
    return """
      actorgraph \(Version.number): reads news articles and draws who is who and who does what to whom

      usage: actorgraph COMMAND [ARGUMENT...]

      commands:
      \(table(rows))

      'actorgraph COMMAND --help' explains a command; 'actorgraph --version' prints the version.

      """
  }

  /// What `actorgraph COMMAND --help` prints.
  static func page(of command: CommandDeclaration) -> String {
    var parts = ["usage: \(usage(of: command))", wrapped(command.abstract, indent: 0)]
    if !command.discussion.isEmpty {
      parts += command.discussion.split(separator: "\n\n").map { wrapped(String($0), indent: 0) }
    }
    if !command.positional.usage.isEmpty {
      parts.append(table([(command.positional.usage, command.positional.summary)]))
    }
    parts.append("options:\n" + table(command.options.map { (spelling(of: $0), summary(of: $0)) }))
    if !command.examples.isEmpty {
      let lines = command.examples.map { "  \($0.call)\n" + wrapped($0.effect, indent: 6) }
      parts.append("examples:\n" + lines.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The usage line of a command.
  static func usage(of command: CommandDeclaration) -> String {
    ["actorgraph \(command.name)", "[OPTION...]", command.positional.usage]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An option with all its spellings and its value.
  static func spelling(of option: OptionDeclaration) -> String {
    option.names.joined(separator: ", ") + (option.value.map { " \($0)" } ?? "")
  }

  private static func summary(of option: OptionDeclaration) -> String {
    option.choices.isEmpty
      ? option.summary : option.summary + " (\(option.choices.joined(separator: ", ")))"
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let column = min(26, (rows.map(\.0.count).max() ?? 0) + 4)
    return rows.map { left, right in
      let text = wrapped(right, indent: column)
      guard left.count + 4 <= column else { return "  \(left)\n\(text)" }
      let gap = String(repeating: " ", count: column - left.count - 2)
      return "  \(left)\(gap)\(text.dropFirst(column))"
    }.joined(separator: "\n")
  }

  /// Breaks a paragraph at spaces so that no line is longer than 80 columns.
  static func wrapped(_ text: String, indent: Int) -> String {
    if let plain = wrappedPlain(text, indent: indent) { return plain }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line.count > indent, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = margin
      }
      line += (line.count > indent ? " " : "") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Breaks text of which each scalar is a character and a column, as in most; nil for other text.
  private static func wrappedPlain(_ text: String, indent: Int) -> String? {
    let bytes = text.utf8.span
    var lines = PlainLines(indent: indent)
    var (start, columns, place) = (0, 0, 0)
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09...0x0D:
        lines.add(bytes, start..<place, columns)
        place += 1
        (start, columns) = (place, 0)
      case 0x21...0x7E:
        place += 1
        columns += 1
      // Letters of Latin, and dashes and quotation marks.
      case 0xC3...0xC8:
        place += 2
        columns += 1
      case 0xE2 where bytes[place + 1] == 0x80 && (0x90...0xA6).contains(bytes[place + 2]):
        place += 3
        columns += 1
      default: return nil
      }
    }
    lines.add(bytes, start..<place, columns)
    return String(decoding: lines.output, as: UTF8.self)
  }
}

/// Lines of at most 80 columns that are filled word by word.
private struct PlainLines {
  private(set) var output: [UInt8]
  private let indent: Int
  private var column: Int

  init(indent: Int) {
    self.indent = indent
    output = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    column = indent
  }

  /// Adds a word that some bytes are, with the number of its columns.
  mutating func add(_ bytes: Span<UInt8>, _ word: Range<Int>, _ columns: Int) {
    if word.isEmpty { return }
    if column > indent, column + 1 + columns > 80 {
      output.append(UInt8(ascii: "\n"))
      for _ in 0..<indent { output.append(UInt8(ascii: " ")) }
      column = indent
    }
    if column > indent {
      output.append(UInt8(ascii: " "))
      column += 1
    }
    for index in word { output.append(bytes[index]) }
    column += columns
  }
}
