@testable import Extraction
import Grammar
import GraphModel
import Language
import Names
import Testing

@Suite struct PronounTests {
  @Test func aTitledSubjectIsMeantBeforeAnActorMentionedMoreOften() throws {
    let actors = try AnalysedText.actors(
      in: """
        Greta NNP 2 compound B-PERSON
        Lind NNP 3 nsubj I-PERSON
        sued/sue VBD 0 ROOT
        the DT 5 det
        port NN 3 dobj
        . . 3 punct

        Lind NNP 2 nsubj B-PERSON
        lost/lose VBD 0 ROOT
        . . 2 punct

        Judge NNP 3 compound
        Helen NNP 3 compound B-PERSON
        Moreno NNP 4 nsubj I-PERSON
        rejected/reject VBD 0 ROOT
        the DT 6 det
        claim NN 4 dobj
        by IN 6 prep
        Lind NNP 7 pobj B-PERSON
        . . 4 punct

        She PRP 2 nsubj
        warned/warn VBD 0 ROOT
        the DT 4 det
        port NN 2 dobj
        . . 2 punct
        """)
    #expect(actors["Helen Moreno"] == ["Helen Moreno", "She"])
  }

  @Test func whoIsSpokenOfInAQuotationIsNotItsSpeaker() throws {
    let actors = try AnalysedText.actors(
      in: """
        Tom NNP 2 compound B-PERSON
        Roth NNP 3 nsubj I-PERSON
        met/meet VBD 0 ROOT
        Peter NNP 5 compound B-PERSON
        Holm NNP 3 dobj I-PERSON
        . . 3 punct

        “ `` 9 punct
        ~He PRP 3 nsubj
        hates/hate VBZ 9 ccomp
        the DT 5 det
        harbour NN 3 dobj
        , , 9 punct
        ~” '' 9 punct
        Holm NNP 9 nsubj B-PERSON
        said/say VBD 0 ROOT
        . . 9 punct
        """)
    #expect(actors["Peter Holm"] == ["Peter Holm", "Holm"])
    #expect(actors["Tom Roth"] == ["Tom Roth", "He"])
  }

  @Test func aPronounInAFrontedPhraseMayComeBeforeItsName() throws {
    let actors = try AnalysedText.actors(
      in: """
        In IN 6 prep
        his PRP$ 3 poss
        speech NN 1 pobj
        , , 6 punct
        Roth NNP 6 nsubj B-PERSON
        thanked/thank VBD 0 ROOT
        Anna NNP 8 compound B-PERSON
        Holm NNP 6 dobj I-PERSON
        . . 6 punct

        Tom NNP 2 compound B-PERSON
        Roth NNP 3 nsubj I-PERSON
        left/leave VBD 0 ROOT
        . . 3 punct
        """)
    #expect(actors["Tom Roth"]?.first == "his")
  }

  @Test func aPossessorIsNotTheOneThatItIntroduces() throws {
    let actors = try AnalysedText.actors(
      in: """
        Anna NNP 2 compound B-PERSON
        Holm NNP 3 nsubj I-PERSON
        arrived/arrive VBD 0 ROOT
        with IN 3 prep
        her PRP$ 8 poss
        friend NN 8 compound
        Greta NNP 8 compound B-PERSON
        Lind NNP 4 pobj I-PERSON
        . . 3 punct
        """)
    #expect(actors["Anna Holm"] == ["Anna Holm", "her"])
  }

  @Test func anObjectIsNotTheSubjectThatItsVerbSharesWithAnother() throws {
    let actors = try AnalysedText.actors(
      in: """
        Tern NNP 2 compound B-ORG
        Holdings NNPS 3 nsubj I-ORG
        rejected/reject VBD 0 ROOT
        Karst NNP 5 compound B-ORG
        Group NNP 3 dobj I-ORG
        and CC 3 cc
        accused/accuse VBD 3 conj
        it PRP 7 dobj
        of IN 7 prep
        fraud NN 9 pobj
        . . 3 punct
        """)
    #expect(actors["Karst Group"] == ["Karst Group", "it"])
    #expect(actors["Tern Holdings"] == ["Tern Holdings"])
  }

  @Test func aPredicateIsNotAboutItsOwnSubject() throws {
    let actors = try AnalysedText.actors(
      in: """
        Anna NNP 2 compound B-PERSON
        Holm NNP 3 nsubj I-PERSON
        called/call VBD 0 ROOT
        . . 3 punct

        Greta NNP 2 compound B-PERSON
        Lind NNP 3 nsubj I-PERSON
        was/be VBD 0 ROOT
        furious JJ 3 acomp
        with IN 4 prep
        her PRP 5 pobj
        . . 3 punct
        """)
    #expect(actors["Anna Holm"] == ["Anna Holm", "her"])
  }

  @Test func anOpeningMaySpeakOfWhomTheTextNamesLater() throws {
    let actors = try AnalysedText.actors(
      in: """
        He PRP 2 nsubj
        fished/fish VBD 0 ROOT
        for IN 2 prep
        years NNS 3 pobj
        . . 2 punct

        Tom NNP 2 compound B-PERSON
        Roth NNP 3 nsubj I-PERSON
        left/leave VBD 0 ROOT
        . . 3 punct
        """)
    #expect(actors["Tom Roth"] == ["He", "Tom Roth"])
  }

  @Test func aBareNameIsAPersonWhereAPronounSaysSo() throws {
    let document = AnalysedText.document(
      """
      Varnholt NNP 2 nsubj B-ORG
      joined/join VBD 0 ROOT
      the DT 4 det
      crew NN 2 dobj
      . . 2 punct

      She PRP 2 nsubj
      left/leave VBD 0 ROOT
      . . 2 punct
      """)
    let table = try ActorResolver().resolve(ArticleReading(document))
    let actor = try #require(table.actors.first { $0.name == "Varnholt" })
    #expect(actor.kind == .person)
    #expect(actor.gender == .female)
  }

  @Test func theWeightsAreReadAndTheNearestSubjectCounts() throws {
    let weights = try PronounWeights.embedded()
    #expect(weights.score([.holds(.nearest)]) > weights.score([.holds(.moreBetween)]))
    #expect(weights.score([.holds(.sameSentence)]) > weights.score([.holds(.furtherBack)]))
  }
}
