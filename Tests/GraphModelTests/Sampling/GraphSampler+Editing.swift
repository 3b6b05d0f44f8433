import GraphModel

extension GraphSampler {
  /// Two graphs that have much in common: one, and what a few random edits make of it.
  mutating func related() -> (old: Graph, new: Graph) {
    let old = random.flip() ? graph() : articleGraph()
    var new = old
    for _ in 0..<Int.random(in: 0...4, using: &random) { edit(&new) }
    return (old, new)
  }

  /// Two small graphs of one article each that have much in common; cheap to make by the thousand.
  mutating func smallRelated() -> (old: Graph, new: Graph) {
    let old = articleGraph(actors: 3, statements: 2)
    var new = old
    for _ in 0..<Int.random(in: 0...2, using: &random) { edit(&new) }
    return (old, new)
  }

  private mutating func edit(_ graph: inout Graph) {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: remove(from: &graph.statements)
    case 1:
      change(&graph.statements) { statement, random in
        statement.status = random.pick(Status.allCases, or: .asserted)
      }
    case 2:
      change(&graph.statements) { statement, random in
        statement.relation = random.pick(Relation.allCases, or: .leads)
      }
    case 3:
      change(&graph.actors) { actor, random in
        actor.name = random.pick(Self.texts, or: "")
      }
    case 4:
      change(&graph.articles) { article, random in
        article.title = random.pick(Self.texts, or: "")
      }
    case 5: removeActor(from: &graph)
    case 6:
      change(&graph.statements) { statement, random in
        statement.confidence = random.pick([0, 60, 99, 100], or: 100)
        statement.possible = random.flip()
      }
    default: graph = graph.merging(articleGraph())
    }
  }

  private mutating func remove<Element>(from list: inout [Element]) {
    guard let index = list.indices.randomElement(using: &random) else { return }
    list.remove(at: index)
  }

  private mutating func change<Element>(
    _ list: inout [Element], _ edit: (inout Element, inout SeededGenerator) -> Void
  ) {
    guard let index = list.indices.randomElement(using: &random) else { return }
    edit(&list[index], &random)
  }

  private mutating func removeActor(from graph: inout Graph) {
    guard let id = graph.actors.randomElement(using: &random)?.id else { return }
    graph.actors.removeAll { $0.id == id }
    graph.statements.removeAll { statement in
      statement.source == id || statement.target == id
        || statement.attribution.contains { $0.actor == id }
    }
  }
}
