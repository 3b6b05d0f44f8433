internal import ActorGraph
internal import Foundation

/// What a comparison can be drawn as.
enum ComparisonPicture: String, CaseIterable {
  case svg, dot, png, pdf
}

/// Draws comparisons with the options of a command line.
struct ComparisonPictures {
  private let arguments: DiagramArguments
  private let extent: ComparisonOptions.Extent
  private let view: ComparisonView

  static let declarations: [OptionDeclaration] =
    [
      .flag(
        "--all", summary: "Draw also what did not change and is far from any change."),
      .flag("--side-by-side", summary: "Draw before and after next to each other."),
      .option(
        "--view", value: "VIEW", choices: ComparisonView.allCases.map(\.rawValue),
        summary: "Which picture to draw; usually the comparison."),
    ] + DiagramArguments.declarations.filter { $0.key != "only" }

  init(_ invocation: Invocation) throws {
    arguments = try DiagramArguments(invocation)
    if invocation.has("all"), invocation.has("only") {
      throw UsageError("--all shows what --only changed leaves out; leave out one of them")
    }
    extent =
      invocation.has("all") ? .everything : invocation.has("only") ? .changes : .nearChanges
    if invocation.has("side-by-side"), invocation.has("view") {
      throw UsageError("--side-by-side is a view of its own; leave out --view")
    }
    view =
      invocation.has("side-by-side")
      ? .sideBySide : invocation.value("view").flatMap(ComparisonView.init) ?? .comparison
  }

  /// The file of the places of the actors; nil where none is wanted.
  var layoutOutput: String? { arguments.layoutOutput }

  /// The pictures of a comparison.
  func diagram(of comparison: Comparison) throws -> ComparisonDiagram {
    var options = ComparisonOptions()
    options.diagram = try arguments.options(for: comparison.union)
    options.extent = extent
    options.foldingHint = "--all shows them"
    return try ComparisonDiagram(comparison, options)
  }

  /// The bytes of a file in a format.
  func data(of diagram: ComparisonDiagram, as format: ComparisonPicture) throws -> Data {
    switch format {
    case .svg: Data(try diagram.svg(view).utf8)
    case .dot: Data(diagram.dot().utf8)
    case .png: try diagram.png(view, scale: arguments.scale)
    case .pdf: try diagram.pdf(view)
    }
  }
}
