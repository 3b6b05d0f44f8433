internal import ActorGraph

/// Tells what has changed between two sets of articles or graphs.
enum DiffCommand {
  static let declaration = CommandDeclaration(
    "diff",
    abstract: "Tell what has changed between older and newer articles or graphs.",
    discussion: """
      Each side is a file or, with --old and --new, several; with --before, one set of articles is \
      divided by their days of publication. What the newer side does not mention has not ended: \
      it is counted, and no change.

      The first line counts the changes: + what is new, ± what is reversed, firmer, weaker or \
      dated differently, − what is denied or has ended. Then comes each change as a sentence with \
      the sentences of the articles, the most important first.

      The extension of OUT picks the format: .txt, .md, .json, or .svg, .dot, .png, .pdf for a \
      picture of both sides in one: what changed lies on a band with the sign of its change, what \
      did not is paler, and what is more than one step from a change is folded away. Exits with 0 when both sides are \
      the same document, with 1 when they are not.
      """,
    positional: PositionalDeclaration(
      usage: "[OLD NEW | FILE...]", summary: "Articles or graph documents.", count: 0...100_000),
    options: [
      .option(
        "--old", value: "FILE...", isRepeatable: true, summary: "The files of the older side."),
      .option(
        "--new", value: "FILE...", isRepeatable: true, summary: "The files of the newer side."),
      .option(
        "--before", value: "DATE",
        summary: "Compare what was published before a day (YYYY-MM-DD) with the rest."),
      .option(
        "--only", value: "WHAT", choices: ["changed"],
        summary: "Leave out what is as before or not mentioned."),
      .option(
        "-o", "--output", value: "OUT", isRepeatable: true,
        summary: "Where to write; - is standard output. May be given several times."),
      .option(
        "-f", "--format", value: "FORMAT", choices: ComparisonFormat.allCases.map(\.rawValue),
        summary: "The format of standard output."),
    ] + ComparisonPictures.declarations + PipelineOptions.declarations
      + [PipelineOptions.lexicon, PipelineOptions.registry] + ArticleInput.options,
    examples: [
      ("actorgraph diff monday.txt friday.txt", "Compares two articles."),
      ("actorgraph diff old.json new.json -o changes.md", "Compares two graphs."),
      ("actorgraph diff old.json new.json -o changes.svg", "Draws what changed."),
      ("actorgraph diff --old mon.txt tue.txt --new fri.txt --only changed", "Compares sets."),
      ("actorgraph diff --before 2024-05-17 *.md", "Compares by date of publication."),
    ]
  ) { invocation, console in
    let outputs = try ComparisonFormat.outputs(of: invocation)
    let pictures = try ComparisonPictures(invocation)
    let sides = try ComparedSides(invocation, console)
    let comparison = Comparison(
      normalized: sides.old, sides.new, judgements: try PipelineOptions.judgements(invocation),
      sureness: try SurenessArguments.sureness(invocation))
    let result = ComparisonOutput(
      comparison: comparison, isSame: comparison.isSame,
      onlyChanged: invocation.value("only") == "changed", pictures: pictures)
    for output in outputs {
      let data = try result.data(
        as: output.format, hasColor: output.path == "-" && console.hasColor)
      try OutputFile.write(data, to: output.path, console)
    }
    try pictures.writeLayout(of: comparison, console)
    if sides.hasFailed { return .failure }
    return result.isSame ? .success : .different
  }
}

/// What a comparison can be written as.
enum ComparisonFormat: String, OutputFormat {
  case text = "txt"
  case markdown = "md"
  case json
  case svg, dot, png, pdf

  static let usual = text
}
