/// One option of a command: what parsing, help, completions and the manual are made from.
struct OptionDeclaration: Sendable {
  /// All spellings, the long one last: `["-o", "--output"]`.
  let names: [String]
  /// What the value is called in help, or nil for a flag.
  let value: String?
  /// The only values allowed, when they are few.
  let choices: [String]
  /// Whether the option may be given more than once.
  let isRepeatable: Bool
  /// One sentence for help.
  let summary: String
  /// Whether one value may be several, divided by commas.
  var isList = false

  /// The spelling that code asks for, without dashes.
  var key: String { String((names.last ?? "").drop { $0 == "-" }) }

  static func flag(_ names: String..., summary: String) -> OptionDeclaration {
    OptionDeclaration(
      names: names, value: nil, choices: [], isRepeatable: false, summary: summary)
  }

  static func option(
    _ names: String..., value: String, choices: [String] = [], isRepeatable: Bool = false,
    summary: String
  ) -> OptionDeclaration {
    OptionDeclaration(
      names: names, value: value, choices: choices, isRepeatable: isRepeatable, summary: summary)
  }
}

extension OptionDeclaration {
  /// An option whose value is one or more of some choices.
  static func list(
    _ names: String..., value: String, choices: [String], summary: String
  ) -> OptionDeclaration {
    OptionDeclaration(
      names: names, value: value, choices: choices, isRepeatable: true, summary: summary,
      isList: true)
  }
}

/// The positional arguments of a command.
struct PositionalDeclaration: Sendable {
  /// How they are written in the usage line: `FILE...`.
  let usage: String
  /// One sentence for help.
  let summary: String
  /// How many are allowed.
  let count: ClosedRange<Int>

  static let none = PositionalDeclaration(usage: "", summary: "", count: 0...0)
}

/// One command: its arguments, its help and what it does.
struct CommandDeclaration: Sendable {
  /// The words that call it: `model install`.
  let name: String
  /// One line for the list of commands.
  let abstract: String
  /// What a user should know, in paragraphs.
  let discussion: String
  let positional: PositionalDeclaration
  let options: [OptionDeclaration]
  /// Example calls, each with what it does.
  let examples: [(call: String, effect: String)]
  /// Hidden commands are not listed.
  let isHidden: Bool
  let run: @Sendable (Invocation, Console) throws -> ExitCode

  init(
    _ name: String, abstract: String, discussion: String = "",
    positional: PositionalDeclaration = .none, options: [OptionDeclaration] = [],
    examples: [(call: String, effect: String)] = [], isHidden: Bool = false,
    run: @escaping @Sendable (Invocation, Console) throws -> ExitCode
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.positional = positional
    self.options = options + Self.everywhere
    self.examples = examples
    self.isHidden = isHidden
    self.run = run
  }

  /// The options that every command has.
  static let everywhere: [OptionDeclaration] = [
    .flag("--quiet", summary: "Print no progress, notes or warnings."),
    .flag("-h", "--help", summary: "Show this help."),
  ]
}

/// How the process ends.
public enum ExitCode: Int32, Sendable {
  /// Done.
  case success = 0
  /// Done, and the answer is that the sides differ or a check did not hold.
  case different = 1
  /// Not done.
  case failure = 2
}
