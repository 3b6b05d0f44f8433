import GraphModel
import Testing

@Suite("Selecting")
struct SelectionTests {
  /// A chain a–b–c–d, a pair e–f with three statements, and g without a tie.
  private static let graph: Graph = {
    let kinds: [(String, ActorKind)] = [
      ("a", .person), ("b", .state), ("c", .person), ("d", .organization), ("e", .person),
      ("f", .group), ("g", .person),
    ]
    let lines: [(String, String, Relation, Int)] = [
      ("a", "b", .leads, 1), ("c", "b", .conflict, 2), ("c", "d", .member, 1),
      ("e", "f", .cooperate, 3),
    ]
    let statements = lines.flatMap { source, target, relation, count in
      (0..<count).map { number in
        Statement(
          relation: relation, source: source, target: target,
          attribution: [Attribution(text: "says a", actor: "a")], rule: "test",
          evidence: Evidence(article: "one", span: number..<number + 9, text: "…"))
      }
    }
    return Graph(
      articles: [Article(id: "one")],
      actors: kinds.map { Actor(id: $0, name: $0.uppercased(), kind: $1) }, statements: statements
    ).normalized()
  }()

  private func ids(_ criteria: SelectionCriteria) throws -> String {
    try Self.graph.selecting(criteria).graph.actors.map(\.id).joined()
  }

  @Test("without criteria is the whole graph")
  func everything() throws {
    let selection = try Self.graph.selecting(SelectionCriteria())
    #expect(selection.graph == Self.graph)
    #expect(selection.isComplete)
    #expect(selection.omittedTies == 0)
  }

  @Test("by relation drops the actors that lose all their ties")
  func relations() throws {
    let affiliations = Set(Relation.allCases.filter { !$0.isInteraction })
    let selection = try Self.graph.selecting(SelectionCriteria(relations: affiliations))
    #expect(selection.graph.actors.map(\.id) == ["a", "b", "c", "d", "g"])
    #expect(selection.omittedActors == ["e", "f"])
    #expect(selection.omittedTies == 2)
    #expect(selection.omittedStatements == 5)
  }

  @Test("by kind drops the ties of the kinds left out, and their speakers' ids")
  func kinds() throws {
    let selection = try Self.graph.selecting(
      SelectionCriteria(kinds: [.state, .organization, .person]))
    #expect(selection.graph.actors.map(\.id) == ["a", "b", "c", "d", "g"])
    let noState = try Self.graph.selecting(
      SelectionCriteria(kinds: [.person, .organization, .group]))
    #expect(noState.graph.actors.map(\.id) == ["c", "d", "e", "f", "g"])
    #expect(noState.graph.statements.flatMap(\.attribution).allSatisfy { $0.actor == nil })
    #expect(noState.graph.statements.flatMap(\.attribution).allSatisfy { $0.text == "says a" })
    #expect(try Graph(json: noState.graph.json()).actors == noState.graph.actors)
  }

  @Test(
    "by weight keeps ties with enough statements",
    arguments: [(1, "abcdefg"), (2, "bcefg"), (3, "efg"), (4, "g")])
  func weight(minimum: Int, expected: String) throws {
    #expect(try ids(SelectionCriteria(minimumStatements: minimum)) == expected)
  }

  @Test(
    "around a focus reaches as far as its depth",
    arguments: [
      ("a", 0, "a"), ("a", 1, "ab"), ("a", 2, "abc"), ("a", 9, "abcd"), ("g", 3, "g"),
      ("c", 1, "bcd"),
    ])
  func focus(centre: String, depth: Int, expected: String) throws {
    #expect(try ids(SelectionCriteria(focus: [centre], depth: depth)) == expected)
  }

  @Test("around an unknown focus is an error")
  func unknownFocus() {
    #expect(throws: SelectionError.unknownActor("z")) {
      try Self.graph.selecting(SelectionCriteria(focus: ["z", "a"]))
    }
  }

  @Test(
    "of the heaviest keeps paths between them and never more than asked",
    arguments: [
      (0, ""), (1, "b"), (2, "bc"), (3, "bce"), (4, "bcef"), (5, "abcef"), (6, "abcdef"),
      (7, "abcdefg"),
    ])
  func heaviest(limit: Int, expected: String) throws {
    #expect(try ids(SelectionCriteria(maximumActors: limit)) == expected)
  }

  @Test("connects two heavy actors through a light one")
  func connecting() throws {
    var graph = Graph(
      actors: ["a", "b", "m", "x", "y"].map { Actor(id: $0, name: $0, kind: .person) })
    for (source, target, count) in [("a", "x", 4), ("b", "y", 4), ("a", "m", 1), ("m", "b", 1)] {
      for number in 0..<count {
        graph.statements.append(
          Statement(
            relation: .conflict, source: source, target: target, rule: "test",
            evidence: Evidence(article: "one", span: number..<number + 1, text: "")))
      }
    }
    let selection = try graph.normalized().selecting(SelectionCriteria(maximumActors: 3))
    #expect(selection.graph.actors.map(\.id) == ["a", "b", "m"])
    #expect(selection.graph.ties.count == 2)
    #expect(selection.omittedActors == ["x", "y"])
  }

  @Test("accounts for every statement and actor, whatever the criteria", arguments: 0..<200)
  func accounts(seed: Int) throws {
    var sampler = GraphSampler(seed: seed)
    let graph = sampler.graph().normalized()
    let criteria = SelectionCriteria(
      relations: Set(Relation.allCases.filter { _ in sampler.random.flip() }),
      minimumStatements: Int.random(in: 1...2, using: &sampler.random),
      focus: Set(graph.actors.map(\.id).filter { _ in sampler.random.flip() }),
      maximumActors: Int.random(in: 0...6, using: &sampler.random))
    let selection = try graph.selecting(criteria)
    let kept = selection.graph
    #expect(kept.statements.count + selection.omittedStatements == graph.statements.count)
    #expect(kept.actors.count + selection.omittedActors.count == graph.actors.count)
    #expect(kept.ties.count + selection.omittedTies == graph.ties.count)
    let present = Set(kept.actors.map(\.id))
    #expect(
      kept.statements.allSatisfy { present.contains($0.source) && present.contains($0.target) })
  }
}

@Suite("Looking up actors")
struct ActorLookupTests {
  private let graph = Graph(actors: [
    Actor(id: "zoe-marr", name: "Zoë Marr", kind: .person, aliases: ["Marr"]),
    Actor(id: "marr", name: "Marr Island", kind: .state),
    Actor(id: "ola-marr", name: "Ola Marr", kind: .person, aliases: ["Marr", "The Captain"]),
  ])

  @Test(
    "prefers an id, then a name, then an alias",
    arguments: [
      ("marr", ["marr"]), ("MARR", ["ola-marr", "zoe-marr"]), ("zoe marr", ["zoe-marr"]),
      ("the captain", ["ola-marr"]), ("nobody", []),
    ])
  func lookup(text: String, expected: [String]) {
    #expect(graph.actors(called: text).map(\.id) == expected)
  }
}
