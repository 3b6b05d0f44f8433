/// Several graphs as one, with what became of the actors of each.
///
/// Who is who is decided from the set of appearances alone: the order of the graphs, and how the
/// articles are spread over them, do not count.
public struct Resolution: Sendable {
  /// The union in its canonical order.
  public let graph: Graph
  /// The pairs of actors that may be the same, but nothing is said that decides it.
  public let doubts: [Doubt]
  /// What became of the parts of each input graph.
  private let inputs: [Input]
  /// The place in the union of the actor that each atom is.
  private let actorOfAtom: [Int32]

  /// What became of the parts of one input graph.
  private struct Input {
    /// The id in the union of each article.
    let articles: [String: String]
    let atoms: DissectedGraph
    /// The places in the union of the statements, in the order of the graph.
    let statements: ArraySlice<Int32>
  }

  /// Decides who is who across graphs.
  ///
  /// - Parameters:
  ///   - graphs: Graphs of one or of many articles.
  ///   - judgements: What a person has decided, which goes before all other evidence.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public init(of graphs: [Graph], judgements: Judgements = Judgements()) {
    self.init(of: graphs, judgements: judgements, areNormalized: false)
  }

  /// A part of the work, for those who measure how long each takes.
  package enum Stage: String, Sendable {
    case takenApart = "taking apart"
    case decided = "resolving"
    case united = "uniting"
  }

  /// Decides who is who across graphs, which may be known to be in their canonical order.
  ///
  /// - Parameters:
  ///   - graphs: Graphs of one or of many articles.
  ///   - judgements: What a person has decided, which goes before all other evidence.
  ///   - areNormalized: Whether the graphs are in their canonical order.
  ///   - reached: Called when a stage is done.
  package init(
    of graphs: [Graph], judgements: Judgements, areNormalized: Bool,
    reached: (Stage) -> Void = { _ in }
  ) {
    let index = JudgementIndex(judgements)
    let dissection = Dissection(graphs, index)
    reached(.takenApart)
    let clustering = AppearanceClustering(dissection, index)
    reached(.decided)
    let union = ActorUnion(clustering.classes, of: dissection, index)
    let (actors, statements) = SideBySide.both(
      { union.mentionedActors(dissection, graphs) },
      {
        UnitedStatements(graphs, dissection, union, areNormalized: areNormalized).identified
      })
    graph = Graph(
      articles: dissection.articles.articles, actors: [], statements: statements.statements
    ).normalizedApartFromStatements().adding(actors)
    doubts = clustering.doubts.map { doubt in
      Doubt(
        doubt, id: { union.actors[Int(union.actorOfAtom[$0])].id },
        appearance: dissection.appearance)
    }.sorted()
    actorOfAtom = union.actorOfAtom
    var rest = statements.places[...]
    inputs = graphs.indices.map { input in
      let own = rest.prefix(dissection.graphs[input].links.count)
      rest = rest.dropFirst(own.count)
      return Input(
        articles: dissection.articles.names[input], atoms: dissection.graphs[input],
        statements: own)
    }
    reached(.united)
  }
}

extension Graph {
  /// The graph with actors that are in order.
  fileprivate func adding(_ actors: [Actor]) -> Graph {
    var graph = self
    graph.actors = actors
    return graph
  }
}

extension Resolution {
  private func id(ofAtom atom: Int) -> String { graph.actors[Int(actorOfAtom[atom])].id }

  /// The actor of the union that an actor of an input became in one of its articles.
  ///
  /// - Parameters:
  ///   - id: The actor's id in the input.
  ///   - article: The article's id in the input; empty for an actor that no article mentions.
  ///   - input: The input's place in the list of graphs.
  /// - Returns: An id in ``graph``; nil when the input has no such actor in this article.
  public func actor(_ id: String, article: String, ofInput input: Int) -> String? {
    inputs[input].atoms.atom(of: id, article: article).map(self.id(ofAtom:))
  }

  /// The actors of the union that an actor of an input became: several where it was split.
  ///
  /// - Returns: Ids in ``graph``, sorted.
  public func actors(_ id: String, ofInput input: Int) -> [String] {
    inputs[input].atoms.atoms(of: id).map(self.id(ofAtom:)).distinctSorted()
  }

  /// The article of the union that an article of an input became.
  public func article(_ id: String, ofInput input: Int) -> String? { inputs[input].articles[id] }

  /// The ids in the union of an input's statements, in the input's order; equal ones have one id.
  public func statements(ofInput input: Int) -> [String] {
    inputs[input].statements.map { graph.statements[Int($0)].id }
  }

  /// What an input holds, in ids of the union.
  package func part(ofInput input: Int) -> UnionPart {
    let atoms = inputs[input].atoms
    var actors: [String: Set<String>] = [:]
    actors.reserveCapacity(atoms.actorsByID.count)
    for id in atoms.actorsByID.keys {
      let places = atoms.atoms(of: id).map { actorOfAtom[$0] }
      // Nearly all are one actor.
      let isOne = places.allSatisfy { $0 == places[0] }
      actors[id] = Set(
        (isOne ? places.prefix(1)[...] : places[...]).map { graph.actors[Int($0)].id })
    }
    return UnionPart(
      articles: Set(inputs[input].articles.values), actors: actors,
      statements: Set(statements(ofInput: input)))
  }

  /// Which of two inputs holds which statements of the union.
  package func statementSides(old: Int, new: Int) -> StatementSides {
    let count = graph.statements.count
    var sources = [Int32](repeating: 0, count: count)
    var targets = [Int32](repeating: 0, count: count)
    for input in inputs {
      for (place, link) in zip(input.statements, input.atoms.links) {
        sources[Int(place)] = actorOfAtom[link.source]
        targets[Int(place)] = actorOfAtom[link.target]
      }
    }
    func held(by input: Int) -> [Bool] {
      var isHeld = [Bool](repeating: false, count: count)
      for place in inputs[input].statements { isHeld[Int(place)] = true }
      return isHeld
    }
    return StatementSides(
      isOld: held(by: old), isNew: held(by: new),
      ends: StatementEnds(sources: sources, targets: targets))
  }
}
