import GraphModel
import Testing

@Suite("Merging")
struct GraphMergingTests {
  private static func graphs(_ count: Int, seed: Int) -> [Graph] {
    var sampler = GraphSampler(seed: seed)
    return (0..<count).map { _ in sampler.articleGraph() }
  }

  /// Whether two graphs are written in the same bytes; those would be too many to print.
  private static func isSame(_ first: Graph, _ second: Graph) -> Bool {
    first.json(.line).utf8.elementsEqual(second.json(.line).utf8)
  }

  @Test("is commutative, associative and idempotent", arguments: 0..<10)
  func laws(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      let graphs = Self.graphs(4, seed: seed)
      let (a, b, c, d) = (graphs[0], graphs[1], graphs[2], graphs[3])
      let all = Graph.merged(graphs)
      func expect(_ other: Graph, _ law: String) {
        #expect(Self.isSame(other, all), "\(law), seed \(seed)")
      }
      expect(Graph.merged([d, b, a, c]), "commutative")
      expect(a.merging(b).merging(c).merging(d), "associative, from the left")
      expect(a.merging(b.merging(c.merging(d))), "associative, from the right")
      expect(a.merging(b).merging(d.merging(c)), "associative, in pairs")
      expect(Graph.merged(graphs + graphs), "idempotent")
      expect(all.merging(b), "absorbing")
      expect(try Graph(json: all.json()), "readable")
    }
  }

  @Test("is undone by leaving an article out", arguments: 0..<10)
  func leavingOut(block: Int) {
    for seed in (block * 20)..<(block * 20 + 20) {
      let graphs = Self.graphs(4, seed: seed)
      let resolution = Resolution(of: graphs)
      for left in graphs.indices {
        let names = graphs[left].articles.compactMap { resolution.article($0.id, ofInput: left) }
        let rest = Graph.merged(
          graphs.indices.filter { !isOf(names, input: $0, resolution, graphs) }
            .map { graphs[$0] })
        #expect(Self.isSame(resolution.graph.without(articles: names), rest), "seed \(seed)")
      }
    }
  }

  private func isOf(
    _ names: [String], input: Int, _ resolution: Resolution, _ graphs: [Graph]
  ) -> Bool {
    graphs[input].articles.contains { article in
      resolution.article(article.id, ofInput: input).map(names.contains) ?? false
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
    #expect(merged.without(articles: ["one~3e23e816"]) == Graph.merged([first]))
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
