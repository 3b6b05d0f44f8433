import ActorGraph
import Foundation
import Testing

/// What 'Report pages' shows.
@Suite struct ReportSnippets {
  @Test func page() throws {
    var reader = ArticleReader()
    let article = try reader.read(file: Checkout.path("Examples/harbour-1-monday.md")).article
    let graph = try Pipeline().graph(of: article)
    // snippet
    var options = ReportOptions()
    options.title = "The week at the harbour"
    options.diagram.maximumActors = 25
    let page = try Report(graph, articles: [article], options).html()
    // end
    #expect(page.contains("<h1 dir=\"auto\">The week at the harbour</h1>"))
  }
}
