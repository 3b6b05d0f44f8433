internal import ActorGraph

/// The command line: finds the command, runs it, reports what goes wrong.
public enum Program {
  /// All commands, in the order of the help.
  static let commands: [CommandDeclaration] = [
    GraphCommand.declaration, ReportCommand.declaration, DiffCommand.declaration,
    PatchCommand.declaration, TimelineCommand.declaration, ResolveCommand.declaration,
    ExtractCommand.declaration, ExplainCommand.declaration,
    AnalyzeCommand.declaration, TextCommand.declaration, NamesCommand.declaration,
    RulesCommand.list, RulesCommand.effect, LexiconCommand.check,
    ModelCommand.install, ModelCommand.info,
    DoctorCommand.declaration, DocumentationCommands.completions, DocumentationCommands.manual,
    LayoutWorkerCommand.declaration,
  ]

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - console: The streams to use.
  /// - Returns: The status to exit with.
  public static func run(_ arguments: [String], console: Console = .process) -> ExitCode {
    do {
      guard let first = arguments.first else {
        console.report(HelpText.overview(of: commands))
        return .failure
      }
      switch first {
      case "-h", "--help", "help": return try help(Array(arguments.dropFirst()), console)
      case "--version":
        try console.print("actorgraph \(Version.number)\n")
        return .success
      default: break
      }
      let (command, rest) = try find(arguments)
      let invocation = try command.parse(rest)
      if invocation.has("help") {
        try console.print(HelpText.page(of: command))
        return .success
      }
      return try command.run(invocation, console)
    } catch {
      console.complain("\(error)")
      return .failure
    }
  }

  private static func help(_ words: [String], _ console: Console) throws -> ExitCode {
    if words.isEmpty {
      try console.print(HelpText.overview(of: commands))
    } else {
      try console.print(HelpText.page(of: find(words).command))
    }
    return .success
  }

  /// The command that the first words name, the longest name first.
  private static func find(
    _ arguments: [String]
  ) throws(UsageError) -> (command: CommandDeclaration, rest: ArraySlice<String>) {
    for length in [2, 1] where arguments.count >= length {
      let name = arguments.prefix(length).joined(separator: " ")
      if let command = commands.first(where: { $0.name == name }) {
        return (command, arguments.dropFirst(length))
      }
    }
    let first = arguments.first ?? ""
    let longer = commands.filter { $0.name.hasPrefix(first + " ") }.map(\.name)
    if !longer.isEmpty {
      throw UsageError("'\(first)' needs another word: \(longer.joined(separator: ", "))")
    }
    let hint = Spelling.nearest(to: first, among: commands.filter { !$0.isHidden }.map(\.name))
    throw UsageError(
      "no command '\(first)'; "
        + (hint.map { "did you mean '\($0)'?" } ?? "'actorgraph --help' lists them"))
  }
}
