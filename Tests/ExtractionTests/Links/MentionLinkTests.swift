@testable import Extraction
import Grammar
import GraphModel
import Language
import Testing

@Suite struct MentionLinkTests {
  /// The reasons of the links of a document's mentions, by their words.
  private func reasons(in notation: String) throws -> [String: LinkReason] {
    let document = AnalysedText.document(notation)
    let table = try ActorResolver().resolve(ArticleReading(document))
    return Dictionary(
      zip(table.mentions, table.reasonOfMention).map { (document.text(of: $0.tokens), $1) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func weakLinksNeverJoinTwoFullNames() throws {
    let actors = try AnalysedText.actors(
      in: """
        Peter NNP 2 compound B-PERSON
        Holm NNP 9 nsubj I-PERSON
        , , 2 punct
        Anna NNP 5 compound B-PERSON
        Holm NNP 2 appos I-PERSON
        and CC 5 cc
        P. NNP 8 compound B-PERSON
        Holm NNP 5 conj I-PERSON
        met/meet VBD 0 ROOT
        . . 9 punct

        Holm NNP 2 nsubj B-PERSON
        left/leave VBD 0 ROOT
        . . 2 punct
        """)
    #expect(actors["Anna Holm"] == ["Anna Holm"])
    #expect(actors["Peter Holm"] == ["Peter Holm", "P. Holm", "Holm"])
  }

  @Test func whoIsQuotedSaysI() throws {
    let actors = try AnalysedText.actors(
      in: """
        " `` 12 punct
        ~I/I PRP 5 nsubj
        will MD 5 aux
        not RB 5 neg
        sign VB 12 ccomp
        the DT 7 det
        treaty NN 5 dobj
        , , 12 punct
        ~" '' 12 punct
        Greta NNP 11 compound B-PERSON
        Lind NNP 12 nsubj I-PERSON
        said/say VBD 0 ROOT
        . . 12 punct

        Lind NNP 2 nsubj B-PERSON
        left/leave VBD 0 ROOT
        . . 2 punct
        """)
    #expect(actors["Greta Lind"] == ["I", "Greta Lind", "Lind"])
  }

  @Test func aBodyPartsFromThePersonWhoFollows() throws {
    let actors = try AnalysedText.actors(
      in: """
        The DT 3 det
        Bay NNP 3 compound B-ORG
        Council NNP 5 compound I-ORG
        Maria NNP 5 compound B-PERSON
        Conti NNP 7 nsubj I-PERSON
        is/be VBZ 7 aux
        suing VBG 8 aux
        moved/move VBN 0 ROOT
        to IN 8 prep
        Arland NNP 11 compound B-ORG
        House NNP 9 pobj I-ORG
        . . 8 punct
        """)
    #expect(actors["Bay Council"] == ["Bay Council"])
    #expect(actors["Maria Conti"] == ["Maria Conti"])
  }

  @Test func aRoleWithItsBodyStandsBeforeTheName() throws {
    let actors = try AnalysedText.actors(
      in: """
        Secretary NNP 5 nmod
        of IN 1 prep
        Defence NNP 2 pobj B-ORG
        Maria NNP 5 compound B-PERSON
        Conti NNP 14 nsubj I-PERSON
        and CC 5 cc
        head NN 5 conj
        of IN 7 prep
        the DT 11 det
        Harbour NNP 11 compound B-LAW
        Watch NNP 8 pobj I-LAW
        Tomas NNP 13 compound
        Brandt NNP 5 appos B-PERSON
        met/meet VBD 0 ROOT
        French JJ 16 amod B-NORP
        officials/official NNS 14 dobj
        . . 14 punct
        """)
    #expect(actors["Tomas Brandt"] == ["head", "Tomas Brandt"])
    #expect(actors["Maria Conti"]?.last == "Maria Conti")
    #expect(actors["Defence"] == nil)
  }

  @Test func aStatesArmyIsNotTheStateButItsGovernmentIs() throws {
    let actors = try AnalysedText.actors(
      in: """
        The DT 2 det
        army NN 5 nsubj
        of IN 2 prep
        Arland NNP 3 pobj B-ORG
        shelled/shell VBD 0 ROOT
        the DT 7 det
        town NN 5 dobj
        . . 5 punct

        The DT 3 det
        Spanish JJ 3 amod B-NORP
        army NN 4 nsubj
        left/leave VBD 0 ROOT
        . . 4 punct

        The DT 3 det
        Spanish JJ 3 amod B-NORP
        government NN 4 nsubj
        denied/deny VBD 0 ROOT
        it PRP 4 dobj
        . . 4 punct
        """)
    #expect(actors["Spanish army"]?.first == "The Spanish army")
    #expect(actors["Spain"] == ["Spanish", "The Spanish government", "Spanish"])
  }

  @Test func pronounsMayComeFirst() throws {
    let actors = try AnalysedText.actors(
      in: """
        After IN 3 mark
        she PRP 3 nsubj
        resigned/resign VBD 7 advcl
        , , 7 punct
        Greta NNP 6 compound B-PERSON
        Lind NNP 7 nsubj I-PERSON
        joined/join VBD 0 ROOT
        Nordlys NNP 7 dobj B-GPE
        . . 7 punct

        It PRP 3 nsubj
        had/have VBD 3 aux
        hired/hire VBN 0 ROOT
        her PRP$ 5 poss
        brother NN 3 dobj
        . . 3 punct
        """)
    #expect(actors["Greta Lind"] == ["she", "Greta Lind", "her"])
  }

  @Test func everyLinkHasItsReason() throws {
    let reasons = try reasons(
      in: """
        Bill NNP 2 compound B-PERSON
        Archer NNP 3 nsubj I-PERSON
        founded/found VBD 0 ROOT
        the DT 6 det
        Archer NNP 6 compound
        Prize NNP 3 dobj
        . . 3 punct

        William NNP 2 compound B-PERSON
        Archer NNP 3 nsubj I-PERSON
        gave/give VBD 0 ROOT
        it PRP 3 dobj
        to IN 3 prep
        Dana NNP 7 compound B-PERSON
        Rees NNP 5 pobj I-PERSON
        . . 3 punct

        Ms NNP 2 compound B-PERSON
        Rees NNP 3 nsubj I-PERSON
        thanked/thank VBD 0 ROOT
        him/he PRP 3 dobj
        . . 3 punct
        """)
    #expect(reasons["Bill Archer"] == .introduction)
    #expect(reasons["William Archer"] == .spelling)
    #expect(reasons["Rees"] == .partOfName)
    #expect(reasons["him"] == .antecedent)
  }
}
