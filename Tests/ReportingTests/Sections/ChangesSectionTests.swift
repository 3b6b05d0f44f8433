import GraphModel
import Testing

@testable import Reporting

@Suite struct ChangesSectionTests {
  @Test func tellsEachChangeWithBothQuotes() throws {
    var old = HarbourArticle.graph
    old.articles[0].id = "before"
    old.articles[0].sha256 = SHA256.hex("before")
    for index in old.actors.indices { old.actors[index].mentions = [] }
    for index in old.statements.indices {
      old.statements[index].evidence.article = "before"
      old.statements[index].evidence.text = "Earlier words \(index)."
    }
    old.statements.removeAll { $0.status == .denied }
    let comparison = Comparison(old: [old], new: [HarbourArticle.graph])
    let page = try Report(
      comparison.union, articles: [HarbourArticle.articleText], comparison: comparison
    ).html()
    let check = PageCheck(page)
    #expect(check.repeatedIDs == [])
    #expect(check.deadLinks == [])
    #expect(check.ids.contains("changes"))
    #expect(page.contains("data-change=\"denied\""))
    let start = try #require(page.firstRange(of: "id=\"changes\""))
    let section = page[start.upperBound...]
    #expect(section.contains("Earlier words 1."))
    #expect(section.contains("Vance denied it, an aide said."))
  }

  @Test func withoutASecondSideThereIsNoSuchSection() {
    let content = ReportContent(HarbourArticle.graph, texts: [], comparison: nil)
    #expect(ChangesSection(content: content, picture: nil) == nil)
  }
}
