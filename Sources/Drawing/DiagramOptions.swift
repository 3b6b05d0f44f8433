public import GraphModel

/// What a picture shows and how.
public struct DiagramOptions: Sendable, Hashable {
  /// Which way hierarchies run.
  public enum Direction: String, Sendable, CaseIterable {
    case down, right
  }

  /// What finds the places of the boxes; each is a program of Graphviz.
  public enum Engine: String, Sendable, CaseIterable, Codable {
    /// In layers, superiors above: for hierarchies.
    case dot
    /// By springs, each pair of boxes as far apart as its number of ties: for up to 100 actors.
    case neato
    /// By springs, coarsely first: for many actors.
    case sfdp
    /// In rings around one actor: for a focus.
    case twopi
    /// In circles: for rings of ties.
    case circo
  }

  /// What boxes are put into frames by.
  public enum Grouping: String, Sendable, CaseIterable {
    /// The main organization of each actor.
    case organization
    /// The state that an actor belongs to, by way of its organizations.
    case state
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
  /// What finds the places of the boxes.
  public var engine = Engine.dot
  /// The colours, and the sizes of text and lines.
  public var theme = Theme.auto
  /// The width that the picture has to fit on paper, in points of 1/72 inch; nil for its own.
  ///
  /// The picture is made narrower, then smaller, but never so small that text is below 6 points.
  public var width: Double?
  /// What boxes are put into frames by; nil for none.
  public var grouping: Grouping?
  /// The most actors to show; nil for all.
  public var maximumActors: Int? = 40
  /// Which actors are shown when there are more than ``maximumActors``.
  public var choice = SelectionCriteria.Choice.weight
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
  /// Which statements are drawn; usually all that are not only possible.
  ///
  /// A comparison and a timeline have decided on it themselves.
  public var sureness = Sureness.usual
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

  /// Whether the SVG stands in a page: its root has one role then, without one to fall back on, as
  /// checkers of pages want.
  package var isInPage = false

  /// Creates options with the usual values.
  public init() {}
}

extension DiagramOptions {
  /// Refuses options that exclude each other.
  func checkTogether() throws(DrawingError) {
    if let width, !ColumnFitting.widths.contains(width) {
      throw .contradiction(
        "a width of \(width) points is none of a column; give one from "
          + "\(decimal(ColumnFitting.widths.lowerBound)) to \(decimal(ColumnFitting.widths.upperBound))"
      )
    }
    if layout != nil, engine != .dot {
      throw .contradiction(
        "an earlier layout gives the places, so there is no engine to choose; leave out one of them"
      )
    }
    if grouping != nil, engine != .dot {
      throw .contradiction("only the engine dot keeps groups together; leave out one of them")
    }
    if grouping != nil, layout != nil {
      throw .contradiction(
        "an earlier layout keeps no groups together; leave out the layout or the groups")
    }
  }
}
