import Testing

@testable import GraphModel

@Suite("How sure a statement is")
struct SurenessTests {
  private static func graph(confidence: Int, possible: Bool) -> Graph {
    var graph = Sample.graph
    for index in graph.statements.indices {
      graph.statements[index].confidence = confidence
      graph.statements[index].possible = possible
    }
    return graph
  }

  @Test("is no part of its id")
  func identity() {
    let unsure = Self.graph(confidence: 40, possible: true).normalized()
    #expect(unsure.statements.map(\.id) == [Sample.statementID])
  }

  @Test("is whole and possible where a document does not tell it")
  func absent() throws {
    let old = Sample.document.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("\"confidence\"") && !$0.contains("\"possible\"") }
      .joined(separator: "\n").replacing("\"denied\": 0,", with: "\"denied\": 0")
    let graph = try Graph(json: old)
    #expect(graph.statements.map(\.confidence) == [100])
    #expect(graph.statements.map(\.possible) == [false])
    #expect(graph.json() == Sample.document)
  }

  @Test("is kept in a document")
  func roundTrip() throws {
    let graph = Self.graph(confidence: 72, possible: true)
    let read = try Graph(json: graph.json())
    #expect(read.statements.map(\.confidence) == [72])
    #expect(read.statements.map(\.possible) == [true])
  }

  @Test(
    "is that of the surer where two graphs hold the same statement",
    arguments: [
      (40, true, 70, true, 70, true), (40, true, 70, false, 70, false),
      (70, true, 40, false, 70, false), (55, false, 55, false, 55, false),
    ])
  func merging(
    first: Int, isFirst: Bool, second: Int, isSecond: Bool, both: Int, isBoth: Bool
  ) {
    let one = Self.graph(confidence: first, possible: isFirst)
    let other = Self.graph(confidence: second, possible: isSecond)
    for merged in [
      one.merging(other), other.merging(one),
      Graph(
        articles: one.articles, actors: one.actors, statements: one.statements + other.statements
      ).normalized(),
    ] {
      #expect(merged.statements.map(\.confidence) == [both])
      #expect(merged.statements.map(\.possible) == [isBoth])
      #expect(merged.statements.map(\.id) == [Sample.statementID])
    }
  }

  @Test("changes a document, which a patch takes over")
  func patch() throws {
    let old = Self.graph(confidence: 40, possible: true)
    let new = Self.graph(confidence: 90, possible: false)
    let patch = GraphPatch(from: old, to: new)
    #expect(patch.statements.map(\.confidence) == [90])
    #expect(try old.applying(patch) == new.normalized())
  }

  @Test("and a share keep to their ranges", arguments: [(-5, 0), (0, 0), (72, 72), (400, 100)])
  func range(given: Int, kept: Int) throws {
    var statement = try #require(Sample.graph.statements.first)
    statement.confidence = given
    statement.share = Double(given)
    #expect(statement.confidence == kept)
    #expect(statement.share == (given == kept ? Double(kept) : nil))
  }
}
