public import GraphModel

/// What a picture shows and how.
public struct DiagramOptions: Sendable, Hashable {
  /// Which way hierarchies run.
  public enum Direction: String, Sendable, CaseIterable {
    case down, right
  }

  /// Which colours the picture has.
  public enum Theme: String, Sendable, CaseIterable {
    /// Light; in browsers, dark where the reader or the page wants it.
    case auto
    case light, dark
  }

  /// One half of the relations.
  public enum Family: String, Sendable, CaseIterable {
    case affiliation, interaction
  }

  /// Where the lines of an SVG lead to when clicked.
  public enum Links: Sendable, Hashable {
    /// The sentence in the article on the web, where the article has an address.
    case articles
    /// An element of the same page, whose id is the prefix followed by the tie's number.
    case anchors(prefix: String)
    case none
  }

  /// The heading above the picture.
  public var title: String?
  /// A remark below the picture, after sources and counts.
  public var caption: String?
  /// Which way hierarchies run.
  public var direction = Direction.down
  /// Which colours the picture has.
  public var theme = Theme.auto
  /// The most actors to show, the heaviest first; nil for all.
  public var maximumActors: Int? = 40
  /// The id of the actor to show the surroundings of; nil for the whole graph.
  public var focus: String?
  /// How many ties away from the focus an actor may be.
  public var depth = 1
  /// The half of the relations to show; nil for both.
  public var family: Family?
  /// The kinds of actors to show.
  public var kinds = Set(ActorKind.allCases)
  /// The least number of statements behind a tie.
  public var minimumWeight = 1
  /// Which ties between two actors share a line.
  public var lines = LineGrouping.each
  /// Where the lines of an SVG lead to when clicked.
  public var links = Links.articles
  /// Whether the SVG presents itself as one image, without links: for `<img>`.
  public var isFlat = false
  /// Whether a legend stands below the picture.
  public var hasLegend = true
  /// The layout of an earlier drawing, whose actors keep their places; nil to lay out freely.
  public var layout: DiagramLayout?
  /// How to see what was left out, told in the caption when something was.
  public var hint: String?
  /// The program that lays out; nil to find the running one.
  public var layoutWorker: String?

  /// Creates options with the usual values.
  public init() {}
}
