internal import ActorGraph
internal import Foundation

/// Writes a page about articles or graph documents.
enum ReportCommand {
  static let declaration = CommandDeclaration(
    "report",
    abstract: "Write a page about articles: picture, ties with their sentences, actors, texts.",
    discussion: """
      The page is one HTML file that needs no network. Every line of the picture carries a number \
      that leads to its sentences, and these to their place in the article. The script that it \
      brings searches, zooms, sorts and copies; where scripts are not allowed, all else is there.

      A FILE that ends in .json is a graph document; its texts are not in it, so that the page has \
      the sentences of evidence alone. With --old and --new in the place of FILE, the page tells \
      as well what has changed between them.

      The extension of OUT picks the format: .html, or .md for GitHub's Markdown, whose picture \
      is written beside it.

      --embed PAGE brings the pictures of a page of your own up to date. There, the lines \
      '<!-- actorgraph: FILE... -->' and '<!-- /actorgraph -->' mark the place; paths are relative \
      to the page. The comment takes the options of a picture, and '-o FILE.svg' for its file: \
      without it, a page of Markdown has the picture beside it, and a page of HTML in itself. FILE \
      on the command line serves where a comment names none.
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
    ] + EmbeddingRun.options + diagramOptions + PipelineOptions.declarations
      + [PipelineOptions.lexicon, PipelineOptions.registry] + ArticleInput.options,
    examples: [
      ("actorgraph report article.html -o report.html", "Writes a page about an article."),
      ("actorgraph report *.md --title 'The strike' -o strike.html", "Joins several articles."),
      (
        "actorgraph report --old mon.txt --new fri.txt -o week.html",
        "Tells as well what has changed."
      ),
      ("actorgraph report *.json -o report.md", "Writes report.md and report.svg."),
      ("actorgraph report --embed README.md --check", "Tells whether a picture is out of date."),
    ]
  ) { invocation, console in
    if invocation.has("embed") {
      return try EmbeddingRun(invocation: invocation, console: console).run()
    }
    if invocation.has("check") { throw UsageError("--check goes with --embed PAGE") }
    let output = try ReportOutput(invocation)
    let arguments = try DiagramArguments(invocation)
    let subject = try ReportSubject(invocation, console)
    var options = ReportOptions()
    options.title = invocation.value("title")
    options.diagram = try arguments.options(for: subject.graph)
    options.origin = origin(of: invocation, output, readsText: subject.readsText, console)
    let report = Report(
      subject.graph, articles: subject.articles, comparison: subject.comparison, options)
    try output.write(report, console)
    return subject.hasFailed ? .failure : .success
  }

  /// What a report leaves to the reader, or decides itself.
  private static let unused: Set<String> = [
    "theme", "flat", "no-legend", "scale", "layout-out", "width",
  ]

  private static let diagramOptions = DiagramArguments.declarations.filter {
    !unused.contains($0.key)
  }

  private static func origin(
    of invocation: Invocation, _ output: ReportOutput, readsText: Bool, _ console: Console
  ) -> ReportOrigin {
    let named = invocation.value("model") ?? console.environment["ACTORGRAPH_MODEL"] ?? ""
    let model =
      named.isEmpty
      ? PublishedModel.standard.name : PublishedModel.named(named)?.name ?? named
    return ReportOrigin(
      program: "actorgraph \(Version.number)", model: readsText ? model : nil,
      command: "actorgraph report \(CommandLineText.of(invocation)) -o \(output.usualName)")
  }
}

/// Where a report goes, and in which format.
struct ReportOutput {
  private let path: String
  private let isMarkdown: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    path = invocation.value("output") ?? "-"
    let suffix = URL(fileURLWithPath: path).pathExtension.lowercased()
    switch suffix {
    case "html", "htm": isMarkdown = false
    case "md", "markdown": isMarkdown = true
    case _ where path == "-": isMarkdown = false
    default:
      throw UsageError("\(path): no format for '.\(suffix)'; end the name in .html or .md")
    }
  }

  /// A name for such a report, wherever this one goes.
  var usualName: String { isMarkdown ? "report.md" : "report.html" }

  /// Writes the report, and of Markdown the picture beside it.
  func write(_ report: Report, _ console: Console) throws {
    guard isMarkdown else {
      return try OutputFile.write(Data(try report.html().utf8), to: path, console)
    }
    let picture = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("svg")
    let page = try report.markdown(picture: picture.lastPathComponent)
    try OutputFile.write(Data(try report.picture().utf8), to: picture.path, console)
    try OutputFile.write(Data(page.utf8), to: path, console)
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
