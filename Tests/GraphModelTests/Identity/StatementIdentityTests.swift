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

  @Test("show the head of the digest, and give it back")
  func heads() throws {
    let statement = try #require(Sample.graph.normalized().statements.first)
    let digest = StatementDigest(statement)
    #expect(StatementDigest.head(ofID: statement.id) == digest.head)
    #expect(StatementDigest.head(ofID: digest.hex) == digest.head)
    #expect(StatementDigest.id(fromHead: digest.head) == statement.id)
    #expect(StatementDigest.head(ofID: "forged") == nil)
    #expect(StatementDigest.head(ofID: "FFFFFFFFFFFFFFFF") == nil)
  }

  @Test("are taken over where they are known, and are long where a head is shared")
  func collision() throws {
    var first = try #require(Sample.graph.normalized().statements.first)
    var second = first
    second.role = "steward"
    let long = [first, second].map { StatementDigest($0).hex }
    // No two texts with one head are known, so one statement bears the other's id.
    second.id = first.id
    let clashing = IdentifiedStatements([first, second, first], isIdentified: [true, true, true])
    #expect(Set(clashing.ids) == Set(long))
    #expect(clashing.statements.count == 2)
    first.id = "ffffffffffffffff"
    #expect(IdentifiedStatements([first], isIdentified: [true]).ids == ["ffffffffffffffff"])
    #expect(IdentifiedStatements([first]).ids == [String(long[0].prefix(16))])
  }

  @Test("change with every part of a statement")
  func sensitivity() throws {
    let original = try #require(Sample.graph.statements.first)
    let changes: [(inout Statement) -> Void] = [
      { $0.relation = .member }, { $0.source = "x" }, { $0.target = "x" },
      { $0.event = Event(.aid) }, { $0.status = .denied }, { $0.date = nil },
      { $0.attribution = [] }, { $0.role = nil }, { $0.share = 51 }, { $0.rule = "x" },
      { $0.stage = .charged },
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
