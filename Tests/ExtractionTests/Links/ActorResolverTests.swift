@testable import Extraction
import GraphModel
import Language
import Testing

@Suite struct ActorResolverTests {
  @Test func personsAreFoundAgainBySurnameRoleAndPronoun() throws {
    let actors = try AnalysedText.actors(
      in: """
        Arland NNP 4 poss B-ORG
        's POS 1 case
        foreign JJ 4 amod
        minister NN 7 nsubj
        Ann NNP 6 compound B-PERSON
        Okafor NNP 4 appos I-PERSON
        met/meet VBD 0 ROOT
        Prime NNP 9 compound
        Minister NNP 13 compound
        Karim NNP 13 compound B-PERSON
        al NNP 13 compound I-PERSON
        ~- HYPH 13 punct I-PERSON
        ~Tawil NNP 7 dobj I-PERSON
        in IN 7 prep
        Paris NNP 14 pobj B-GPE
        . . 7 punct

        Okafor NNP 2 nsubj B-PERSON
        praised/praise VBD 0 ROOT
        him/he PRP 2 dobj
        . . 2 punct

        The DT 3 det
        prime JJ 3 amod
        minister NN 4 nsubj
        thanked/thank VBD 0 ROOT
        her/she PRP 4 dobj
        . . 4 punct
        """)
    #expect(
      actors["Ann Okafor"] == ["foreign minister", "Ann Okafor", "Okafor", "her"])
    #expect(actors["Karim al-Tawil"] == ["Karim al-Tawil", "him", "The prime minister"])
    #expect(actors["Paris"] == nil && actors["France"] == nil)
  }

  @Test func organizationsAreFoundAgainByAcronymAndClass() throws {
    let actors = try AnalysedText.actors(
      in: """
        The DT 4 det B-ORG
        Harbour NNP 4 compound I-ORG
        Workers NNPS 4 compound I-ORG
        Union NNP 8 nsubj I-ORG
        ( -LRB- 4 punct
        ~HWU NNP 4 appos B-ORG
        ) -RRB- 4 punct
        accused/accuse VBD 0 ROOT
        Bruno NNP 10 compound B-PERSON
        Keller NNP 8 dobj I-PERSON
        , , 10 punct
        the DT 13 det
        chairman NN 10 appos
        of IN 13 prep
        Nordlys NNP 14 pobj B-ORG
        . . 8 punct

        HWU NNP 2 nsubj B-ORG
        said/say VBD 0 ROOT
        Mr NNP 4 compound
        Keller NNP 6 nsubj B-PERSON
        had/have VBD 6 aux
        lied/lie VBN 2 ccomp
        . . 2 punct

        The DT 2 det
        union NN 4 nsubj
        will MD 4 aux
        sue VB 0 ROOT
        him/he PRP 4 dobj
        . . 4 punct
        """)
    #expect(
      actors["Harbour Workers Union"] == ["Harbour Workers Union", "HWU", "HWU", "The union"])
    #expect(actors["Bruno Keller"] == ["Bruno Keller", "the chairman", "Keller", "him"])
    #expect(actors["Nordlys"] == ["Nordlys"])
  }

  @Test func namesakesStayApart() throws {
    let actors = try AnalysedText.actors(
      in: """
        John NNP 2 compound B-PERSON
        Marsh NNP 6 nsubj I-PERSON
        and CC 2 cc
        Mary NNP 5 compound B-PERSON
        Marsh NNP 2 conj I-PERSON
        sued/sue VBD 0 ROOT
        the DT 8 det
        town NN 6 dobj
        . . 6 punct

        Ms. NNP 2 compound
        Marsh NNP 3 nsubj B-PERSON
        said/say VBD 0 ROOT
        she PRP 5 nsubj
        was/be VBD 3 ccomp
        tired JJ 5 acomp
        . . 3 punct
        """)
    #expect(actors["John Marsh"] == ["John Marsh"])
    #expect(actors["Mary Marsh"] == ["Mary Marsh", "Marsh", "she"])
  }

  @Test func capitalsActOrLocate() throws {
    let actors = try AnalysedText.actors(
      in: """
        Tehran NNP 3 nsubj B-GPE
        has/have VBZ 3 aux
        condemned/condemn VBN 0 ROOT
        the DT 5 det
        attack NN 3 dobj
        in IN 5 prep
        Cairo NNP 6 pobj B-GPE
        . . 3 punct

        French JJ 2 amod B-NORP
        officials/official NNS 3 nsubj
        met/meet VBD 0 ROOT
        in IN 3 prep
        Tehran NNP 4 pobj B-GPE
        . . 3 punct

        The DT 3 det
        Iranian JJ 3 amod B-NORP
        regime NN 4 nsubj
        rejected/reject VBD 0 ROOT
        the DT 6 det
        plan NN 4 dobj
        . . 4 punct
        """)
    #expect(actors["Iran"] == ["Tehran", "The Iranian regime", "Iranian"])
    #expect(actors["France"] == ["French"])
    #expect(actors["Egypt"] == nil && actors["Cairo"] == nil)
  }
}
