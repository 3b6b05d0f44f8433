/// What the picture of a comparison shows and how.
public struct ComparisonOptions: Sendable, Hashable {
  /// How much of what did not change is shown.
  public enum Extent: String, Sendable, CaseIterable {
    /// What changed and one step around it; the rest is folded away.
    case nearChanges
    /// Everything.
    case everything
    /// What changed and its actors, nothing else.
    case changes
  }

  /// How the picture looks, and which part of the graphs it is of.
  public var diagram = DiagramOptions()
  /// How much of what did not change is shown.
  public var extent = Extent.nearChanges
  /// How to see what is folded away, told in the caption when something is.
  public var foldingHint: String?

  /// Creates options with the usual values.
  public init() {}
}

/// One of the pictures of a comparison; each thing has the same place in all of them.
public enum ComparisonView: String, Sendable, CaseIterable {
  /// Both sides in one picture, changes marked.
  case comparison
  /// What the older side says.
  case before
  /// What the newer side says, changes marked.
  case after
  /// Before and after next to each other.
  case sideBySide = "side-by-side"
}
