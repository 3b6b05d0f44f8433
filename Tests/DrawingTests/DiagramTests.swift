import Drawing
import GraphModel
import Testing

@Suite struct DiagramTests {
  @Test(arguments: ["harbour", "everything", "twenty-five", "scripts"])
  func orderOfThePartsDoesNotMatter(name: String) throws {
    let graph = try #require(SampleGraphs.all.first { $0.name == name }).graph
    var options = DiagramOptions()
    options.maximumActors = 20
    let first = try Diagram(graph, options)
    for seed in [1, 2] as [UInt64] {
      var random = Sequence(state: seed)
      var shuffled = graph
      shuffled.actors.shuffle(using: &random)
      shuffled.statements.shuffle(using: &random)
      shuffled.articles.shuffle(using: &random)
      let second = try Diagram(shuffled, options)
      #expect(first.dot() == second.dot())
      #expect(try first.svg() == second.svg())
    }
  }

  @Test func hierarchyMayRunToTheRight() throws {
    var options = DiagramOptions()
    options.direction = .right
    #expect(try Diagram(SampleGraphs.harbour, options).dot().contains("rankdir=LR"))
    #expect(try Diagram(SampleGraphs.harbour).dot().contains("rankdir=TB"))
  }

  /// A fixed sequence of numbers.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
