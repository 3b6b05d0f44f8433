internal import ActorGraph

/// The options that say what a drawing shows and how.
struct DiagramArguments {
  private var options = DiagramOptions()
  private let focus: String?
  /// Pixels per point of a PNG.
  let scale: Double
  /// The file for the places of the actors.
  let layoutOutput: String?

  static let declarations: [OptionDeclaration] = [
    .option("--title", value: "TEXT", summary: "The heading above the picture."),
    .option("--caption", value: "TEXT", summary: "A remark below the picture."),
    .option(
      "--focus", value: "ACTOR", summary: "Show the surroundings of an actor (an id or a name)."),
    .option("--depth", value: "N", summary: "How many ties from the focus; usually 1."),
    .option(
      "--only", value: "FAMILY", choices: DiagramOptions.Family.allCases.map(\.rawValue),
      summary: "Show one half of the relations."),
    .option(
      "--kind", value: "KIND", choices: ActorKind.allCases.map(\.rawValue), isRepeatable: true,
      summary: "Show actors of this kind; may be given several times."),
    .flag("--no-states", summary: "Leave out states."),
    .option("--min-weight", value: "N", summary: "Leave out ties of fewer statements."),
    .option(
      "--max-actors", value: "N", summary: "Show the N heaviest actors; usually 40, 0 for all."),
    .option(
      "--lines", value: "HOW", choices: LineGrouping.allCases.map(\.rawValue),
      summary: "Which ties between two actors share a line."),
    .option(
      "--direction", value: "WAY", choices: DiagramOptions.Direction.allCases.map(\.rawValue),
      summary: "Which way hierarchies run."),
    .option(
      "--theme", value: "THEME", choices: DiagramOptions.Theme.allCases.map(\.rawValue),
      summary: "The colours; auto follows the reader's setting in a browser."),
    .flag("--flat", summary: "Make the SVG one image without links."),
    .flag("--no-legend", summary: "Leave out the legend."),
    .option(
      "--layout-from", value: "LAYOUT",
      summary: "Keep the places of an earlier drawing, as its --layout-out wrote them."),
    .option(
      "--layout-out", value: "LAYOUT", summary: "Write the places of the actors to a JSON file."),
    .option("--scale", value: "N", summary: "Pixels per point of a PNG; usually 2."),
  ]

  init(_ invocation: Invocation) throws {
    options.title = invocation.value("title")
    options.caption = invocation.value("caption")
    options.depth = try invocation.number("depth", in: 1...100) ?? options.depth
    options.minimumWeight =
      try invocation.number("min-weight", in: 1...1_000_000) ?? options.minimumWeight
    if let most = try invocation.number("max-actors", in: 0...1_000_000) {
      options.maximumActors = most == 0 ? nil : most
    }
    options.family = invocation.value("only").flatMap(DiagramOptions.Family.init)
    let kinds = invocation.all("kind").compactMap(ActorKind.init)
    if !kinds.isEmpty { options.kinds = Set(kinds) }
    if invocation.has("no-states") { options.kinds.remove(.state) }
    options.lines = invocation.value("lines").flatMap(LineGrouping.init) ?? options.lines
    options.direction =
      invocation.value("direction").flatMap(DiagramOptions.Direction.init) ?? options.direction
    options.theme = invocation.value("theme").flatMap(DiagramOptions.Theme.init) ?? options.theme
    options.isFlat = invocation.has("flat")
    options.hasLegend = !invocation.has("no-legend")
    options.hint = "--max-actors 0 shows all"
    options.layout = try invocation.value("layout-from").map(LayoutFile.read)
    focus = invocation.value("focus")
    layoutOutput = invocation.value("layout-out")
    scale = Double(try invocation.number("scale", in: 1...20) ?? 2)
  }

  /// A drawing of a graph with these options.
  func diagram(of graph: Graph) throws -> Diagram {
    try Diagram(graph, options(for: graph))
  }

  /// The options, with what they name looked up in a graph.
  func options(for graph: Graph) throws -> DiagramOptions {
    var options = options
    if let focus {
      options.focus = try ActorArgument.find(focus, in: graph, option: "--focus").id
    }
    return options
  }
}
