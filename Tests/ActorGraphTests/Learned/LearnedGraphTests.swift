import ActorGraph
import Testing

/// What the built-in networks decide.
@Suite struct LearnedGraphTests {
  private static let text = """
    LARNE — Transport Minister Ilse Marchetti criticised Rurik Vale, the director of the Tamsin \
    Harbour Authority, on Monday. She demanded that he resign. The bishop, Duarte Reis, praised \
    the dockers' union.
    """

  @Test(arguments: EncoderChoice.allCases)
  func everyChoiceTellsWhoDoesWhatAndHowSureThatIs(encoder: EncoderChoice) throws {
    let graph = try Pipeline(encoder: encoder).graph(of: Self.text, id: "larne")
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    let lines = graph.drawn(possible: encoder == .none).statements.map {
      [names[$0.source] ?? "", $0.relation.rawValue, names[$0.target] ?? ""]
    }
    #expect(lines.contains(["Ilse Marchetti", "conflict", "Rurik Vale"]), "\(lines)")
    #expect(lines.contains(["Rurik Vale", "leads", "Tamsin Harbour Authority"]), "\(lines)")
    for statement in graph.statements {
      #expect((1...100).contains(statement.confidence))
      #expect(Self.text.unicodeScalars.count >= statement.evidence.span.upperBound)
    }
  }

  @Test func whatNoRuleReadsIsFoundByTheNetworks() throws {
    let graph = try Pipeline(encoder: .accurate).graph(of: Self.text, id: "larne")
    let bishop = graph.actors.first { $0.name == "Duarte Reis" }
    #expect(graph.statements.contains { $0.source == bishop?.id && $0.relation == .cooperate })
  }

  @Test(arguments: EncoderChoice.allCases)
  func anArticleHasTheSameGraphWhateverIsReadWithIt(encoder: EncoderChoice) throws {
    let pipeline = try Pipeline(encoder: encoder)
    let articles = [Self.text, "Ada Lund met Omar Nasri.", "", Self.text + " Vale refused."]
      .enumerated().map { ArticleText($1, id: "a\($0)") }
    let together = pipeline.graphs(of: articles)
    #expect(together == articles.map { pipeline.graph(of: $0) })
    #expect(together[2].actors.isEmpty && together[2].statements.isEmpty)
  }

  @Test func whatTheUserSaysIsSure() throws {
    let lexicon = try UserLexicon(text: "role\tconvener\tleads", source: "mine.tsv")
    let graph = try Pipeline(lexicons: [lexicon], encoder: .small)
      .graph(of: "Ada Lund, the convener of the Tidewater Bloc, resigned.", id: "lund")
    let tie = try #require(graph.statements.first { $0.relation == .leads })
    #expect(tie.confidence == 100 && !tie.possible)
  }

  @Test func possibleTiesAreKeptAndNotDrawn() throws {
    let graph = try Pipeline(encoder: .accurate).graph(of: Self.text, id: "larne")
    let drawn = graph.drawn()
    #expect(drawn.statements.allSatisfy { !$0.possible })
    #expect(graph.drawn(possible: true).statements.count == graph.statements.count)
  }

  /// One person is one actor, whatever an article calls them, and a place of reporting is none.
  @Test(arguments: [
    (
      "Minister fires harbour chief\n\nLARNE — Transport Minister Ilse Marchetti dismissed Rurik Vale "
        + "on Friday. Vale said that he would sue the minister.", "Ilse Marchetti", "Minister"
    ),
    (
      "The city council suspended Vale on Tuesday evening. Piet Harrow denied that Corvane Shipping "
        + "had bribed Rurik Vale.", "Rurik Vale", "Vale"
    ),
    (
      "LARNE QUAY — Transport Minister Ilse Marchetti dismissed Rurik Vale on Friday, hours after "
        + "police arrested him at his home.", "Rurik Vale", "LARNE QUAY"
    ),
    (
      "Kristin Aasen welcomed Front leader Josephine Mbeki-Dunn. Mbeki-Dunn accused Tobias Hakkar of "
        + "ordering the attack.", "Josephine Mbeki-Dunn", "Mbeki"
    ),
  ])
  func nobodyIsTwo(text: String, name: String, other: String) throws {
    let graph = try Pipeline(encoder: .accurate).graph(of: text, id: "one")
    let names = graph.actors.map(\.name)
    #expect(names.contains(name) && !names.contains(other), "\(names)")
  }

  @Test func talksAreToldByOneWordForBoth() throws {
    let text = "Chad’s ambassador, Amina Deby, and Sudanese envoy Faisal Bakri held talks in Oslo."
    let graph = try Pipeline(encoder: .accurate).graph(of: text, id: "talks")
    let talks = graph.statements.filter { $0.relation == .cooperate }
    #expect(talks.count == 2 && Set(talks.map(\.source)).count == 2)
    #expect(talks.allSatisfy { $0.role == "talk" }, "\(talks.map(\.role))")
  }

  /// Kinship has no direction, but a son is told to be the son.
  @Test(arguments: [
    ("Ada Lund, the daughter of Omar Lund, met Piet Roe in Larne.", "Ada Lund", "daughter"),
    ("Omar Lund thanked the voters. His daughter, Ada Lund, resigned.", "Ada Lund", "daughter"),
    ("Piet Roe is the father of Tom Roe.", "Piet Roe", "father"),
  ])
  func aRelativeIsWhoTheRoleSays(text: String, relative: String, role: String) throws {
    let graph = try Pipeline(encoder: .accurate).graph(of: text, id: "kin")
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    let kin = try #require(graph.statements.first { $0.relation == .kin })
    #expect(names[kin.source] == relative && kin.role == role)
  }
}
