/// The commands that print what is made from the declarations: completions and the manual.
enum DocumentationCommands {
  static let completions = CommandDeclaration(
    "completions",
    abstract: "Print a completion script for a shell.",
    positional: PositionalDeclaration(
      usage: "SHELL", summary: "One of \(Completions.shells.joined(separator: ", ")).",
      count: 1...1),
    examples: [
      ("actorgraph completions bash > ~/.local/share/bash-completion/completions/actorgraph", "")
    ]
  ) { invocation, console in
    let shell = invocation.positionals[0]
    guard let script = Completions.script(for: shell, commands: Program.commands) else {
      throw UsageError(
        "no completions for '\(shell)'; choose \(Completions.shells.joined(separator: ", "))")
    }
    try console.print(script)
    return .success
  }

  static let manual = CommandDeclaration(
    "manual",
    abstract: "Print the manual page.",
    examples: [("actorgraph manual | man -l -", "Reads it.")]
  ) { _, console in
    try console.print(ManualPage.page(of: Program.commands))
    return .success
  }
}
