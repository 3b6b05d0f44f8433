import GraphModel
import Testing

/// Laws under ten thousand random graphs of names that are variants, homonyms and parts of each other.
@Suite("Resolving")
struct ResolutionLawTests {
  private static let persons = [
    "George Marr", "George W. Marr", "George H. W. Marr", "Marr", "G. Marr", "Qassim Haddari",
    "Qasem Hadari", "Haddari", "Viktor Orlan Sr.", "Viktor Orlan Jr.", "Viktor Orlan", "Mrs. Marr",
  ]
  private static let bodies = [
    "Defence Ministry", "Norwegian Defence Ministry", "Defense Ministry of Chile", "Police", "EBU",
    "Eastern Border Union", "Eastern Banana Union", "Harbour Watch", "BRG Harbour Watch",
  ]
  private static let others: [(String, ActorKind)] = [
    ("Norway", .state), ("Chile", .state), ("Harran", .state), ("protesters", .group),
    ("loyalists of Harran", .group), ("Marr", .organization),
  ]
  private static let descriptions = [
    "Norwegian general", "Chilean envoy", "goalkeeper", "minister",
  ]

  private static func graph(_ random: inout SeededGenerator) -> Graph {
    let article = "article \(Int.random(in: 0..<12, using: &random))"
    let actors = (0..<Int.random(in: 1...4, using: &random)).map { _ -> Actor in
      let isNamed = Int.random(in: 0..<5, using: &random)
      let descriptions = random.flip() ? [] : [random.pick(descriptions, or: "")]
      switch isNamed {
      case 0...1:
        return WhoIsWhoTests.person(random.pick(persons, or: ""), descriptions.first ?? "man")
      case 2...3: return WhoIsWhoTests.body(random.pick(bodies, or: ""))
      default:
        let other = random.pick(others, or: ("Norway", .state))
        return Actor(
          id: "", name: other.0, kind: other.1,
          identifiers: random.flip() ? [:] : ["wikidata": random.pick(["Q1", "Q2"], or: "")])
      }
    }
    let ties = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      (
        Int.random(in: actors.indices, using: &random),
        random.pick([.kin, .member, .rival], or: Relation.kin),
        Int.random(in: actors.indices, using: &random)
      )
    }
    let years = [article.utf8.count % 2 == 0 ? 1991 : 2003, 2004]
    return WhoIsWhoTests.graph(article, year: random.pick(years, or: 2004), actors, ties: ties)
  }

  private static func isSame(_ first: Graph, _ second: Graph) -> Bool {
    first == second
  }

  @Test(
    "is commutative, associative and idempotent, and leaves articles out exactly", arguments: 0..<25
  )
  func laws(block: Int) {
    for seed in (block * 100)..<(block * 100 + 100) {
      var random = SeededGenerator(seed: seed)
      let graphs = (0..<4).map { _ in Self.graph(&random) }
      let all = Graph.merged(graphs)
      let shuffled = graphs.shuffled(using: &random)
      #expect(Self.isSame(Graph.merged(shuffled), all), "commutative, seed \(seed)")
      let parts = Graph.merged([
        Graph.merged(Array(shuffled[..<2])), Graph.merged(Array(shuffled[2...])),
      ])
      #expect(Self.isSame(parts, all), "associative, seed \(seed)")
      #expect(Self.isSame(all.merging(graphs[0]), all), "idempotent, seed \(seed)")
      let left = graphs[3].articles[0].id
      let others = graphs.filter { $0.articles[0].id != left }
      #expect(
        Self.isSame(all.without(articles: [left]), Graph.merged(others)),
        "leaving out, seed \(seed)")
    }
  }
}
