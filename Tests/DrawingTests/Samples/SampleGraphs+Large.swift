import GraphModel

/// Graphs that are too large or too dense to write down.
extension SampleGraphs {
  /// Twelve actors, nearly all of which have a tie to each other.
  static var dense: Graph {
    var builder = GraphBuilder()
    let names = (1...12).map { "Delegate \($0) Brandt" }
    for name in names { builder.actor(name) }
    let words = ["meet", "accuse", "urge", "back", "deputy"]
    for (index, name) in names.enumerated() {
      for (other, target) in names.enumerated() where other > index && (index + other) % 6 != 0 {
        let relation = Relation.allCases[(index * 5 + other) % 10]
        builder.tie(name, relation, target, words[(index + other) % 5], times: 1 + other % 3)
      }
    }
    return builder.graph
  }

  /// A chain of command of 121 actors.
  static var tree: Graph {
    var builder = GraphBuilder()
    builder.actor("General Staff 0", .organization)
    for number in 1...120 {
      let kind: ActorKind = number <= 39 ? .organization : .person
      builder.actor("Unit \(number)", kind)
      let above = (number - 1) / 3
      let upper = above == 0 ? "General Staff 0" : "Unit \(above)"
      builder.tie("Unit \(number)", kind == .person ? .member : .part, upper, "unit")
    }
    return builder.graph
  }

  /// Parts without a tie between them, of very different size.
  static var components: Graph {
    var builder = GraphBuilder()
    for part in 1...6 {
      let size = part * part / 3 + 2
      for number in 0..<size { builder.actor("Envoy \(part)-\(number)", .person) }
      for number in 1..<size {
        builder.tie(
          "Envoy \(part)-\(number)", number % 2 == 0 ? .cooperate : .conflict,
          "Envoy \(part)-\(number / 2)", "meet in the old customs house", .alleged)
      }
    }
    return builder.graph
  }

  /// A graph with a few hubs, made from a fixed sequence.
  static func random(actors: Int, ties: Int, seed: UInt64) -> Graph {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let first = ["Ana", "Bram", "Chidi", "Dora", "Emre", "Farah", "Goran", "Hana"]
    let last = ["Okafor", "Lindqvist", "Marchetti", "Novak", "Pereira", "Sato", "Zhou"]
    var builder = GraphBuilder()
    var names: [String] = []
    for number in 0..<actors {
      let kind: ActorKind = number % 5 == 0 ? .organization : number % 11 == 0 ? .state : .person
      let name =
        kind == .person
        ? "\(first[next(8)]) \(last[next(7)]) \(number)"
        : kind == .state ? "State \(number)" : "Bureau for Matter \(number)"
      names.append(name)
      builder.actor(name, kind)
    }
    let words = ["commander", "deputy", "urge", "accuse", "meet", "fund", "spokesman", "ally"]
    for _ in 0..<ties {
      let a = next(actors)
      let b = next(3) == 0 ? next(max(2, actors / 10)) : next(actors)
      guard a != b else { continue }
      builder.tie(
        names[a], Relation.allCases[next(10)], names[b], words[next(8)],
        Status.allCases[next(12) > 8 ? next(4) : 0], times: next(4) == 0 ? 3 : 1)
    }
    return builder.graph
  }
}
