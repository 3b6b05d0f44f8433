/// What differs between two states of the knowledge: Monday's articles and Friday's.
///
/// The world is open: what the newer articles do not mention has not ended. Ids of actors and
/// statements are those of ``union``, in which the actors of both sides are resolved together.
public struct Comparison: Sendable, Hashable {
  /// Both sides in one graph, as far as they are sure enough; see ``sureness``.
  public var union: Graph
  /// The older side.
  public var old: ComparisonSide
  /// The newer side.
  public var new: ComparisonSide
  /// Every tie of the union under its class, the most important first.
  public var ties: [TieChange]
  /// Every actor of the union under its class, the most important first.
  public var actors: [ActorChange]
  /// Which statements were compared.
  public var sureness: Sureness

  /// Compares what some graphs say with what others say.
  ///
  /// A side of one graph is that graph as it stands; the graphs of a larger side are merged first. A
  /// statement that both sides hold in the same words of the same article is the same statement.
  ///
  /// - Parameters:
  ///   - old: The graphs of the older side.
  ///   - new: The graphs of the newer side.
  ///   - judgements: What a person has decided about who is who.
  ///   - sureness: Which statements to compare; usually all that are not only possible.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public init(
    old: [Graph], new: [Graph], judgements: Judgements = Judgements(), sureness: Sureness = .usual
  ) {
    let sides = [old, new].map { graphs in
      graphs.count == 1
        ? graphs[0].normalized() : Resolution(of: graphs, judgements: judgements).graph
    }
    self.init(normalized: sides[0], sides[1], judgements: judgements, sureness: sureness)
  }

  /// Compares two graphs that are in their canonical order.
  ///
  /// - Parameters:
  ///   - old: The older side.
  ///   - new: The newer side.
  ///   - judgements: What a person has decided about who is who.
  ///   - sureness: Which statements to compare.
  ///   - reached: Called when a stage of uniting them is done.
  package init(
    normalized old: Graph, _ new: Graph, judgements: Judgements = Judgements(),
    sureness: Sureness = .usual, reached: (Resolution.Stage) -> Void = { _ in }
  ) {
    let sides = [old, new]
    let merged = GraphUnion(normalized: sides, judgements: judgements, reached: reached)
    // Who is who is decided from all that is said, however sure.
    let union = merged.graph.drawn(sureness)
    let isWhole = union.statements.count == merged.graph.statements.count
    let parts = isWhole ? merged.parts : merged.parts.map { $0.restricted(to: union) }
    self.union = union
    let known = parts[0].actorIDs
    let (ties, others) = SideBySide.both(
      {
        let statements =
          isWhole
          ? merged.statementSides(old: 0, new: 1)
          : StatementSides(union, old: parts[0].statements, new: parts[1].statements)
        return TieClassification(union, statements, known: known).changes
      },
      {
        (
          old: ComparisonSide(old, parts[0]), new: ComparisonSide(new, parts[1]),
          actors: ActorClassification(union, sides: sides, parts: parts).changes
        )
      })
    self.ties = ties
    self.old = others.old
    self.new = others.new
    actors = others.actors
    self.sureness = sureness
  }

  /// Whether both sides are the same document, byte for byte.
  public var isSame: Bool {
    // Texts that are equal may be written with other bytes.
    old.graph == new.graph && old.graph.json().utf8.elementsEqual(new.graph.json().utf8)
  }
}

/// One side of a comparison in terms of the union.
public struct ComparisonSide: Sendable, Hashable {
  /// The side by itself, whole and with the ids that it has there.
  public var graph: Graph
  /// The ids of its articles.
  public var articles: Set<String>
  /// The ids of its actors, as far as they were compared.
  public var actors: Set<String>
  /// The ids of its statements, as far as they were compared.
  public var statements: Set<String>

  init(_ graph: Graph, _ part: UnionPart) {
    self.graph = graph
    articles = part.articles
    actors = part.actorIDs
    statements = part.statements
  }
}
