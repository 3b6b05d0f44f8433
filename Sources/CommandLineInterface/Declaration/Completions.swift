/// Completion scripts for shells, made from the declarations that help is made from.
enum Completions {
  /// The shells that scripts are made for.
  static let shells = ["bash", "zsh", "fish"]

  /// The script for a shell, or nil when the shell is not known.
  static func script(for shell: String, commands: [CommandDeclaration]) -> String? {
    let listed = commands.filter { !$0.isHidden }
    switch shell {
    case "bash": return bash(listed)
    // zsh runs bash completions after this.
    case "zsh": return "autoload -U +X bashcompinit && bashcompinit\n" + bash(listed)
    case "fish": return fish(listed)
    default: return nil
    }
  }

  private static func bash(_ commands: [CommandDeclaration]) -> String {
    let cases = commands.map { command in
      "    '\(command.name)') words='\(options(of: command).joined(separator: " "))' ;;"
    }
    let first = Set(commands.compactMap { $0.name.split(separator: " ").first }.map(String.init))
    return """
      _actorgraph() {
        local current="${COMP_WORDS[COMP_CWORD]}" words=''
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(first.sorted().joined(separator: " "))' -- "$current"))
          return
        fi
        case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in
      \(doubleCases(commands))
        esac
        [ -n "$words" ] || case "${COMP_WORDS[1]}" in
      \(cases.joined(separator: "\n"))
        esac
        case "$current" in
          -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
          *) COMPREPLY=($(compgen -f -- "$current")) ;;
        esac
      }
      complete -o filenames -F _actorgraph actorgraph

      """
  }

  private static func doubleCases(_ commands: [CommandDeclaration]) -> String {
    commands.filter { $0.name.contains(" ") }.map { command in
      "    '\(command.name)') words='\(options(of: command).joined(separator: " "))' ;;"
    }.joined(separator: "\n")
  }

  private static func fish(_ commands: [CommandDeclaration]) -> String {
    var lines: [String] = []
    for command in commands {
      let words = command.name.split(separator: " ").map(String.init)
      let condition =
        words.count == 1
        ? "__fish_use_subcommand" : "__fish_seen_subcommand_from \(words[0])"
      lines.append(
        "complete -c actorgraph -n '\(condition)' -a '\(words[words.count - 1])' "
          + "-d '\(escaped(command.abstract))'")
      for option in command.options {
        let names = option.names.map { name in
          name.hasPrefix("--") ? "-l \(name.dropFirst(2))" : "-s \(name.dropFirst())"
        }
        let value = option.value == nil ? "" : " -r"
        lines.append(
          "complete -c actorgraph -n '__fish_seen_subcommand_from \(words[0])' "
            + "\(names.joined(separator: " "))\(value) -d '\(escaped(option.summary))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func options(of command: CommandDeclaration) -> [String] {
    command.options.flatMap(\.names)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
