import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct LexiconUseTests {
  private func graph(_ notation: String, _ lexicon: String) throws -> Graph {
    let document = AnalysedText.document(notation)
    let extractor = try Extractor(lexicons: [UserLexicon(text: lexicon, source: "f")])
    return extractor.graph(of: document, article: Article(id: "a"))
  }

  /// No name is recognised here, and the words are of lower case.
  private let fixers = """
    tidewater NN 2 compound
    fixers/fixer NNS 3 nsubj
    poked/poke VBD 0 ROOT
    Ada NNP 5 compound B-PERSON
    Lund NNP 3 dobj I-PERSON
    . . 3 punct
    """

  @Test func aRegisteredActorIsFoundWhereTheRecogniserSeesNone() throws {
    let graph = try graph(
      fixers,
      "actor\tTidewater Fixers\tgroup\ttidewater fixers\twikidata=Q7\nverb\tpoke\tASSAULT\tobject")
    let actor = try #require(graph.actors.first { $0.name == "Tidewater Fixers" })
    #expect(actor.kind == .group)
    #expect(actor.identifiers == ["wikidata": "Q7"])
    #expect(actor.aliases == ["tidewater fixers"])
    let statement = try #require(graph.statements.first)
    #expect(statement.source == "tidewater-fixers" && statement.target == "ada-lund")
    #expect(statement.event == Event(.assault))
  }

  @Test func withoutTheLexiconThereIsNoSuchStatement() throws {
    #expect(try graph(fixers, "").statements.isEmpty)
  }

  private let twoNames = """
    Jon NNP 2 compound B-PERSON
    Marsh NNP 3 nsubj I-PERSON
    met/meet VBD 0 ROOT
    Osman NNP 3 dobj B-PERSON
    . . 3 punct

    John NNP 2 compound B-PERSON
    Marsh NNP 3 nsubj I-PERSON
    left/leave VBD 0 ROOT
    . . 3 punct
    """

  @Test func spellingsOfOneNameAreOneActorUnlessTheUserSaysOtherwise() throws {
    func names(_ lexicon: String) throws -> [String] {
      try graph(twoNames, lexicon).actors.map(\.name)
    }
    #expect(try names("") == ["John Marsh", "Osman"])
    #expect(try names("different\tJon Marsh\tJohn Marsh") == ["John Marsh", "Jon Marsh", "Osman"])
  }

  @Test func namesSetTogetherAreOneActorHoweverDifferent() throws {
    let graph = try graph(twoNames, "same\tJohn Marsh\tJon Marsh\nsame\tOsman\tJohn Marsh")
    #expect(graph.actors.map(\.name) == ["John Marsh"])
    #expect(graph.actors.map(\.aliases) == [["Jon Marsh", "Osman"]])
  }

  @Test func anAliasOfOneWordLeavesAnothersSurnameAlone() throws {
    let graph = try graph(twoNames, "actor\tVera Marsh\tperson\tMarsh")
    #expect(graph.actors.map(\.name) == ["John Marsh", "Osman"])
  }

  @Test func theRegisteredPartOfALongerSpanIsTakenOut() throws {
    let graph = try graph(
      """
      Tidewater NNP 2 compound B-ORG
      Bloc NNP 4 compound I-ORG
      Ada NNP 4 compound I-ORG
      Lund NNP 5 nsubj I-ORG
      left/leave VBD 0 ROOT
      """, "actor\tTidewater Bloc\torganization\nactor\tAda Lund\tperson")
    #expect(graph.actors.map(\.name) == ["Ada Lund", "Tidewater Bloc"])
    #expect(graph.actors.map(\.kind) == [.person, .organization])
  }

  @Test func personsAreCalledPERInSomeLanguages() throws {
    let graph = try graph(
      """
      Ada PROPN 0 ROOT B-PER
      Lund PROPN 1 flat:name I-PER
      Orland PROPN 1 obj B-ORG
      """, "")
    #expect(graph.actors.map(\.kind) == [.person, .organization])
  }
}
