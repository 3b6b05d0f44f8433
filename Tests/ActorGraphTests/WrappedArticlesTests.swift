import ActorGraph
import Foundation
import TestModel
import Testing

@Suite("The graph of an article")
struct WrappedArticlesTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The articles of the examples, as their files give them.
  private static let articles: [ArticleText] = {
    let folder = root.appending(path: "Examples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var reader = ArticleReader()
    return names.filter { $0.contains(".") }.sorted().compactMap { name in
      try? reader.read(file: "\(folder)/\(name)").article
    }
  }()

  @Test("is the same for any width of its lines", arguments: [72, 100])
  func widths(columns: Int) throws {
    #expect(Self.articles.count >= 7)
    let pipeline = try Pipeline(encoder: .small)
    let wrapped = Self.articles.map { article in
      var article = article
      article.text = Wrapping.wrapped(article.text, at: columns)
      return article
    }
    let graphs = zip(pipeline.graphs(of: Self.articles), pipeline.graphs(of: wrapped))
    for ((expected, graph), article) in zip(graphs, wrapped) {
      #expect(!expected.statements.isEmpty)
      #expect(graph.actors.map(Self.summary) == expected.actors.map(Self.summary))
      #expect(graph.statements.map(Self.summary) == expected.statements.map(Self.summary))
      let scalars = Array(article.text.unicodeScalars)
      for evidence in graph.statements.map(\.evidence) {
        #expect(Array(evidence.text.unicodeScalars) == Array(scalars[evidence.span]))
      }
    }
  }

  /// All of an actor but where the text names it.
  private static func summary(_ actor: Actor) -> String {
    "\(actor.id) \(actor.name) \(actor.kind) \(actor.aliases) \(actor.descriptions) "
      + "\(actor.mentions.map(\.form))"
  }

  /// All of a statement but its number and the places of its words.
  private static func summary(_ statement: Statement) -> String {
    var statement = statement
    let words = statement.evidence.text.split(whereSeparator: \.isWhitespace)
    statement.id = ""
    statement.evidence = Evidence(
      article: "", span: 0..<1, text: words.joined(separator: " "), source: nil, target: nil,
      cue: nil)
    return "\(statement)"
  }
}
