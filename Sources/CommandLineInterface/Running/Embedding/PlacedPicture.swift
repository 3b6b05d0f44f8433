internal import ActorGraph
internal import Foundation

/// The picture that a comment of a page asks for.
struct PlacedPicture {
  /// What stands in the page.
  let content: String
  /// The picture's own file; nil where it stands in the page itself.
  let file: EmbeddingPage.File?

  /// Draws the picture that the words of a comment ask for.
  ///
  /// The comment's paths are relative to the page; where it names no files, those of the command
  /// line serve.
  init(
    _ words: String, of page: String, _ format: MarkedPage.Format, _ invocation: Invocation,
    _ console: Console
  ) throws {
    var own = try Self.declaration.parse(try CommandWords.split(words))
    guard !own.positionals.contains("-") else {
      throw UsageError("a page has no standard input; name a file in the place of '-'")
    }
    let output = try Self.output(of: own, format)
    own.positionals = own.positionals.map { Self.path($0, beside: page) }
    for key in ["layout-from", "theme"] {
      own.values[key] = own.values[key]?.map { value in
        key == "theme" && Theme.named(value) != nil ? value : Self.path(value, beside: page)
      }
    }
    if own.positionals.isEmpty { own.positionals = invocation.positionals }
    if own.positionals.isEmpty {
      throw UsageError("no file is named; write <!-- actorgraph: FILE --> or add FILE")
    }
    for (key, values) in invocation.values where Self.shared.contains(key) {
      own.values[key] = values
    }
    let subject = try ReportSubject(own, console)
    guard !subject.hasFailed else {
      throw UsageError("a file could not be read; the page is as it was")
    }
    var options = try DiagramArguments(own).options(for: subject.graph)
    options.isFlat = output != nil
    let diagram = try Diagram(subject.graph, options)
    let svg = try diagram.svg()
    guard let output else {
      content = svg.trimmingCharacters(in: .newlines)
      file = nil
      return
    }
    let words = diagram.alternativeText
    content =
      format == .markdown
      ? EmbeddedPicture.markdown(words, at: output) : EmbeddedPicture.html(words, at: output)
    file = EmbeddingPage.File(
      path: Self.path(output, beside: page), data: Data(svg.utf8))
  }

  /// The picture's file, relative to the page: named by -o, or in Markdown after the first file.
  private static func output(
    of own: Invocation, _ format: MarkedPage.Format
  ) throws(UsageError) -> String? {
    guard let named = own.value("output") else {
      guard format == .markdown else { return nil }
      guard let first = own.positionals.first else {
        throw UsageError("no picture is named; add -o FILE.svg to the comment")
      }
      let stem = URL(fileURLWithPath: first).deletingPathExtension().lastPathComponent
      return "\(stem).svg"
    }
    guard named.lowercased().hasSuffix(".svg"), !named.hasPrefix("/") else {
      throw UsageError("-o takes the path of a .svg file relative to the page, not '\(named)'")
    }
    return named
  }

  /// A path as seen from here; written short, since messages name it.
  private static func path(_ path: String, beside page: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let slash = page.lastIndex(of: "/") else { return path }
    return page[...slash] + path
  }

  /// The options of the command line that hold for all places.
  private static let shared = Set(
    (PipelineOptions.declarations + [PipelineOptions.lexicon, PipelineOptions.registry]
      + ArticleInput.options + CommandDeclaration.everywhere).map(\.key))

  private static let declaration = CommandDeclaration(
    "report", abstract: "",
    positional: PositionalDeclaration(usage: "FILE...", summary: "", count: 0...100_000),
    options: [
      .option("-o", "--output", value: "FILE.svg", summary: "The picture's file.")
    ]
      + DiagramArguments.declarations.filter {
        !["scale", "layout-out", "flat"].contains($0.key)
      }
  ) { _, _ in .success }
}
