import Extraction
import GraphModel
import Testing

@Suite struct ExplanationTests {
  @Test func everyMentionHasItsSentenceAndReason() throws {
    let document = AnalysedText.document(
      """
      Ada NNP 2 compound B-PERSON
      Lund NNP 3 nsubj I-PERSON
      left/leave VBD 0 ROOT
      . . 3 punct

      Lund NNP 2 nsubj B-PERSON
      praised/praise VBD 0 ROOT
      Orland NNP 2 dobj B-ORG
      . . 2 punct
      """)
    let explanation = try Extractor().explanation(of: document, article: Article(id: "a"))
    #expect(
      explanation.graph
        == (try Extractor().graph(of: document, article: Article(id: "a")))
        .normalized())
    let mentions = explanation.mentions(of: "ada-lund")
    #expect(mentions.map(\.text) == ["Ada Lund", "Lund"])
    #expect(mentions.map(\.reason) == [.introduction, .partOfName])
    #expect(mentions.map(\.sentenceText) == ["Ada Lund left.", "Lund praised Orland."])
    #expect(mentions.map(\.sentence) == [0..<14, 15..<35])
    #expect(mentions.map(\.mention.span) == [0..<8, 15..<19])
    #expect(explanation.mentions(of: "nobody").isEmpty)
  }

  @Test func everyReasonReadsDifferently() {
    #expect(Set(LinkReason.allCases.map(\.phrase)).count == LinkReason.allCases.count)
  }
}
