import GraphModel
import Testing

@Suite("Merging")
struct GraphMergingTests {
  private static func graphs(_ count: Int, seed: Int) -> [Graph] {
    var sampler = GraphSampler(seed: seed)
    return (0..<count).map { _ in sampler.articleGraph() }
  }

  private static func bytes(_ graph: Graph) -> [UInt8] { Array(graph.json(.line).utf8) }

  @Test("is commutative, associative and idempotent", arguments: 0..<10)
  func laws(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      let graphs = Self.graphs(4, seed: seed)
      let (a, b, c, d) = (graphs[0], graphs[1], graphs[2], graphs[3])
      let all = Self.bytes(Graph.merged(graphs))
      #expect(Self.bytes(Graph.merged([d, b, a, c])) == all, "commutative, seed \(seed)")
      #expect(Self.bytes(a.merging(b).merging(c).merging(d)) == all, "from the left, seed \(seed)")
      #expect(Self.bytes(a.merging(b.merging(c.merging(d)))) == all, "from the right, seed \(seed)")
      #expect(Self.bytes(a.merging(b).merging(d.merging(c))) == all, "in pairs, seed \(seed)")
      #expect(Self.bytes(Graph.merged(graphs + graphs)) == all, "idempotent, seed \(seed)")
      #expect(Self.bytes(Graph.merged(graphs).merging(b)) == all, "absorbing, seed \(seed)")
      #expect(try Self.bytes(Graph(json: all)) == all, "readable, seed \(seed)")
    }
  }

  @Test("of nothing is the empty graph")
  func empty() {
    #expect(Graph.merged([]) == Graph())
  }

  private static func graph(
    of name: String, kind: ActorKind = .person, identifiers: [String: String] = [:],
    article: String, text: String = ""
  ) -> Graph {
    let digest = SHA256.hex(text)
    return Graph(
      articles: [Article(id: article, sha256: digest, length: 100)],
      actors: [
        Actor(
          id: "x", name: name, kind: kind, identifiers: identifiers,
          mentions: [Mention(article: article, span: 0..<4, form: .name)])
      ],
      statements: [
        Statement(
          relation: .rival, source: "x", target: "x",
          attribution: [Attribution(text: "x", actor: "x")], rule: "test",
          evidence: Evidence(article: article, span: 0..<9, text: text))
      ])
  }

  @Test("makes one actor of the same name and kind, and moves statements and speakers to it")
  func sameName() throws {
    let merged = Graph.merged([
      Self.graph(of: "Zoë Marr", article: "one"), Self.graph(of: "ZOE MARR", article: "two"),
    ])
    let actor = try #require(merged.actors.first)
    #expect(merged.actors.count == 1)
    #expect(actor.id == "zoe-marr")
    #expect(actor.name == "Zoë Marr")
    #expect(actor.aliases == ["ZOE MARR"])
    #expect(actor.mentions.map(\.article) == ["one", "two"])
    #expect(merged.statements.map(\.source) == ["zoe-marr", "zoe-marr"])
    #expect(merged.statements.flatMap(\.attribution).map(\.actor) == ["zoe-marr", "zoe-marr"])
  }

  @Test("makes one actor of a shared identifier, under the longest name")
  func sameIdentifier() {
    let merged = Graph.merged([
      Self.graph(of: "Norrin", kind: .state, identifiers: ["iso3166": "XN"], article: "one"),
      Self.graph(
        of: "Republic of Norrin", kind: .state, identifiers: ["iso3166": "XN", "wikidata": "Q2"],
        article: "two"),
      Self.graph(of: "Old Norrin", kind: .state, identifiers: ["wikidata": "Q2"], article: "three"),
    ])
    #expect(merged.actors.map(\.id) == ["republic-of-norrin"])
    #expect(merged.actors.map(\.aliases) == [["Norrin", "Old Norrin"]])
    #expect(merged.actors.map(\.identifiers) == [["iso3166": "XN", "wikidata": "Q2"]])
  }

  @Test("keeps both values where one actor has two identifiers of a scheme")
  func contradiction() {
    let merged = Graph.merged([
      Self.graph(of: "Norrin", identifiers: ["a": "1", "b": "1"], article: "one"),
      Self.graph(of: "Norrin", identifiers: ["a": "1", "b": "2"], article: "two"),
    ])
    #expect(merged.actors.map(\.identifiers) == [["a": "1", "b": "1|2"]])
  }

  @Test("keeps actors of different kinds apart, under different ids")
  func differentKinds() {
    let merged = Graph.merged([
      Self.graph(of: "Norrin", kind: .state, article: "one"),
      Self.graph(of: "Norrin", kind: .person, article: "two"),
    ])
    #expect(merged.actors.map(\.id) == ["norrin", "norrin-2"])
    #expect(merged.actors.map(\.kind) == [.person, .state])
  }

  @Test("takes the same article twice as one, and completes what is known of it")
  func sameArticle() {
    var other = Self.graph(of: "Mara Veld", article: "one")
    other.articles[0].title = "Talks"
    let merged = Graph.merged([Self.graph(of: "Mara Veld", article: "one"), other])
    #expect(merged.articles.map(\.title) == ["Talks"])
    #expect(merged.statements.count == 1)
    #expect(merged.actors.flatMap(\.mentions).count == 1)
  }

  @Test("marks articles of one id and different texts, and unmarks them when alone again")
  func clashingArticles() {
    let (first, second) = (
      Self.graph(of: "Mara Veld", article: "one", text: "a"),
      Self.graph(of: "Mara Veld", article: "one", text: "b")
    )
    let merged = first.merging(second)
    #expect(merged.articles.map(\.id) == ["one~3e23e816", "one~ca978112"])
    #expect(Set(merged.statements.map(\.evidence.article)) == Set(merged.articles.map(\.id)))
    #expect(merged.actors.flatMap(\.mentions).map(\.article) == merged.articles.map(\.id))
    var alone = merged
    alone.articles.removeAll { $0.id == "one~3e23e816" }
    alone.statements.removeAll { $0.evidence.article == "one~3e23e816" }
    alone.actors[0].mentions.removeAll { $0.article == "one~3e23e816" }
    #expect(Graph.merged([alone]) == Graph.merged([first]))
  }

  @Test("gives an article that is called like a marked one another id")
  func forgedMark() {
    let merged = Graph.merged([
      Self.graph(of: "A", article: "one", text: "a"),
      Self.graph(of: "B", article: "one", text: "b"),
      Self.graph(of: "C", article: "one~ca978112", text: "c"),
    ])
    #expect(Set(merged.articles.map(\.id)).count == 3)
    #expect(Graph.merged([merged, merged]) == merged)
  }
}
