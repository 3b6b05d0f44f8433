internal import GraphModel

/// The one organization and the one state that each actor mainly belongs to.
struct MainAffiliations {
  private let actors: [String: Actor]
  /// The affiliations of each actor, the main one first.
  private let affiliations: [String: [Tie]]

  init(_ graph: Graph) {
    actors = Dictionary(
      graph.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ties = graph.ties.filter {
      Self.rank[$0.relation] != nil && $0.status != .denied && !$0.possible
    }
    affiliations = Dictionary(grouping: ties, by: \.source).mapValues { ties in
      ties.sorted { Self.order($0) < Self.order($1) }
    }
  }

  private static let rank: [Relation: Int] = [.leads: 0, .member: 1, .part: 2, .based: 3]

  private static func order(_ tie: Tie) -> (Int, Int, Int, String) {
    (rank[tie.relation] ?? 9, -tie.statements.count, -tie.articles, tie.target)
  }

  /// The frames around boxes whose positions are known by actor.
  func frames(
    by grouping: DiagramOptions.Grouping, around positions: [String: Int]
  ) -> [GroupFrame] {
    var members: [String: [Int]] = [:]
    let heads = Set(actors.keys.compactMap { organization(of: $0) })
    for (actor, position) in positions {
      let group: String? =
        switch grouping {
        case .organization: heads.contains(actor) ? actor : organization(of: actor)
        case .state: state(of: actor)
        }
      if let group { members[group, default: []].append(position) }
    }
    return members.compactMap { id, boxes -> GroupFrame? in
      guard boxes.count > 1, let actor = actors[id] else { return nil }
      let name = DisplayText.clean(actor.name)
      return GroupFrame(
        name: name.isEmpty ? DisplayText.clean(id) : name, members: boxes.sorted())
    }.sorted { $0.members[0] < $1.members[0] }
  }

  /// The organization that an actor mainly belongs to.
  private func organization(of actor: String) -> String? {
    affiliations[actor]?.first { tie in
      tie.relation != .based && tie.target != actor && actors[tie.target]?.kind == .organization
    }?.target
  }

  /// The state that an actor is, or belongs to by way of its main affiliations.
  private func state(of actor: String) -> String? {
    var seen: Set<String> = [actor]
    var current = actor
    while actors[current]?.kind != .state {
      let ties = affiliations[current] ?? []
      let direct = ties.first { actors[$0.target]?.kind == .state }
      guard let next = (direct ?? ties.first)?.target, seen.insert(next).inserted else {
        return nil
      }
      current = next
    }
    return current
  }
}
