import GraphModel
import Testing

@testable import Extraction

/// Objects that stand before their prepositions, as relative clauses put them.
@Suite struct FrontedObjectTests {
  /// 'of which she is director': what an office is of stands before the office.
  @Test func anOfficeMayFollowWhatItIsOf() throws {
    let document = AnalysedText.document(
      """
      Friends NNS 0 ROOT
      of IN 6 prep
      which WDT 2 pobj
      she PRP 5 nsubj
      is/be VBZ 1 relcl
      director NN 5 attr
      Ada NNP 8 compound B-PERSON
      Lund NNP 6 appos I-PERSON
      """)
    let graph = try Extractor().graph(of: document, article: Article(id: "a"))
    #expect(graph.actors.map(\.name) == ["Ada Lund"])
    #expect(graph.statements.isEmpty)
  }

  /// 'which you are head of': the preposition is right behind the noun, its object before both.
  @Test func aPrepositionMayFollowItsObject() {
    let document = AnalysedText.document(
      """
      which WDT 5 pobj
      you PRP 3 nsubj
      are/be VBP 0 ROOT
      head NN 3 attr
      of IN 4 prep
      . . 3 punct
      """)
    #expect(NounComplement.tokens(of: 3, in: document) == nil)
    #expect(NounComplement.object(of: 3, in: document) == 0)
  }

  @Test func aComplementBehindItsNounIsFound() {
    let document = AnalysedText.document(
      """
      members/member NNS 0 ROOT
      of IN 1 prep
      the DT 4 det
      Front NNP 2 pobj
      """)
    #expect(NounComplement.tokens(of: 0, in: document) == 1..<4)
  }
}
