import GraphModel
import Testing

@Suite("Which claims are wanted")
struct ClaimCriteriaTests {
  private static func statement(
    _ target: String, _ status: Status, _ stage: Stage? = nil, at start: Int
  ) -> Statement {
    Statement(
      relation: .conflict, source: "a", target: target, status: status,
      attribution: stage == .claimed ? [Attribution(text: "police", actor: "police")] : [],
      rule: "test", stage: stage,
      evidence: Evidence(article: "one", span: start..<start + 5, text: ""))
  }

  /// A tie of each standing, named by its target.
  private static let graph = Graph(
    articles: [Article(id: "one")],
    actors: ["a", "said", "plain", "charged", "convicted", "denied", "disputed", "police", "alone"]
      .map { Actor(id: $0, name: $0, kind: .person) },
    statements: [
      statement("said", .asserted, .claimed, at: 0), statement("plain", .asserted, at: 10),
      statement("charged", .alleged, .charged, at: 20),
      statement("convicted", .alleged, .charged, at: 30),
      statement("convicted", .asserted, .convicted, at: 40),
      statement("denied", .denied, at: 50), statement("disputed", .asserted, at: 60),
      statement("disputed", .denied, at: 70),
    ])

  @Test(
    "is told by established, status and stage",
    arguments: [
      (ClaimCriteria(), ["charged", "convicted", "denied", "disputed", "plain", "said"]),
      (ClaimCriteria(onlyEstablished: true), ["convicted", "disputed", "plain"]),
      (ClaimCriteria(statuses: [.asserted]), ["convicted", "plain", "said"]),
      (ClaimCriteria(statuses: [.denied, .disputed]), ["denied", "disputed"]),
      (ClaimCriteria(stages: [.charged]), ["charged"]),
      (ClaimCriteria(stages: [.charged, .convicted]), ["charged", "convicted"]),
      (ClaimCriteria(onlyEstablished: true, stages: [.claimed]), []),
      (ClaimCriteria(onlyEstablished: true, statuses: [.disputed]), ["disputed"]),
    ])
  func criteria(claims: ClaimCriteria, targets: [String]) {
    let sureness = Sureness(claims: claims)
    let part = Self.graph.drawn(sureness)
    #expect(part.ties.map(\.target).sorted() == targets)
    #expect(part.drawn(sureness) == part)
    // A tie keeps all that is said of it.
    let kept = Self.graph.statements.filter { targets.contains($0.target) }
    #expect(part.statements == kept)
  }

  @Test("leaves out whom nothing else is told of")
  func actors() {
    let part = Self.graph.drawn(Sureness(claims: ClaimCriteria(onlyEstablished: true)))
    #expect(part.actors.map(\.id) == ["a", "plain", "convicted", "disputed", "alone"])
    let claims = Self.graph.drawn(Sureness(claims: ClaimCriteria(stages: [.claimed])))
    #expect(claims.actors.map(\.id) == ["a", "said", "police", "alone"])
  }

  @Test("is decided in a comparison by what both sides say together")
  func comparison() {
    let charged = Telling(relation: .conflict, status: .alleged, stage: .charged)
    let convicted = Telling(relation: .conflict, status: .asserted, stage: .convicted)
    let sides = [[charged], [convicted]].enumerated().map { number, tellings in
      Telling.graph(tellings, article: "article-\(number)")
    }
    let sureness = Sureness(claims: ClaimCriteria(onlyEstablished: true))
    let both = Comparison(old: [sides[0]], new: [sides[1]], sureness: sureness)
    #expect(both.ties.map(\.change) == [.firmer])
    let neither = Comparison(old: [sides[0]], new: [sides[0]], sureness: sureness)
    #expect(neither.ties.isEmpty)
  }
}
