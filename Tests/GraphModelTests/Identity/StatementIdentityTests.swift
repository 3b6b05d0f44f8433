import Testing

@testable import GraphModel

@Suite("Statement ids")
struct StatementIdentityTests {
  @Test("are sixteen hexadecimal digits of the content's hash")
  func form() throws {
    let statement = try #require(Sample.graph.normalized().statements.first)
    let content = StatementIdentity.content(of: statement)
    #expect(statement.id == SHA256.hex(content).prefix(16))
    #expect(content.hasPrefix("{\"relation\":\"leads\",\"source\":\"mara-veld\""))
  }

  @Test("keep more digits where sixteen would be the same")
  func collision() {
    let shared = String(repeating: "a", count: 16)
    let digests = [shared + "1", "b" + shared, shared + "2", shared + "1"]
    #expect(
      StatementIdentity.shortest(digests)
        == [shared + "1", "b" + shared.dropLast(), shared + "2", shared + "1"])
  }

  @Test("change with every part of a statement")
  func sensitivity() throws {
    let original = try #require(Sample.graph.statements.first)
    let changes: [(inout Statement) -> Void] = [
      { $0.relation = .member }, { $0.source = "x" }, { $0.target = "x" },
      { $0.event = Event(.aid) }, { $0.status = .denied }, { $0.date = nil },
      { $0.attribution = [] }, { $0.role = nil }, { $0.rule = "x" },
      { $0.evidence.article = "x" }, { $0.evidence.span = 0..<44 }, { $0.evidence.text = "x" },
      { $0.evidence.source = nil }, { $0.evidence.target = 0..<1 }, { $0.evidence.cue = nil },
    ]
    let variants = changes.map { change in
      var statement = original
      change(&statement)
      return statement
    }
    let graph = Graph(statements: variants + [original, original]).normalized()
    #expect(graph.statements.count == changes.count + 1)
    #expect(Set(graph.statements.map(\.id)).count == changes.count + 1)
  }
}
