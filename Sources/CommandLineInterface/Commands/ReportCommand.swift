internal import ActorGraph
internal import Foundation

/// Writes a page about articles or graph documents.
enum ReportCommand {
  static let declaration = CommandDeclaration(
    "report",
    abstract: "Write a page about articles: picture, ties with their sentences, actors, texts.",
    discussion: """
      The page is one HTML file that needs no network and no script. Every line of the picture \
      carries a number that leads to its sentences, and these to their place in the article.

      A FILE that ends in .json is a graph document; its texts are not in it, so that the page has \
      the sentences of evidence alone. With --old and --new in the place of FILE, the page tells \
      as well what has changed between them.
      """,
    positional: PositionalDeclaration(
      usage: "[FILE...]", summary: "Articles or graph documents; - is standard input.",
      count: 0...100_000),
    options: [
      .option(
        "-o", "--output", value: "OUT", summary: "Where to write the page; usually standard output."
      ),
      .option(
        "--old", value: "FILE...", isRepeatable: true, summary: "The files of the older side."),
      .option(
        "--new", value: "FILE...", isRepeatable: true, summary: "The files of the newer side."),
    ] + diagramOptions + PipelineOptions.declarations
      + [PipelineOptions.lexicon, PipelineOptions.registry] + ArticleInput.options,
    examples: [
      ("actorgraph report article.html -o report.html", "Writes a page about an article."),
      ("actorgraph report *.md --title 'The strike' -o strike.html", "Joins several articles."),
      (
        "actorgraph report --old mon.txt --new fri.txt -o week.html",
        "Tells as well what has changed."
      ),
    ]
  ) { invocation, console in
    let arguments = try DiagramArguments(invocation)
    let subject = try ReportSubject(invocation, console)
    var options = ReportOptions()
    options.title = invocation.value("title")
    options.diagram = try arguments.options(for: subject.graph)
    options.origin = origin(of: invocation, readsText: subject.readsText, console)
    let report = Report(
      subject.graph, articles: subject.articles, comparison: subject.comparison, options)
    let data = Data(try report.html().utf8)
    try OutputFile.write(data, to: invocation.value("output") ?? "-", console)
    return subject.hasFailed ? .failure : .success
  }

  /// What a page leaves to the reader, or decides itself.
  private static let unused: Set<String> = [
    "theme", "flat", "no-legend", "scale", "layout-out", "width",
  ]

  private static let diagramOptions = DiagramArguments.declarations.filter {
    !unused.contains($0.key)
  }

  private static func origin(
    of invocation: Invocation, readsText: Bool, _ console: Console
  ) -> ReportOrigin {
    let named = invocation.value("model") ?? console.environment["ACTORGRAPH_MODEL"] ?? ""
    let model =
      named.isEmpty
      ? PublishedModel.standard.name : PublishedModel.named(named)?.name ?? named
    return ReportOrigin(
      program: "actorgraph \(Version.number)", model: readsText ? model : nil,
      command: "actorgraph report \(CommandLineText.of(invocation)) -o report.html")
  }
}

/// A command's arguments as one writes them in a shell.
enum CommandLineText {
  /// What does not change the page.
  private static let silent: Set<String> = ["output", "quiet", "jobs"]

  /// The positional arguments, then the options by name, each word quoted where it needs it.
  static func of(_ invocation: Invocation) -> String {
    var words = invocation.positionals.map(quoted)
    for (key, values) in invocation.values.sorted(by: { $0.key < $1.key })
    where !silent.contains(key) {
      for value in values {
        words.append(value.isEmpty ? "--\(key)" : "--\(key) \(quoted(value))")
      }
    }
    return words.joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "-_./:=@%+,".unicodeScalars.contains($0)
      }
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
