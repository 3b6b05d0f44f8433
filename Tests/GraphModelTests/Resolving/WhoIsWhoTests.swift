import GraphModel
import Testing

@Suite("Who is who across articles")
struct WhoIsWhoTests {
  /// One article's graph, each actor with its kind and what the article says of it.
  static func graph(
    _ article: String, year: Int = 2024, _ actors: [Actor], ties: [(Int, Relation, Int)] = []
  ) -> Graph {
    var actors = actors
    for index in actors.indices {
      actors[index].id = "a\(index)"
      actors[index].mentions = [
        Mention(article: article, span: index * 10..<index * 10 + 5, form: .name)
      ]
    }
    let statements = ties.map { source, relation, target in
      Statement(
        relation: relation, source: "a\(source)", target: "a\(target)", rule: "test",
        evidence: Evidence(article: article, span: 0..<9, text: "sentence"))
    }
    return Graph(
      articles: [
        Article(
          id: article, published: CalendarDay(year: year, month: 5, day: 1),
          sha256: SHA256.hex(article), length: 500)
      ],
      actors: actors, statements: statements)
  }

  static func person(_ name: String, _ descriptions: String..., aliases: [String] = []) -> Actor {
    Actor(id: "", name: name, kind: .person, aliases: aliases, descriptions: descriptions)
  }

  static func body(_ name: String, _ descriptions: String..., aliases: [String] = []) -> Actor {
    Actor(id: "", name: name, kind: .organization, aliases: aliases, descriptions: descriptions)
  }

  /// How many actors the first actors of some articles are, each article with one actor.
  private static func count(_ actors: Actor...) -> Int {
    let graphs = actors.enumerated().map { graph("article \($0.offset)", [$0.element]) }
    return Graph.merged(graphs).actors.count
  }

  @Test(
    "names of one person",
    arguments: [
      ("Qassim Haddari", "Qasem Hadari"), ("Youssef Okantari", "Yusuf Okantari"),
      ("José Dunmoor", "Jose Dunmoor"), ("William Venn", "Bill Venn"),
      ("Anna Q. Bergh", "Anna Bergh"),
      ("Anna Q. Bergh", "Anna Quill Bergh"), ("Bergh", "Anna Bergh"), ("A. Bergh", "Anna Bergh"),
      ("ANNA BERGH", "Anna Bergh"), ("Ana Rull", "Ana Rull Montes"),
      ("Adil Abdul-Karim", "Adel Abdulkarim"),
      ("Kim", "Kim Dol Su"), ("Viktor Orlan", "Viktor Orlan Jr."),
    ])
  func onePerson(first: String, second: String) {
    #expect(Self.count(Self.person(first), Self.person(second)) == 1)
  }

  @Test(
    "names of two persons",
    arguments: [
      ("Anna H. W. Bergh", "Anna W. Bergh"), ("Anna Bergh", "Hanne Bergh"),
      ("Olga Venn", "Oleg Venn"),
      ("Viktor Orlan Sr.", "Viktor Orlan Jr."),
      ("Kim Dol Su", "Kim Dol Nam"),
      ("Anna Bergh", "Bergh Holding"), ("Maria Rossum", "Mario Rossum"), ("B. Bergh", "Anna Bergh"),
    ])
  func twoPersons(first: String, second: String) {
    #expect(Self.count(Self.person(first), Self.person(second)) == 2)
  }

  @Test(
    "names of one body",
    arguments: [
      ("Eastern Border Union", "EBU"), ("Harbour Watch", "BRG Harbour Watch"),
      ("Halden Shipping Ltd", "Halden Shipping"), ("the Velan Front", "Velan Front"),
      ("Norwegian Defence Ministry", "Defense Ministry of Norway"), ("United Nations", "UN"),
      ("Ministry of Defence of Norway", "Norwegian Defence Ministry"),
    ])
  func oneBody(first: String, second: String) {
    #expect(Self.count(Self.body(first), Self.body(second)) == 1)
  }

  @Test(
    "names of two bodies",
    arguments: [
      ("Norwegian Defence Ministry", "Chilean Defence Ministry"),
      ("Supreme Court of Peru", "Supreme Court of Kenya"),
      ("Velan Front", "Velan Front Brigades"), ("Police", "Police"),
      ("Defence Ministry", "Norwegian Defence Ministry"),
      ("Bank of Harran", "Bank of Velmar"),
    ])
  func twoBodies(first: String, second: String) {
    #expect(Self.count(Self.body(first), Self.body(second)) == 2)
  }

  @Test("one name leaves a person apart from two that it fits, and tells the doubt")
  func twoCandidates() throws {
    let resolution = Resolution(of: [
      Self.graph("a", [Self.person("George H. W. Marr")]),
      Self.graph("b", [Self.person("George W. Marr")]),
      Self.graph("c", [Self.person("George Marr")]), Self.graph("d", [Self.person("Marr")]),
    ])
    #expect(resolution.graph.actors.count == 4)
    let pairs = resolution.doubts.map { Set([$0.firstAppearance.name, $0.secondAppearance.name]) }
    #expect(pairs.contains(["George Marr", "George W. Marr"]))
    #expect(pairs.contains(["George Marr", "George H. W. Marr"]))
    #expect(resolution.doubts.allSatisfy { !$0.supporting.isEmpty && !$0.opposing.isEmpty })
  }

  @Test("many years between two articles leave a doubt; a person met in both decides it")
  func years() {
    let (old, new) = (
      Self.graph("a", year: 1991, [Self.person("George Marr", "president")]),
      Self.graph("b", year: 2003, [Self.person("George Marr", "president")])
    )
    let resolution = Resolution(of: [old, new])
    #expect(resolution.graph.actors.map(\.id) == ["george-marr", "george-marr-2"])
    #expect(resolution.doubts.map(\.opposing) == [["12 years lie between the articles"]])
    let married = [1991, 2003].map { year in
      Self.graph(
        "\(year)", year: year, [Self.person("George Marr"), Self.person("Ada Quillon")],
        ties: [(0, .kin, 1)])
    }
    #expect(Graph.merged(married).actors.count == 2)
  }

  @Test("namesakes of two countries, or two walks of life, stay two")
  func namesakes() {
    #expect(
      Self.count(
        Self.person("Ali Hassouni", "Iraqi general"), Self.person("Ali Hassouni", "Chilean envoy"))
        == 2)
    #expect(
      Self.count(Self.person("Ali Hassouni", "general"), Self.person("Ali Hassouni", "goalkeeper"))
        == 2)
    #expect(
      Self.count(Self.person("Ali Hassouni", "general"), Self.person("Ali Hassouni", "commander"))
        == 1)
  }

  @Test("namesakes whose ages are years apart stay two and are told as a doubt")
  func ages() {
    func graphs(_ one: String, _ other: String) -> [Graph] {
      [
        Self.graph("a", [Self.person("Ada Quillon", one)]),
        Self.graph("b", [Self.person("Ada Quillon", other)]),
      ]
    }
    let resolution = Resolution(of: graphs("aged 34", "71-year-old baker"))
    #expect(resolution.graph.actors.count == 2)
    #expect(resolution.doubts.map(\.opposing) == [["their ages are 37 years apart"]])
    #expect(Graph.merged(graphs("aged 34", "aged 35")).actors.count == 1)
    #expect(Graph.merged(graphs("aged 34", "senator for 12 years")).actors.count == 1)
  }

  @Test("a body whose name every town has is one where the articles have others in common")
  func townPolice() {
    let norrby = ["a", "b"].map {
      Self.graph(
        $0, [Self.body("Police"), Self.person("Ada Quillon"), Self.body("Halden Shipping")])
    }
    let other = Self.graph("c", [Self.body("Police"), Self.person("Oskar Lind")])
    let actors = Graph.merged(norrby + [other]).actors
    #expect(actors.filter { $0.name == "Police" }.map(\.mentions.count).sorted() == [1, 2])
  }

  @Test("two actors of one article are never made one by a third article")
  func sameArticle() {
    let brothers = Self.graph("a", [Self.person("Adam Orlan"), Self.person("Orlan")])
    let actors = Graph.merged([brothers, Self.graph("b", [Self.person("Adam Orlan")])]).actors
    #expect(actors.map(\.name).sorted() == ["Adam Orlan", "Orlan"])
  }

  @Test("collectives of two articles are the same only under a name of their own")
  func collectives() {
    func count(_ name: String) -> Int {
      Graph.merged(["a", "b"].map { Self.graph($0, [Actor(id: "", name: name, kind: .group)]) })
        .actors.count
    }
    #expect(count("protesters") == 2)
    let dispersed = ["a", "b"].map {
      Self.graph(
        $0, [Actor(id: "", name: "protesters", kind: .group), Self.body("Harran Guard")],
        ties: [(1, .conflict, 0)])
    }
    #expect(Graph.merged(dispersed).actors.count == 2)
    #expect(count("Two senior officials") == 2)
    #expect(count("Norwegian officials") == 2)
    #expect(count("loyalists of Harran") == 1)
    #expect(count("Houthis") == 1)
  }
}
