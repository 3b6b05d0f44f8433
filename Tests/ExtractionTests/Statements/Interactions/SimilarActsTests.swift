import GraphModel
import Language
import Testing

@testable import Extraction

/// Verbs that no lexicon knows, in a small world of meanings: one direction for hostile words, one
/// for friendly ones, one for verbs that are no acts.
@Suite struct SimilarActsTests {
  private static let meanings: [([String], [Float])] = [
    (["denounce", "condemn", "deplore", "castigate", "scold", "berate"], [1, 0, 0]),
    (["praise", "laud", "applaud", "commend", "salute", "extol"], [0, 1, 0]),
    (["harvest", "weave", "bake", "sew", "carve", "brew"], [0, 0, 1]),
    (["vilipend"], [0.9, 0.1, 0.1]), (["bepraise"], [0.1, 0.9, 0.1]),
    (["thresh"], [0.1, 0.1, 0.9]), (["waver"], [0.6, 0.6, 0.5]), (["kvetch"], [0.7, 0.1, 0.5]),
  ]

  private static func vectors() throws -> WordVectors {
    try .fixture(meanings.flatMap { words, vector in words.map { ($0, vector) } })
  }

  private static func said(_ sentence: String) throws -> [String] {
    let article = FictionalArticle(sentence)
    return try article.statements(vectors: vectors()).map(article.summary)
  }

  @Test(arguments: [
    ("vilipended/vilipend", ["Osman conflict Vidal asserted ACCUSE"]),
    ("bepraised/bepraise", ["Osman cooperate Vidal asserted SUPPORT"]),
    ("threshed/thresh", []), ("wavered/waver", []), ("glorped/glorp", []),
    ("harvested/harvest", []),
  ])
  func anUnknownVerbDoesWhatItsNeighboursDo(verb: String, expected: [String]) throws {
    let sentence = "Osman|NNP|2|nsubj \(verb)|VBD|0|ROOT Vidal|NNP|2|dobj .|.|2|punct"
    #expect(try Self.said(sentence) == expected)
  }

  @Test func thePassiveTurnsTheActorsRound() throws {
    let sentence = """
      Osman|NNP|3|nsubjpass was/be|VBD|3|auxpass vilipended/vilipend|VBN|0|ROOT by|IN|3|agent \
      Vidal|NNP|4|pobj .|.|3|punct
      """
    #expect(try Self.said(sentence) == ["Vidal conflict Osman asserted ACCUSE"])
  }

  @Test(arguments: [
    ("against", ["Osman conflict Vidal asserted ACCUSE"]), ("with", []), ("through", []),
  ])
  func aPrepositionHasAVoice(preposition: String, expected: [String]) throws {
    let sentence = """
      Osman|NNP|2|nsubj kvetched/kvetch|VBD|0|ROOT \(preposition)|IN|2|prep Vidal|NNP|3|pobj .|.|2|punct
      """
    #expect(try Self.said(sentence) == expected)
    #expect(try Self.said("Osman|NNP|2|nsubj kvetched/kvetch|VBD|0|ROOT Vidal|NNP|2|dobj").isEmpty)
  }

  @Test func whatBelongsToAnActorIsNotTheActor() throws {
    let sentence = """
      Osman|NNP|2|nsubj vilipended/vilipend|VBD|0|ROOT Vidal|NNP|5|poss 's|POS|3|case \
      garden|NN|2|dobj .|.|2|punct
      """
    #expect(try Self.said(sentence).isEmpty)
  }

  @Test func withoutVectorsAnUnknownVerbSaysNothing() throws {
    let article = FictionalArticle(
      "Osman|NNP|2|nsubj vilipended/vilipend|VBD|0|ROOT Vidal|NNP|2|dobj .|.|2|punct")
    #expect(try article.statements().isEmpty)
  }

  @Test func theRuleAndTheRoleSayWhereTheStatementIsFrom() throws {
    let article = FictionalArticle(
      "Osman|NNP|2|nsubj vilipended/vilipend|VBD|0|ROOT Vidal|NNP|2|dobj .|.|2|punct")
    let statement = try #require(article.statements(vectors: Self.vectors()).first)
    #expect(statement.rule == "similar-act")
    #expect(statement.role == "vilipend")
  }
}
