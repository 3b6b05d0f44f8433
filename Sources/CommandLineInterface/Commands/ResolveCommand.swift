internal import ActorGraph
internal import Foundation

/// Tells which actors of several articles may be the same, and asks about them.
enum ResolveCommand {
  static let declaration = CommandDeclaration(
    "resolve",
    abstract: "List or review the actors of several articles that may be the same.",
    discussion: """
      Each pair is told with what speaks for and against it and with sentences of both articles. \
      With --review, each is asked about: y for the same, n for never the same, s to skip, q to \
      stop. Every answer is added to the registry at once; what is answered is not asked again.

      A registry is a text of rows as in a lexicon ('actorgraph lexicon check --help'): same or \
      different, two names, and the articles of each. Give it to graph and diff with --registry.
      """,
    positional: PositionalDeclaration(
      usage: "FILE...", summary: "Articles or graph documents.", count: 1...100_000),
    options: [
      .option(
        "--review", value: "REGISTRY",
        summary: "Ask about each pair, and add the answers to this file.")
    ] + SurenessArguments.declarations + PipelineOptions.declarations + [
      PipelineOptions.lexicon, PipelineOptions.registry,
    ]
      + ArticleInput.options,
    examples: [
      ("actorgraph resolve monday.json friday.json", "Lists the doubts."),
      ("actorgraph resolve *.json --review who.tsv", "Asks about them."),
      ("actorgraph graph *.json --registry who.tsv -o all.svg", "Draws what was decided."),
    ]
  ) { invocation, console in
    let given = try PipelineOptions.judgements(invocation)
    var registry = try invocation.value("review").map { try RegistryFile($0) }
    let (graphs, hasFailed) = try GraphCommand.articleGraphs(invocation, console)
    let judgements = registry.map { given.adding($0.judgements) } ?? given
    let resolution = Resolution(of: graphs, judgements: judgements)
    let sureness = try SurenessArguments.sureness(invocation)
    let report = DoubtReport(resolution, sureness)
    if registry == nil {
      let texts = resolution.doubts.map(report.text)
      try console.print(texts.isEmpty ? "no doubts\n" : texts.joined(separator: "\n"))
    } else {
      try review(graphs, given, &registry, sureness, console)
    }
    return hasFailed ? .failure : .success
  }

  /// Asks about one doubt after another; each answer may settle others.
  private static func review(
    _ graphs: [Graph], _ given: Judgements, _ registry: inout RegistryFile?,
    _ sureness: Sureness, _ console: Console
  ) throws {
    var answers = AnswerLines(console)
    var skipped: Set<[Appearance]> = []
    var (same, different) = (0, 0)
    asking: while let judged = registry?.judgements {
      let resolution = Resolution(of: graphs, judgements: given.adding(judged))
      let open = resolution.doubts.filter {
        !skipped.contains([$0.firstAppearance, $0.secondAppearance])
      }
      guard let doubt = open.first else { break }
      try console.print(DoubtReport(resolution, sureness).text(of: doubt))
      switch try answers.answer("the same? [y]es, [n]o, [s]kip, [q]uit (\(open.count) left) ") {
      case .yes:
        try registry?.add(doubt, isSame: true, console)
        same += 1
      case .no:
        try registry?.add(doubt, isSame: false, console)
        different += 1
      case .skip: break
      case .quit: break asking
      }
      // Whatever the answer, no pair is asked about twice.
      skipped.insert([doubt.firstAppearance, doubt.secondAppearance])
    }
    try console.print("\(same) the same, \(different) not the same\n")
  }
}

/// Answers that are read from standard input, a line each.
private struct AnswerLines {
  enum Answer {
    case yes, no, skip, quit
  }

  private let console: Console
  private var rest = Data()

  init(_ console: Console) { self.console = console }

  /// Asks until there is an answer; the end of the input is one.
  mutating func answer(_ question: String) throws -> Answer {
    while true {
      try console.print(question)
      guard let line = try line() else {
        try console.print("\n")
        return .quit
      }
      switch line.trimmingCharacters(in: .whitespaces).lowercased() {
      case "y", "yes": return .yes
      case "n", "no": return .no
      case "s", "skip", "": return .skip
      case "q", "quit": return .quit
      default: try console.print("answer y, n, s or q\n")
      }
    }
  }

  private mutating func line() throws -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[rest.index(after: end)...])
        return line
      }
      let part = try console.read()
      if part.isEmpty {
        guard !rest.isEmpty else { return nil }
        defer { rest = Data() }
        return String(decoding: rest, as: UTF8.self)
      }
      rest.append(part)
    }
  }
}
