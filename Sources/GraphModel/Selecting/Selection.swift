/// What part of a graph is wanted.
public struct SelectionCriteria: Sendable, Hashable {
  /// The relations to keep.
  public var relations: Set<Relation>
  /// The kinds of actors to keep.
  public var kinds: Set<ActorKind>
  /// The fewest statements that a tie has to rest on.
  public var minimumStatements: Int
  /// The ids of the actors around which to look; everywhere where there is none.
  public var focus: Set<String>
  /// How many ties away from ``focus`` an actor may be.
  public var depth: Int
  /// The most actors to keep.
  public var maximumActors: Int?
  /// Which actors are kept when there are more than ``maximumActors``.
  public var choice: Choice

  /// How to choose among too many actors.
  public enum Choice: String, Sendable, CaseIterable {
    /// Those of the most statements, and the paths between them.
    case weight
    /// Those that are knit most tightly to each other: the innermost *k*-cores.
    case core
  }

  /// Creates criteria; those left out keep everything.
  public init(
    relations: Set<Relation> = Set(Relation.allCases),
    kinds: Set<ActorKind> = Set(ActorKind.allCases),
    minimumStatements: Int = 1, focus: Set<String> = [], depth: Int = 1, maximumActors: Int? = nil,
    choice: Choice = .weight
  ) {
    self.relations = relations
    self.kinds = kinds
    self.minimumStatements = minimumStatements
    self.focus = focus
    self.depth = depth
    self.maximumActors = maximumActors
    self.choice = choice
  }
}

/// A part of a graph, and what is missing from it.
public struct Selection: Sendable, Hashable {
  /// The actors and statements that meet the criteria, with all articles.
  public var graph: Graph
  /// The ids of the actors left out, heaviest first.
  public var omittedActors: [String]
  /// How many ties are left out.
  public var omittedTies: Int
  /// How many statements are left out.
  public var omittedStatements: Int

  /// Whether nothing is left out.
  public var isComplete: Bool { omittedActors.isEmpty && omittedStatements == 0 }
}

/// A criterion that no actor can meet.
public enum SelectionError: Error, Hashable, CustomStringConvertible {
  /// The graph has no actor with this id.
  case unknownActor(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownActor(let id):
      "the graph has no actor \"\(id)\"; look up the ids under \"actors\" in its JSON"
    }
  }
}

extension Graph {
  /// The part of the graph that meets some criteria.
  ///
  /// The criteria apply one after the other: relations and kinds, then the number of statements, then
  /// the distance from the focus, last the number of actors. An actor whose ties are all left out is
  /// left out with them; one that had none stays unless a focus or a maximum excludes it. Statements
  /// keep their ids; one said by an actor that is left out keeps the speaker's words alone.
  ///
  /// - Parameter criteria: what to keep.
  /// - Returns: the part, and a summary of what it lacks.
  /// - Throws: an error for a focus that the graph does not have.
  /// - Complexity: O(*a* · *t*) at worst for *a* actors kept and *t* ties, with a maximum of actors;
  ///   otherwise O(*n* log *n*).
  public func selecting(_ criteria: SelectionCriteria) throws(SelectionError) -> Selection {
    let known = Set(actors.map(\.id))
    if let unknown = criteria.focus.subtracting(known).min() { throw .unknownActor(unknown) }
    let all = ties
    var chosen = Set(actors.filter { criteria.kinds.contains($0.kind) }.map(\.id))
    var kept = TieNetwork(
      all.filter { tie in
        criteria.relations.contains(tie.relation)
          && tie.statements.count >= criteria.minimumStatements
      }
    ).restricted(to: chosen)
    chosen.subtract(TieNetwork(all).actors.subtracting(kept.actors))
    if !criteria.focus.isEmpty {
      chosen.formIntersection(kept.neighbourhood(of: criteria.focus, depth: criteria.depth))
      chosen.formUnion(criteria.focus)
    }
    kept = kept.restricted(to: chosen)
    if let limit = criteria.maximumActors, chosen.count > limit {
      chosen =
        switch criteria.choice {
        case .weight: kept.heaviest(limit, of: chosen, from: criteria.focus)
        case .core: kept.innermost(limit, of: chosen, from: criteria.focus)
        }
      kept = kept.restricted(to: chosen)
    }
    return selection(of: chosen, kept.ties, from: all)
  }

  private func selection(of chosen: Set<String>, _ kept: [Tie], from all: [Tie]) -> Selection {
    let lines = Set(kept.map(TieKey.init))
    var part = self
    part.actors = actors.filter { chosen.contains($0.id) }
    part.statements = statements.filter { lines.contains(TieKey($0)) }
      .map { $0.withoutSpeakers(except: chosen) }
    let ranking = TieNetwork(all).ranking(of: Set(actors.map(\.id)).subtracting(chosen))
    return Selection(
      graph: part, omittedActors: ranking, omittedTies: all.count - kept.count,
      omittedStatements: statements.count - part.statements.count)
  }
}

extension Statement {
  fileprivate func withoutSpeakers(except kept: Set<String>) -> Statement {
    var statement = self
    for index in attribution.indices {
      statement.attribution[index].actor = attribution[index].actor.flatMap {
        kept.contains($0) ? $0 : nil
      }
    }
    return statement
  }
}
