import ActorGraph
import Foundation
import Testing

/// What 'Getting started', the overview and the README show.
@Suite struct StartingSnippets {
  @Test func oneText() throws {
    defer { try? FileManager.default.removeItem(atPath: "haddad.svg") }
    // snippet
    let pipeline = try Pipeline()
    let text =
      "Gen. Amal Haddad accused the Interior Ministry of hiding files. Haddad met its lawyers."
    let graph = pipeline.graph(of: text, id: "haddad")

    for statement in graph.statements {
      print(statement.source, statement.relation, statement.target, "—", statement.evidence.text)
    }
    try Diagram(graph).svg().write(toFile: "haddad.svg", atomically: true, encoding: .utf8)
    // end
    let accusation = try #require(graph.statements.first)
    #expect(accusation.source == "amal-haddad" && accusation.relation == .conflict)
    #expect(FileManager.default.fileExists(atPath: "haddad.svg"))
  }

  @Test func files() throws {
    let paths = ["1-monday", "3-friday"].map { Checkout.path("Examples/harbour-\($0).md") }
    // snippet
    let pipeline = try Pipeline()
    var reader = ArticleReader()
    let articles = try paths.map { try reader.read(file: $0).article }
    let graph = Graph.merged(pipeline.graphs(of: articles))
    // end
    #expect(graph.articles.map(\.id) == ["harbour-1-monday", "harbour-3-friday"])
    #expect(graph.actors.count { $0.name == "Rurik Vale" } == 1)
  }

  @Test func report() throws {
    let path = Checkout.path("Examples/harbour-1-monday.md")
    let pipeline = try Pipeline()
    // snippet
    var reader = ArticleReader()
    let article = try reader.read(file: path).article
    let graph = pipeline.graph(of: article)
    let page = try Report(graph, articles: [article]).html()
    // end
    #expect(page.contains("Ilse Marchetti") && page.contains("Content-Security-Policy"))
  }
}
