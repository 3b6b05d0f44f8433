internal import ActorGraph
internal import Foundation

/// Builds one graph and draws or writes it.
enum GraphCommand {
  static let declaration = CommandDeclaration(
    "graph",
    abstract: "Build one graph from articles or graph documents, and draw or write it.",
    discussion: """
      The extension of OUT picks the format: .svg, .dot, .png, .pdf or .json. Without -o, the \
      graph is written to standard output as DOT, which any Graphviz draws.

      A FILE that ends in .json is a graph document that was written before, one that ends in \
      .jsonl holds an article a line. Every other is an article of plain text, Markdown, HTML, PDF, \
      DOCX or ODT, or holds several: mail (EML, MBOX), a feed (RSS, Atom), a web archive (WARC), an \
      export of a news database. Each may be compressed.

      What is only possible is in the document and nowhere else, unless --possible asks for it; it \
      is drawn dotted and grey then.

      A theme file is JSON: {"format": "actorgraph-theme/1", "extends": "light", "colors": \
      {"paper": "#fffdf5", "cooperation": "#00587a"}, "dark": {…}, "textScale": 1.2, "lineScale": \
      1.5, "doubleLines": true}. All but the format may be left out. The parts that have a colour \
      are paper, ink, muted, structure, cooperation, conflict, denied, border, person, \
      organization and state. Text needs a contrast of 4.5 : 1 to what it stands on, lines 3 : 1.
      """,
    positional: PositionalDeclaration(
      usage: "FILE...", summary: "Articles or graph documents; - is standard input.",
      count: 1...100_000),
    options: [
      .option(
        "-o", "--output", value: "OUT", isRepeatable: true,
        summary: "Where to write; - is standard output. May be given several times."),
      .option(
        "-f", "--format", value: "FORMAT", choices: GraphFormat.allCases.map(\.rawValue),
        summary: "The format of standard output."),
    ] + DiagramArguments.declarations + PipelineOptions.declarations
      + [PipelineOptions.lexicon, PipelineOptions.registry] + ArticleInput.options,
    examples: [
      ("actorgraph graph article.html -o graph.svg", "Draws an article."),
      ("actorgraph graph article.txt | dot -Tpng > graph.png", "Leaves the drawing to Graphviz."),
      ("actorgraph graph a.txt b.txt -o both.json -o both.pdf", "Joins two articles."),
      ("actorgraph graph both.json --width 85mm --theme print -o column.pdf", "Fits a column."),
      (
        "actorgraph graph both.json --layers interaction --group-by organization -o sides.svg",
        "Shows who belongs where by frames, and who does what by lines."
      ),
      ("actorgraph graph both.json --focus 'Amal Haddad' -o haddad.svg", "Draws a part."),
      (
        "actorgraph graph week2.json --layout-from week1.layout -o week2.svg",
        "Draws with everybody where they stood a week before."
      ),
    ]
  ) { invocation, console in
    let outputs = try GraphFormat.outputs(of: invocation)
    let arguments = try DiagramArguments(invocation)
    let (graph, hasFailed) = try graph(invocation, console)
    for output in outputs {
      let data = try output.format.data(of: graph, arguments)
      try OutputFile.write(data, to: output.path, console)
    }
    if let path = arguments.layoutOutput {
      let layout = try arguments.diagram(of: graph).layout()
      try OutputFile.write(Data(layout.json().utf8), to: path, console)
    }
    let files = outputs.map(\.path).filter { $0 != "-" }
    if !files.isEmpty, !outputs.contains(where: { $0.path == "-" }), !invocation.has("quiet") {
      try console.print(
        files.joined(separator: "\n") + "\n"
          + GraphSummary.text(of: graph.drawn(arguments.sureness)))
    }
    return hasFailed ? .failure : .success
  }

  /// The union of all that the arguments name; what stays in doubt is reported.
  private static func graph(
    _ invocation: Invocation, _ console: Console
  ) throws -> (Graph, hasFailed: Bool) {
    let judgements = try PipelineOptions.judgements(invocation)
    let (graphs, hasFailed) = try articleGraphs(invocation, console)
    let resolution = Resolution(of: graphs, judgements: judgements)
    if !invocation.has("quiet") { DoubtReport(resolution).warn(console) }
    return (resolution.graph, hasFailed)
  }

  /// The graphs of all that the arguments name.
  static func articleGraphs(
    _ invocation: Invocation, _ console: Console
  ) throws -> ([Graph], hasFailed: Bool) {
    // Graph documents alone need no language model.
    let needsModel = invocation.positionals.contains { !$0.hasSuffix(".json") }
    let pipeline = needsModel ? try PipelineOptions.pipeline(invocation, console) : nil
    let read = try ReadGraphs(invocation, console, pipeline)
    if read.graphs.isEmpty, read.hasFailed {
      throw UsageError("none of the files could be read; nothing is written")
    }
    return (read.graphs, read.hasFailed)
  }
}

/// What a graph can be written as.
enum GraphFormat: String, OutputFormat {
  case svg, dot, png, pdf, json

  static let usual = dot

  /// The graph in this format.
  func data(of graph: Graph, _ arguments: DiagramArguments) throws -> Data {
    switch self {
    case .svg: Data(try arguments.diagram(of: graph).svg().utf8)
    case .dot: Data(try arguments.diagram(of: graph).dot().utf8)
    case .png: try arguments.diagram(of: graph).png(scale: arguments.scale)
    case .pdf: try arguments.diagram(of: graph).pdf()
    case .json: Data(graph.json().utf8)
    }
  }
}
