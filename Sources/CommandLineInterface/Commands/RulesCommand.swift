internal import ActorGraph

/// Lists the rules by which ties are suggested, and shows what they change.
enum RulesCommand {
  static let list = CommandDeclaration(
    "rules",
    abstract: "List the rules that suggest ties, or show sentences of some.",
    discussion: """
      A rule reads one pattern of words, and every statement keeps the name of the rule that it \
      comes from; 'learned' is what the network alone reads. With names of rules, each is shown \
      with sentences in which it says something, and with some that only look like it.
      """,
    positional: PositionalDeclaration(
      usage: "[RULE]...", summary: "Names of rules.", count: 0...1000),
    examples: [
      ("actorgraph rules", "Lists all rules, in the order in which they read."),
      ("actorgraph rules kin-had", "Shows the sentences of one."),
    ]
  ) { invocation, console in
    if invocation.positionals.isEmpty {
      let width = TieRule.all.map(\.id.rawValue.count).max() ?? 0
      for rule in TieRule.all {
        let name = rule.id.rawValue
        let space = String(repeating: " ", count: width - name.count)
        try console.print("\(name)\(space)  \(rule.summary)\n")
      }
    } else {
      let pages = try invocation.positionals.map { RuleWriter.page(of: try rule(named: $0)) }
      try console.print(pages.joined(separator: "\n"))
    }
    return .success
  }

  static let effect = CommandDeclaration(
    "rules effect",
    abstract: "Show what rules say of articles, and what the graphs are with and without them.",
    discussion: """
      Prints for each article what the rules say and what becomes of it, then the ties that are \
      drawn only with them (+) and only without them (-), and sums up at the end. A rule only \
      suggests: the networks decide, and may draw a tie that a rule reads without it.
      """,
    positional: PositionalDeclaration(
      usage: "[FILE|-]...", summary: "Articles; standard input without any.", count: 0...100_000),
    options: [
      .option("--rule", value: "RULE", isRepeatable: true, summary: "A rule to leave out; needed.")
    ] + PipelineOptions.declarations.filter { $0.key != "jobs" } + [PipelineOptions.lexicon]
      + ArticleInput.options + SurenessArguments.declarations,
    examples: [
      ("actorgraph rules effect --rule kin-had Examples/*.txt", "Shows what one rule changes.")
    ]
  ) { invocation, console in
    let rules = try invocation.all("rule").map { try rule(named: $0).id }
    guard !rules.isEmpty else {
      throw UsageError("name a rule with --rule; 'actorgraph rules' lists them")
    }
    let pipeline = try PipelineOptions.pipeline(invocation, console)
    let sureness = try SurenessArguments.sureness(invocation)
    var input = try ArticleInput(invocation, console)
    var total = RuleWriter.Total()
    while let item = try input.next() {
      guard case .article(let article) = item else {
        throw UsageError("a graph has no text to read; name the article itself")
      }
      let effect = pipeline.effect(of: Set(rules), on: article)
      try console.print(RuleWriter.text(of: effect, sureness: sureness, total: &total))
    }
    try console.print(total.text)
    return input.hasFailed ? .failure : .success
  }

  private static func rule(named name: String) throws(UsageError) -> TieRule {
    if let rule = TieRule.all.first(where: { $0.id.rawValue == name }) { return rule }
    let hint = Spelling.nearest(to: name, among: TieRule.all.map(\.id.rawValue))
    throw UsageError(
      "there is no rule '\(name)'; "
        + (hint.map { "did you mean '\($0)'?" } ?? "'actorgraph rules' lists them"))
  }
}
