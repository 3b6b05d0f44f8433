import GraphModel
import Testing

@testable import Reporting

@Suite struct FindingsTests {
  @Test func tellsTheCentreTheStrongestAndTheUncertain() throws {
    let content = ReportContent(HarbourArticle.graph, texts: [], comparison: nil)
    let findings = Findings(content)
    let center = try #require(findings.center)
    #expect(center.actor == "amira-daoud")
    #expect(center.others == 3)
    #expect(center.statements == 4)
    #expect(findings.conflict.map { content.tie($0).relation } == .conflict)
    #expect(findings.alliance.map { content.tie($0).relation } == .backs)
    #expect(findings.disputed.map { content.tie($0).relation } == [.conflict])
    #expect(findings.alleged.map { content.tie($0).relation } == [.cooperate])
    #expect(findings.denied == [])
  }

  @Test func aGraphWithoutTiesHasNoCentre() {
    var graph = HarbourArticle.graph
    graph.statements = []
    #expect(Findings(ReportContent(graph, texts: [], comparison: nil)).center == nil)
  }
}
