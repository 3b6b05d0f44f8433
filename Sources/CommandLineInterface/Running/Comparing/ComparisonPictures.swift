internal import ActorGraph
internal import Foundation

/// Draws comparisons with the options of a command line.
struct ComparisonPictures {
  private let arguments: DiagramArguments
  private let extent: ComparisonOptions.Extent
  /// Which of the pictures is wanted.
  let view: ComparisonView

  static let declarations: [OptionDeclaration] =
    [
      .flag(
        "--all", summary: "Draw also what did not change and is far from any change."),
      .flag("--side-by-side", summary: "Draw before and after next to each other."),
      .option(
        "--view", value: "VIEW", choices: ComparisonView.allCases.map(\.rawValue),
        summary: "Which picture to draw; usually the comparison."),
    ] + DiagramArguments.declarationsOfComparisons

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

  /// Pixels per point of a PNG.
  var scale: Double { arguments.scale }

  /// Writes the places of the actors, where a file is named for them.
  func writeLayout(of comparison: Comparison, _ console: Console) throws {
    guard let path = arguments.layoutOutput else { return }
    let layout = try diagram(of: comparison).layout()
    try OutputFile.write(Data(layout.json().utf8), to: path, console)
  }

  /// The pictures of a comparison.
  func diagram(of comparison: Comparison) throws -> ComparisonDiagram {
    var options = ComparisonOptions()
    options.diagram = try arguments.options(for: comparison.union)
    options.extent = extent
    options.foldingHint = "--all shows them"
    return try ComparisonDiagram(comparison, options)
  }
}
