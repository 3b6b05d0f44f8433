import GraphModel
import Testing

@testable import Drawing

@Suite struct LineGroupingTests {
  private func lines(_ grouping: LineGrouping) throws -> [TieLine] {
    var options = DiagramOptions()
    options.lines = grouping
    options.kinds = [.state]
    return try Sheet(graph: SampleGraphs.manyLines, options: options).lines
  }

  @Test func beyondThreeLinesTheWeakestShareOne() throws {
    let lines = try lines(.each)
    #expect(lines.map { $0.ties.count }.sorted() == [1, 1, 3])
    let folded = try #require(lines.first { $0.relation == nil })
    #expect(
      folded.rows.map(\.whole) == ["negotiate [9]", "release prisoners [3]", "rival [4]"])
    #expect(folded.startHead == .vee && folded.endHead == .vee, "it goes both ways")
  }

  @Test func directionAndSingleShareMore() throws {
    #expect(try lines(.direction).count == 2)
    #expect(try lines(.single).count == 1)
  }

  @Test func numbersAreThoseOfTheWholeGraph() throws {
    let numbering = EvidenceNumbering(SampleGraphs.manyLines)
    #expect(numbering.ties.count == 9)
    for (index, tie) in numbering.ties.enumerated() {
      #expect(numbering.number(of: tie) == index + 1)
    }
    var stranger = numbering.ties[0]
    stranger.source = "nobody"
    #expect(numbering.number(of: stranger) == nil)
    for line in try lines(.each) {
      for tie in line.ties { #expect(numbering.ties[tie.number - 1] == tie.tie) }
    }
  }

  @Test(arguments: [(1, WeightStep.single), (2, .few), (3, .few), (4, .many), (99, .many)])
  func widthHasThreeSteps(statements: Int, step: WeightStep) {
    #expect(WeightStep(statements: statements) == step)
  }

  @Test func roleOfLeadingComesFirst() throws {
    var builder = GraphBuilder()
    builder.actor("Ada")
    builder.actor("Guard", .organization)
    builder.actor("Party", .organization)
    builder.tie("Ada", .member, "Party", "deputy", times: 3)
    builder.tie("Ada", .leads, "Guard", "commander")
    builder.tie("Ada", .leads, "Party", "chair", .denied, times: 5)
    #expect(RoleLine.roles(in: builder.graph) == ["ada": "commander, Guard"])
  }
}
