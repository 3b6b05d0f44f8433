import GraphModel
import Testing

@Suite("Judgements of who is who")
struct JudgementTests {
  private let graphs = [
    WhoIsWhoTests.graph("a", year: 1991, [WhoIsWhoTests.person("George Marr")]),
    WhoIsWhoTests.graph("b", year: 2003, [WhoIsWhoTests.person("George Marr")]),
    WhoIsWhoTests.graph(
      "c", [WhoIsWhoTests.body("Harran Council"), WhoIsWhoTests.body("Upper House")]),
    WhoIsWhoTests.graph("d", [WhoIsWhoTests.body("Harran Council")]),
  ]

  private func names(_ judgements: Judgements) -> [String] {
    Resolution(of: graphs, judgements: judgements).graph.actors.map(\.name)
  }

  @Test("make one of names, whatever the articles say, and are undone by leaving them out")
  func same() {
    let before = names(Judgements())
    #expect(before == ["George Marr", "George Marr", "Harran Council", "Upper House"])
    let judged = Judgements(pairs: [
      .init(.init("George Marr", article: "a"), .init("George Marr", article: "b"), isSame: true)
    ])
    #expect(names(judged) == ["George Marr", "Harran Council", "Upper House"])
    let both = Judgements(pairs: [
      .init(.init("Upper House"), .init("harran council"), isSame: true)
    ])
    #expect(names(both) == ["George Marr", "George Marr", "Harran Council"])
    #expect(names(Judgements()) == before)
  }

  @Test("keep apart what would be one, and silence the doubt")
  func different() {
    let apart = Judgements(pairs: [
      .init(
        .init("Harran Council", article: "c"), .init("Harran Council", article: "d"), isSame: false),
      .init(.init("George Marr", article: "a"), .init("George Marr", article: "b"), isSame: false),
    ])
    let resolution = Resolution(of: graphs, judgements: apart)
    #expect(resolution.graph.actors.filter { $0.name == "Harran Council" }.count == 2)
    #expect(resolution.doubts.isEmpty)
    #expect(Resolution(of: graphs).doubts.count == 1)
  }

  @Test("give an actor the name that is preferred")
  func preferred() {
    let judged = Judgements(preferred: [.init("The Council", aliases: ["Harran Council"])])
    let actors = Resolution(of: graphs, judgements: judged).graph.actors
    #expect(actors.first { $0.name == "The Council" }?.aliases == ["Harran Council"])
  }
}
