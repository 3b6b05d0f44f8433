import Drawing
import Foundation
import GraphModel
import Testing

@testable import Reporting

@Suite struct PossibleSectionTests {
  /// The harbour's graph with one statement in doubt and one only possible.
  private static var graph: Graph {
    var graph = HarbourArticle.graph
    for index in graph.statements.indices {
      if graph.statements[index].relation == .leads { graph.statements[index].confidence = 72 }
      if graph.statements[index].relation == .backs {
        (graph.statements[index].confidence, graph.statements[index].possible) = (40, true)
      }
    }
    return graph
  }

  private func report(_ sureness: Sureness) -> Report {
    var options = SampleReports.options
    options.diagram.sureness = sureness
    return Report(Self.graph, articles: [HarbourArticle.articleText], options)
  }

  @Test func whatIsOnlyPossibleIsNotTold() throws {
    let page = try report(.usual).html()
    #expect(!page.contains("Possible ties"))
    #expect(!page.contains("possible, 40 % sure"))
    #expect(page.contains("72 % sure"))
    let markdown = try report(.usual).markdown(picture: "harbour.svg")
    #expect(markdown.contains("72 \\% sure"))
    #expect(!markdown.contains("40 \\% sure"))
  }

  @Test func whatIsOnlyPossibleHasAListOfItsOwnWhereItIsWanted() throws {
    let page = try report(Sureness(possible: true)).html()
    let list = try #require(page.range(of: "<h2 id=\"possible-heading\">Possible ties</h2>"))
    #expect(page[list.upperBound...].contains("possible, 40 % sure"))
    let check = PageCheck(page)
    #expect(check.repeatedIDs == [])
    #expect(check.deadLinks == [])
    let markdown = try report(Sureness(possible: true)).markdown(picture: "harbour.svg")
    #expect(markdown.contains("## Possible ties"))
    #expect(markdown.contains("possible, 40 \\% sure"))
  }

  @Test func nothingIsSaidOfSurenessWhereThereIsNoDoubt() throws {
    let page = try Report(HarbourArticle.graph, SampleReports.options).html()
    #expect(!page.contains("% sure"))
  }

  @Test func theShareIsPartOfTheSentence() throws {
    var graph = HarbourArticle.graph
    for index in graph.statements.indices where graph.statements[index].relation == .leads {
      graph.statements[index].relation = .owns
      graph.statements[index].share = 51
    }
    let page = try Report(graph, SampleReports.options).html()
    #expect(page.contains(" owns 51 % of "))
  }
}
