import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Whole articles through the whole pipeline, each of which tries to mislead it.
@Suite struct MisleadingArticleTests {
  private static let extractor = Result { try Extractor() }

  @Test(arguments: try ArticleCase.names())
  func theGraphIsRight(name: String) throws {
    let article = try ArticleCase(named: name)
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [article.text])[0]
    let graph = try Self.extractor.get().graph(
      of: document, article: Article(id: name, published: article.published)
    ).normalized()
    for (line, expectation) in article.expectations {
      let isFulfilled = graph.fulfils(expectation)
      #expect(isFulfilled, "\(line)\nthe graph has\n\(graph.tieLines)")
    }
  }

  @Test(arguments: ["actor human Ada", "tie Ada > likes > Omar", "apart Ada", "tied Ada"])
  func anExpectationThatCannotBeReadIsAnError(line: String) {
    #expect(ArticleCase.expectation(line) == nil)
  }

  @Test func expectationsCanFail() throws {
    let graph = Graph(actors: [Actor(id: "ada", name: "Ada", kind: .person)])
    for line in ["actor person Ada | Lund", "tie Ada > kin > Ada", "no actor Ada"] {
      let expectation = try #require(ArticleCase.expectation(line))
      #expect(!graph.fulfils(expectation))
    }
  }
}
