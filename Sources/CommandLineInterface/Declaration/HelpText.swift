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
}
