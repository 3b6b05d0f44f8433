internal import ActorGraph
internal import Foundation

/// Tells what became known when.
enum TimelineCommand {
  static let declaration = CommandDeclaration(
    "timeline",
    abstract: "Tell step by step what a set of articles added, changed and ended.",
    discussion: """
      The articles are put in order by their day of publication, or what they tell by the day of \
      which it tells. Each step is compared with all that was known before it. Steps are days or, \
      where there are more than twelve, weeks, months or years. What has no day is told apart.

      The extension of OUT picks the format: .txt, .md, .json, or .svg, .png, .pdf for a strip of \
      small pictures in which everybody keeps their place. With --actor, the text is that actor's \
      own story: every tie in order of date with its sentence.
      """,
    positional: PositionalDeclaration(
      usage: "FILE...", summary: "Articles or graph documents; - is standard input.",
      count: 1...100_000),
    options: [
      .option(
        "-o", "--output", value: "OUT", isRepeatable: true,
        summary: "Where to write; - is standard output. May be given several times."),
      .option(
        "-f", "--format", value: "FORMAT", choices: TimelineFormat.allCases.map(\.rawValue),
        summary: "The format of standard output."),
      .option(
        "--by", value: "WHAT", choices: Timeline.Basis.allCases.map(\.rawValue),
        summary: "Go by the day of publication, as usual, or by that of the event."),
      .option(
        "--step", value: "LENGTH", choices: TimelineStepLength.allCases.map(\.rawValue),
        summary: "How long a step is; usually the shortest that gives at most twelve."),
      .option(
        "--actor", value: "ACTOR", summary: "Tell the story of one actor (an id or a name)."),
    ]
      + DiagramArguments.declarations.filter {
        !["focus", "lines", "group-by", "width"].contains($0.key)
      }
      + PipelineOptions.declarations + [PipelineOptions.lexicon, PipelineOptions.registry]
      + ArticleInput.options,
    examples: [
      ("actorgraph timeline mon.md wed.md fri.md", "Tells what each day brought."),
      ("actorgraph timeline *.md -o strip.svg -o strip.md", "Draws it, and writes the table."),
      ("actorgraph timeline *.md --actor 'Amal Haddad'", "Tells one actor's story."),
      ("actorgraph timeline year.json --by event --step month", "Goes by what happened when."),
    ]
  ) { invocation, console in
    let outputs = try TimelineFormat.outputs(of: invocation)
    let arguments = try DiagramArguments(invocation)
    let (graphs, hasFailed) = try GraphCommand.articleGraphs(invocation, console)
    let timeline = Timeline(
      of: graphs, by: invocation.value("by").flatMap(Timeline.Basis.init) ?? .published,
      length: invocation.value("step").flatMap(TimelineStepLength.init),
      judgements: try PipelineOptions.judgements(invocation),
      sureness: arguments.sureness)
    let output = TimelineOutput(
      timeline: timeline, arguments: arguments,
      actor: try invocation.value("actor").map {
        try ActorArgument.find($0, in: timeline.whole, option: "--actor")
      })
    output.warn(invocation, console)
    for file in outputs {
      let data = try output.data(
        as: file.format, hasColor: file.path == "-" && console.hasColor)
      try OutputFile.write(data, to: file.path, console)
    }
    if let path = arguments.layoutOutput {
      try OutputFile.write(Data(try output.diagram().layout().json().utf8), to: path, console)
    }
    return hasFailed ? .failure : .success
  }
}

/// What a timeline can be written as.
enum TimelineFormat: String, OutputFormat {
  case text = "txt"
  case markdown = "md"
  case json
  case svg, png, pdf

  static let usual = text
}
