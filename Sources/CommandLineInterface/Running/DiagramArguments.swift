internal import ActorGraph

/// The options that say what a drawing shows and how.
struct DiagramArguments {
  private var options = DiagramOptions()
  private let focus: String?
  /// Pixels per point of a PNG.
  let scale: Double
  /// The file for the places of the actors.
  let layoutOutput: String?

  static let declarations: [OptionDeclaration] =
    [
      .option("--title", value: "TEXT", summary: "The heading above the picture."),
      .option("--caption", value: "TEXT", summary: "A remark below the picture."),
      .option(
        "--focus", value: "ACTOR", summary: "Show the surroundings of an actor (an id or a name)."),
      .option("--depth", value: "N", summary: "How many ties from the focus; usually 1."),
      .option(
        "--only", "--layers", value: "LAYER",
        choices: DiagramOptions.Family.allCases.map(\.rawValue),
        summary: "Show one half of the relations."),
      .option(
        "--kind", value: "KIND", choices: ActorKind.allCases.map(\.rawValue), isRepeatable: true,
        summary: "Show actors of this kind; may be given several times."),
      .flag("--no-states", summary: "Leave out states."),
      .option("--min-weight", value: "N", summary: "Leave out ties of fewer statements."),
    ] + SurenessArguments.declarations + ClaimArguments.declarations + [
      .option(
        "--max-actors", value: "N", summary: "Show N actors; usually 40, 0 for all."),
      .option(
        "--choose", value: "HOW", choices: SelectionCriteria.Choice.allCases.map(\.rawValue),
        summary: "Which actors when there are more: weight, those of most statements and the paths "
          + "between them; or core, those most tightly tied to each other."),
      .option(
        "--group-by", value: "WHAT", choices: DiagramOptions.Grouping.allCases.map(\.rawValue),
        summary: "Put actors into frames by their main organization or state."),
      .option(
        "--lines", value: "HOW", choices: LineGrouping.allCases.map(\.rawValue),
        summary: "Which ties between two actors share a line."),
      .option(
        "--direction", value: "WAY", choices: DiagramOptions.Direction.allCases.map(\.rawValue),
        summary: "Which way hierarchies run."),
      .option(
        "--engine", value: "ENGINE", choices: DiagramOptions.Engine.allCases.map(\.rawValue),
        summary: "What places the boxes; usually dot, in layers."),
      .option(
        "--theme", value: "THEME",
        summary:
          "The look: \(Theme.allCases.map(\.name).joined(separator: ", ")), or a theme file. "
          + "auto follows the reader's setting in a browser."),
      .option(
        "--width", value: "WIDTH",
        summary: "Fit a column of a paper: 85mm, 240pt or 3.3in; text stays 6 pt or larger."),
      .flag("--flat", summary: "Make the SVG one image without links."),
      .flag("--no-legend", summary: "Leave out the legend."),
      .option(
        "--layout-from", value: "LAYOUT",
        summary: "Keep the places of an earlier drawing, as its --layout-out wrote them."),
      .option(
        "--layout-out", value: "LAYOUT", summary: "Write the places of the actors to a JSON file."),
      .option("--scale", value: "N", summary: "Pixels per point of a PNG; usually 2."),
    ]

  /// Those that comparisons have as well; `--only` has another meaning there.
  static let declarationsOfComparisons: [OptionDeclaration] =
    declarations.filter { !["layers", "choose", "group-by", "width"].contains($0.key) } + [
      .option(
        "--layers", value: "LAYER", choices: DiagramOptions.Family.allCases.map(\.rawValue),
        summary: "Show one half of the relations.")
    ]

  init(_ invocation: Invocation) throws {
    options.title = invocation.value("title")
    options.caption = invocation.value("caption")
    options.depth = try invocation.number("depth", in: 1...100) ?? options.depth
    options.minimumWeight =
      try invocation.number("min-weight", in: 1...1_000_000) ?? options.minimumWeight
    options.sureness = try SurenessArguments.sureness(invocation)
    if let most = try invocation.number("max-actors", in: 0...1_000_000) {
      options.maximumActors = most == 0 ? nil : most
    }
    options.family = invocation.value("layers").flatMap(DiagramOptions.Family.init)
    let kinds = invocation.all("kind").compactMap(ActorKind.init)
    if !kinds.isEmpty { options.kinds = Set(kinds) }
    if invocation.has("no-states") { options.kinds.remove(.state) }
    options.lines = invocation.value("lines").flatMap(LineGrouping.init) ?? options.lines
    options.direction =
      invocation.value("direction").flatMap(DiagramOptions.Direction.init) ?? options.direction
    options.theme = try invocation.value("theme").map(ThemeArgument.read) ?? options.theme
    options.engine =
      invocation.value("engine").flatMap(DiagramOptions.Engine.init) ?? options.engine
    options.grouping = invocation.value("group-by").flatMap(DiagramOptions.Grouping.init)
    options.choice =
      invocation.value("choose").flatMap(SelectionCriteria.Choice.init) ?? options.choice
    options.width = try invocation.value("width").map(PaperLength.points)
    options.isFlat = invocation.has("flat")
    options.hasLegend = !invocation.has("no-legend")
    options.hint = "--max-actors 0 shows all"
    options.layout = try invocation.value("layout-from").map(LayoutFile.read)
    focus = invocation.value("focus")
    layoutOutput = invocation.value("layout-out")
    scale = Double(try invocation.number("scale", in: 1...20) ?? 2)
  }

  /// Which statements are drawn and counted.
  var sureness: Sureness { options.sureness }

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
