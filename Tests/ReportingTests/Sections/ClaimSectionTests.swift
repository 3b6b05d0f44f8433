import Drawing
import Foundation
import GraphModel
import Testing

@testable import Reporting

/// How a page tells of claims and what became of them.
@Suite struct ClaimSectionTests {
  private static func report(
    _ status: Status, _ stage: Stage?, claims: ClaimCriteria = ClaimCriteria()
  ) -> Report {
    var graph = HarbourArticle.graph
    for index in graph.statements.indices where graph.statements[index].relation == .backs {
      (graph.statements[index].status, graph.statements[index].stage) = (status, stage)
    }
    var options = SampleReports.options
    options.diagram.sureness.claims = claims
    return Report(graph, articles: [HarbourArticle.articleText], options)
  }

  static let cases: [(Status, Stage, mark: String, verb: String)] = [
    (.asserted, .claimed, "status is-claimed has-stage\">claimed<", "is said to back"),
    (
      .alleged, .charged, "status is-alleged has-stage\">alleged, charged<",
      "is charged with backing"
    ),
    (
      .asserted, .convicted, "status is-asserted has-stage\">asserted, convicted<",
      "was convicted of backing"
    ),
    (
      .denied, .acquitted, "status is-denied has-stage\">denied, acquitted<",
      "was acquitted of backing"
    ),
    (.prospective, .tried, "has-stage\">expected or demanded, on trial<", "is expected to back"),
  ]

  @Test(arguments: cases)
  func aTieIsToldWithItsStage(status: Status, stage: Stage, mark: String, verb: String) throws {
    let page = try Self.report(status, stage).html()
    #expect(page.contains(mark))
    #expect(page.contains(" \(verb) "))
    #expect(page.contains("data-stage=\"\(stage.rawValue)\""))
    #expect(PageCheck(page).repeatedIDs == [])
  }

  @Test(arguments: cases)
  func markdownTellsTheSame(status: Status, stage: Stage, mark: String, verb: String) throws {
    let page = try Self.report(status, stage).markdown(picture: "harbour.svg")
    let words = try #require(mark.split(separator: ">").last).dropLast()
    #expect(page.contains("— \(words)"))
    #expect(page.contains(" \(verb) "))
  }

  @Test func theSummaryCountsClaims() throws {
    let page = try Self.report(.asserted, .claimed).html()
    #expect(page.contains("1 claimed"))
    #expect(page.contains("1 tie is only claimed"))
    let established = try Self.report(.asserted, nil).html()
    #expect(!established.contains("1 claimed"))
    #expect(!established.contains("only claimed"))
  }

  @Test func whatBecameOfAnAccusationFollowsTheSentence() throws {
    #expect(try Self.report(.denied, .withdrawn).html().contains(", which was withdrawn"))
    let markdown = try Self.report(.denied, .dismissed).markdown(picture: "harbour.svg")
    #expect(markdown.contains(", which was dismissed."))
  }

  @Test func onlyWhatIsEstablishedIsToldWhereThatIsWanted() throws {
    let all = try Self.report(.alleged, .charged).html()
    let part = try Self.report(.alleged, .charged, claims: ClaimCriteria(onlyEstablished: true))
      .html()
    #expect(all.contains("is charged with backing"))
    #expect(!part.contains("is charged with backing"))
    #expect(PageCheck(part).deadLinks == [])
  }
}
