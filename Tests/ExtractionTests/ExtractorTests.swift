import Extraction
import GraphModel
import Language
import Testing

@Suite struct ExtractorTests {
  @Test func mentionsCountUnicodeScalars() throws {
    let document = AnalysedText.document(
      """
      Zoë NNP 2 compound B-PERSON
      Marsh NNP 3 nsubj I-PERSON
      praised/praise VBD 0 ROOT
      Orland NNP 3 dobj B-ORG
      . . 3 punct
      """)
    let graph = try Extractor().graph(of: document, article: Article(id: "a"))
    #expect(graph.articles.map(\.id) == ["a"])
    #expect(graph.actors.map(\.id) == ["orland", "zoe-marsh"])
    #expect(graph.actors.map(\.kind) == [.organization, .person])
    #expect(
      graph.actors.map(\.mentions) == [
        [Mention(article: "a", span: 18..<24, form: .name)],
        [Mention(article: "a", span: 0..<9, form: .name)],
      ])
  }
}
