internal import ActorGraph

/// Tells why the graph of an article is as it is.
enum ExplainCommand {
  static let declaration = CommandDeclaration(
    "explain",
    abstract: "Tell for each actor and tie of an article where it stands and why it is there.",
    discussion: """
      Prints each actor with its mentions in their sentences and why each was linked, then each \
      tie with its sentences: the words for the source and the target are underlined with ^, the \
      words that decided with ~. On a terminal they are underlined and bold instead, unless \
      NO_COLOR is set. Last comes how sure a tie is, what else was weighed for the two, and how \
      sure it would be without the evidence that counts most.
      """,
    positional: PositionalDeclaration(usage: "FILE", summary: "An article, or -.", count: 1...1),
    options: [
      .option(
        "--actor", value: "NAME", isRepeatable: true,
        summary: "Tell of this actor and its ties alone, by id, name or alias."),
      .option("--tie", value: "A B", summary: "Tell of the ties between two actors alone."),
      PipelineOptions.model, PipelineOptions.encoder, PipelineOptions.lexicon,
    ] + SurenessArguments.declarations + ArticleInput.options.filter { $0.key == "published" },
    examples: [
      ("actorgraph explain article.txt", "Explains the whole graph."),
      ("actorgraph explain article.txt --tie Haddad 'Interior Ministry'", "Explains one tie."),
    ]
  ) { invocation, console in
    var input = try ArticleInput(invocation, console)
    guard case .article(let article)? = try input.next() else {
      throw UsageError(
        "\(invocation.positionals[0]): a graph has no text to explain; name the article itself")
    }
    let pipeline = try PipelineOptions.pipeline(invocation, console)
    let explanation = pipeline.explanation(of: article)
    let named = try invocation.all("actor").flatMap { try actors(called: $0, in: explanation) }
    let ends = try invocation.all("tie").map { try actors(called: $0, in: explanation) }
    let writer = ExplanationWriter(
      explanation: explanation,
      graph: explanation.graph.drawn(try SurenessArguments.sureness(invocation)),
      style: console.hasColor ? .terminal : .plain)
    try console.print(writer.text(actors: Set(named), ends: ends.map { Set($0) }))
    return .success
  }

  private static func actors(
    called name: String, in explanation: Explanation
  ) throws(UsageError) -> [String] {
    let found = explanation.graph.actors(called: name).map(\.id)
    guard found.isEmpty else { return found }
    let names = explanation.graph.actors.flatMap { [$0.id, $0.name] + $0.aliases }
    let hint = Spelling.nearest(to: name, among: names).map { "; did you mean '\($0)'?" }
    throw UsageError("the article has no actor '\(name)'\(hint ?? "; see them without --actor")")
  }
}
