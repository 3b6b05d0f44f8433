/// What became known when: the articles of a set, in steps by date.
///
/// Who is who is decided from all articles together, so that an actor and a tie have one id in all
/// steps. What a step tells is compared with what was known before; the world is open, so what a step
/// does not mention has not ended.
public struct Timeline: Sendable, Hashable {
  /// What the steps go by.
  public enum Basis: String, Sendable, CaseIterable {
    /// The day on which an article was published.
    case published
    /// The day of which a statement tells: when it happened, since when it holds or until when it held.
    case event
  }

  /// What the steps go by.
  public var basis: Basis
  /// How long the steps are.
  public var length: TimelineStepLength
  /// All articles in one graph, as far as they are sure enough; see ``sureness``.
  public var whole: Graph
  /// The steps in their order, those without articles or statements left out.
  public var steps: [TimelineStep]
  /// What no day is known of.
  public var undated: TimelinePart
  /// Which statements are told of.
  public var sureness: Sureness

  /// Puts articles in order.
  ///
  /// - Parameters:
  ///   - graphs: The graphs of the articles, in any order.
  ///   - basis: What the steps go by.
  ///   - length: How long the steps are; nil for the shortest that gives at most twelve.
  ///   - judgements: What a person has decided about who is who.
  ///   - sureness: Which statements to tell of; usually all that are not only possible.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public init(
    of graphs: [Graph], by basis: Basis = .published, length: TimelineStepLength? = nil,
    judgements: Judgements = Judgements(), sureness: Sureness = .usual
  ) {
    whole = Resolution(of: graphs, judgements: judgements).graph.drawn(sureness)
    self.sureness = sureness
    self.basis = basis
    let dating = TimelineDating(whole, by: basis)
    self.length = length ?? .fitting(dating.days)
    (steps, undated) = dating.steps(of: self.length)
  }

  /// What a step tells, compared with all that was known before it.
  ///
  /// - Parameter index: The place of the step in ``steps``.
  /// - Returns: The comparison, whose union is what is known after the step.
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public func comparison(ofStep index: Int) -> Comparison {
    let step = steps[index].part
    let before = steps[..<index].reduce(into: TimelinePart()) { $0.formUnion($1.part) }
    var after = before
    after.formUnion(step)
    let cutting = TimelineCutting(whole)
    return Comparison(
      union: cutting.graph(of: after, underFullNames: true), old: cutting.graph(of: before),
      new: cutting.graph(of: step), sureness: sureness)
  }
}

/// One step of a timeline.
public struct TimelineStep: Sendable, Hashable {
  /// The first day of the step.
  public var first: CalendarDay
  /// The last day of the step.
  public var last: CalendarDay
  /// The step in words: `2025-03-03`, `2025-03-03 to 2025-03-09`, `2025-03`, `2025`.
  public var label: String
  /// What it tells.
  public var part: TimelinePart
}

/// A part of a timeline's graph, by ids.
public struct TimelinePart: Sendable, Hashable {
  /// The articles.
  public var articles: Set<String> = []
  /// The actors that these articles or statements name.
  public var actors: Set<String> = []
  /// The statements.
  public var statements: Set<String> = []

  /// Creates an empty part.
  public init() {}

  /// Adds what another part has.
  public mutating func formUnion(_ other: TimelinePart) {
    articles.formUnion(other.articles)
    actors.formUnion(other.actors)
    statements.formUnion(other.statements)
  }
}

extension Comparison {
  /// Compares two parts of a graph in which who is who is decided.
  init(union: Graph, old: Graph, new: Graph, sureness: Sureness) {
    self.sureness = sureness
    let parts = [old, new].map(UnionPart.init(of:))
    self.union = union
    self.old = ComparisonSide(old, parts[0])
    self.new = ComparisonSide(new, parts[1])
    actors = ActorClassification(union, sides: [old, new], parts: parts).changes
    ties =
      TieClassification(
        union, StatementSides(union, old: parts[0].statements, new: parts[1].statements),
        known: self.old.actors
      ).changes
  }
}

extension UnionPart {
  /// What a part of a graph is in it: itself.
  fileprivate init(of part: Graph) {
    self.init(
      articles: Set(part.articles.map(\.id)),
      actors: Dictionary(
        part.actors.map { ($0.id, [$0.id]) }, uniquingKeysWith: { first, _ in first }),
      statements: Set(part.statements.map(\.id)))
  }
}
