import GraphModel
import Testing

@Suite("Comparisons")
struct ComparisonTests {
  private static let old = Telling.graph(
    [
      Telling(source: "Veld", relation: .cooperate, target: "Nasri"),
      Telling(source: "Veld", target: "Union"),
      Telling(source: "Quist", relation: .backs, target: "Nasri", status: .alleged),
      Telling(source: "Union", relation: .part, target: "Council"),
      Telling(source: "Nasri", relation: .member, target: "Council"),
    ], article: "monday")
  private static let new = Telling.graph(
    [
      Telling(source: "Veld", relation: .conflict, target: "Nasri"),
      Telling(source: "Veld", target: "Union"),
      Telling(source: "Quist", relation: .backs, target: "Nasri"),
      Telling(source: "Union", relation: .part, target: "Council", status: .denied),
      Telling(source: "Marsh", relation: .backs, target: "Veld"),
      Telling(source: "Quist", relation: .leads, target: "Union"),
    ], article: "friday")
  private static let comparison = Comparison(old: [old], new: [new])

  @Test("name the most important first")
  func order() {
    let told = Self.comparison.ties.map { "\($0.change) \($0.tie?.source ?? "")" }
    #expect(
      told == [
        "reversed veld", "reversed veld", "new quist", "denied union", "firmer quist", "new marsh",
        "repeated veld", "unmentioned nasri",
      ])
    #expect(Self.comparison.actors.map(\.change).first == .new)
  }

  @Test("split an actor of whose names the newer side names two persons in one article")
  func split() {
    let names = ["Qassim Haddari", "Qasem Hadari"]
    let old = Graph.merged([
      WhoIsWhoTests.graph("monday", [WhoIsWhoTests.person(names[0])]),
      WhoIsWhoTests.graph("tuesday", [WhoIsWhoTests.person(names[1])]),
    ])
    let new = WhoIsWhoTests.graph("friday", names.map { WhoIsWhoTests.person($0) })
    #expect(old.actors.count == 1)
    let changes = Comparison(old: [old], new: [new]).actors.map(\.change)
    #expect(changes == [.split, .split])
  }

  @Test("count in one line what there is, and leave out what there is not")
  func summary() {
    #expect(
      Self.comparison.summary
        == "+2 ties  ±1 reversed  −1 denied  ±1 firmer  1 actor new  1 unchanged, 1 not mentioned")
    #expect(Comparison(old: [Self.old], new: [Self.old]).summary == "5 unchanged")
    #expect(
      Comparison(old: [Self.old], new: [Graph()]).summary == "5 not mentioned")
    #expect(Comparison(old: [], new: []).summary == "no ties")
    #expect(
      Comparison(old: [Graph()], new: [Telling.graph([Telling()], article: "one")]).summary
        == "+1 tie  2 actors new")
  }

  @Test("say each change in one sentence")
  func sentences() {
    let report = ComparisonReport(Self.comparison, onlyChanged: true)
    #expect(
      report.ties.map(\.sentence).sorted() == [
        "Marsh backs Veld: that is new.", "Quist leads Union: that is new.",
        "That Quist backs Nasri is asserted now; before, it was alleged.",
        "That Union is part of Council is denied now; before, it was asserted.",
        "Veld acted with or for Nasri before; the newer side says the opposite.",
        "Veld acts against Nasri; before, Veld acted with or for Nasri.",
      ])
    #expect(report.actors.map(\.sentence) == ["Marsh is new."])
  }

  @Test("show the sentence on either side, the one that is new where there is a choice")
  func quotations() throws {
    let before = Telling.graph([Telling(text: "Veld chairs it.")], article: "monday")
    let denial = Telling.graph(
      [
        Telling(text: "Veld chairs it, they say."), Telling(status: .denied, text: "She does not."),
      ],
      article: "friday")
    let report = ComparisonReport(Comparison(old: [before], new: [before, denial]))
    let tie = try #require(report.ties.first)
    #expect(tie.change == .denied)
    #expect(tie.old?.quote.text == "Veld chairs it.")
    #expect(tie.new?.quote.text == "She does not.")
    #expect(tie.new?.status == .disputed)
    #expect(tie.new?.articles == 2)
  }

  @Test("tell a new name from another known one")
  func renaming() {
    func change(_ old: String, _ new: String, alias: String? = nil) -> ActorChangeClass? {
      var graphs = [("monday", old), ("friday", new)].map { article, name in
        Telling.graph(
          [Telling(source: "a")], article: article, renaming: ["a": name], identifiers: ["a": "7"])
      }
      graphs[1].actors[1].aliases = [alias].compactMap(\.self)
      return Comparison(old: [graphs[0]], new: [graphs[1]]).actors.first {
        $0.oldNames == [old]
      }?.change
    }
    #expect(change("Harbour Trust", "Tide Trust") == .renamed)
    #expect(change("Harbour Trust", "HARBOUR TRUST") == .same)
    #expect(change("Trust", "Harbour Trust", alias: "Trust") == .same)
    #expect(change("Harbour Trust", "Harbour Trust") == .same)
  }

  @Test("tell that actors have become one")
  func merging() throws {
    func graph(_ name: String, _ identifiers: [String: String], _ article: String) -> Graph {
      var graph = Telling.graph(
        [Telling(source: "a", target: "b")], article: article, renaming: ["a": name, "b": article])
      graph.actors[0].identifiers = identifiers
      return graph
    }
    let old = [
      graph("Trust", ["register": "1"], "monday"), graph("Harbour Trust", ["list": "2"], "tuesday"),
    ]
    let new = [graph("Harbour Trust", ["register": "1", "list": "2"], "friday")]
    let change = try #require(Comparison(old: old, new: new).actors.first)
    #expect(change.change == .merged)
    #expect(change.oldNames == ["Harbour Trust", "Trust"])
  }

  @Test("are of what is said, not of who says it: a shared article changes nothing")
  func sharedArticle() {
    let comparison = Comparison(old: [Self.old], new: [Self.old, Self.new])
    #expect(comparison.ties.allSatisfy { $0.change != .unmentioned })
    #expect(!comparison.isSame)
  }
}
