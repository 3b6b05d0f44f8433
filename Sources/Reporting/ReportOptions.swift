public import Drawing

/// What a report is called, how its picture looks and where it comes from.
public struct ReportOptions: Sendable, Hashable {
  /// The heading; nil for the title of the only article, or the number of articles.
  public var title: String?
  /// What the picture shows; the page itself decides on title, links, theme and width.
  public var diagram = DiagramOptions()
  /// How the graph was made, for readers who want to repeat it.
  public var origin = ReportOrigin()

  /// Creates options with the usual values.
  public init() {}
}

/// How a graph was made.
public struct ReportOrigin: Sendable, Hashable {
  /// The program with its version: `actorgraph 0.1.0`.
  public var program: String?
  /// The language model with its version.
  public var model: String?
  /// The command that writes the same page again.
  public var command: String?

  /// Creates an origin of what is known.
  public init(program: String? = nil, model: String? = nil, command: String? = nil) {
    self.program = program
    self.model = model
    self.command = command
  }
}
