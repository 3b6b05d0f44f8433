/// The manual page in roff, made from the declarations that help is made from.
enum ManualPage {
  /// The page of section 1.
  static func page(of commands: [CommandDeclaration]) -> String {
    var lines = [
      ".TH ACTORGRAPH 1 \"\" \"actorgraph \(Version.number)\"",
      ".SH NAME", "actorgraph \\- read news articles and draw who does what to whom",
      ".SH SYNOPSIS", ".B actorgraph", "COMMAND [ARGUMENT...]", ".SH COMMANDS",
    ]
    for command in commands where !command.isHidden {
      lines.append(".SS \(escaped(HelpText.usage(of: command)))")
      lines.append(escaped(command.abstract))
      for paragraph in command.discussion.split(separator: "\n\n") {
        lines += [".PP", escaped(paragraph.split(separator: "\n").joined(separator: " "))]
      }
      for option in command.options {
        lines += [".TP", ".B \(escaped(HelpText.spelling(of: option)))", escaped(option.summary)]
      }
    }
    lines += [
      ".SH EXIT STATUS", "0 done; 1 done, and the answer is no; 2 not done.",
      ".SH ENVIRONMENT", ".TP", ".B ACTORGRAPH_MODEL", "The language model to use.",
      ".TP", ".B NO_COLOR", "When set, nothing is coloured.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Text that roff reads as text: a leading dot or quote would be a request.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
