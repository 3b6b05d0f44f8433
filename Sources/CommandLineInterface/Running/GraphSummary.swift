internal import ActorGraph

/// Five lines about a graph.
enum GraphSummary {
  static func text(of graph: Graph) -> String {
    let ties = graph.ties
    return """
      \(count(graph.articles.count, "article")), \(count(graph.actors.count, "actor")), \
      \(count(ties.count, "tie")) from \(count(graph.statements.count, "statement"))
      actors: \(kinds(of: graph))
      ties: \(families(of: ties))
      statements: \(statuses(of: graph.statements))
      most connected: \(heaviest(graph, ties))

      """
  }

  /// A number of things: `1 tie`, `2 ties`.
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private static func list(_ parts: [(word: String, number: Int)]) -> String {
    let present = parts.filter { $0.number > 0 }.map { "\($0.number) \($0.word)" }
    return present.isEmpty ? "none" : present.joined(separator: ", ")
  }

  private static func kinds(of graph: Graph) -> String {
    list(
      ActorKind.allCases.map { kind in
        let number = graph.actors.count { $0.kind == kind }
        return ("\(kind.rawValue)\(number == 1 ? "" : "s")", number)
      })
  }

  private static func families(of ties: [Tie]) -> String {
    list([
      ("of affiliation", ties.count { !$0.relation.isInteraction }),
      ("of cooperation", ties.count { $0.relation == .cooperate }),
      ("of conflict", ties.count { $0.relation == .conflict }),
    ])
  }

  private static func statuses(of statements: [Statement]) -> String {
    list(
      Standing.allCases.map { standing in
        (standing.rawValue, statements.count { $0.standing == standing })
      })
  }

  private static func heaviest(_ graph: Graph, _ ties: [Tie]) -> String {
    var weights: [String: Int] = [:]
    for tie in ties {
      weights[tie.source, default: 0] += 1
      weights[tie.target, default: 0] += 1
    }
    let ranked = graph.actors
      .filter { weights[$0.id] != nil }
      .sorted { (-(weights[$0.id] ?? 0), $0.id) < (-(weights[$1.id] ?? 0), $1.id) }
    return list(
      ranked.prefix(3).map { ("ties of \(MarkedText.plain($0.name))", weights[$0.id] ?? 0) })
  }
}
