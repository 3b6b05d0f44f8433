import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Roles of several words.
@Suite struct RolePhraseTests {
  @Test func aRoleThatTheTokenizerPartsAtItsHyphenIsOne() throws {
    let text = "Co-founder of Harbour Bank, Ines Vidal, met the mayor on Monday."
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    let graph = try Extractor().graph(of: document, article: Article(id: "a"))
    #expect(graph.statements.contains { $0.source == "ines-vidal" && $0.role == "Co-founder" })
  }
}
