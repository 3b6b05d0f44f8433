import Grammar
import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Whom descriptions and plural pronouns mean, in whole texts through the whole pipeline.
@Suite struct DescriptionTests {
  private static let resolver = Result { try ActorResolver() }

  /// The words of each actor's mentions, by the actor's name.
  private func mentions(in text: String) throws -> [String: [String]] {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    let table = try Self.resolver.get().resolve(ArticleReading(document))
    var found: [String: [String]] = [:]
    for actor in table.actors {
      found[actor.name] = actor.mentions.map { document.text(of: table.mentions[$0].tokens) }
    }
    return found
  }

  @Test func anAbbreviatedRankIsFoundAgainWrittenOut() throws {
    let found = try mentions(
      in: "Gen. Tomas Brandt arrived on Monday. Anna Holm waited. The general thanked her.")
    #expect(found["Tomas Brandt"] == ["Tomas Brandt", "The general"])
  }

  @Test func aClassNounIsNotTheSubjectOfItsOwnVerb() throws {
    let found = try mentions(
      in: "Harbour Freight Ltd sued the bank. The company lost.")
    #expect(found["Harbour Freight Ltd"] == ["Harbour Freight Ltd", "The company"])
  }

  @Test func aMinistryIsNoCompany() throws {
    let found = try mentions(
      in: """
        Harbour Freight Ltd closed its mill. The Interior Ministry sent inspectors. The company \
        protested.
        """)
    #expect(found["Harbour Freight Ltd"]?.last == "The company")
  }

  @Test func theWomanIsTheOneWomanSpokenOf() throws {
    let found = try mentions(
      in: "Anna Holm met Peter Roth in the street. The woman accused him of theft.")
    #expect(found["Anna Holm"] == ["Anna Holm", "The woman"])
    #expect(found["Peter Roth"] == ["Peter Roth", "him"])
  }

  @Test func theyOfTwoStatesIsNeitherOfThem() throws {
    let found = try mentions(in: "Sweden and Denmark signed a pact. They also condemned Russia.")
    #expect(found["Sweden"] == ["Sweden"])
    #expect(found["Denmark"] == ["Denmark"])
  }

  @Test func everyonesBrotherIsAnother() throws {
    let found = try mentions(
      in: """
        Omar Haddad and his brother Samir left. President Luis Ortega spoke of his brother.
        """)
    #expect(found["Samir"]?.contains("his brother") == true)
    #expect(found["Samir"]?.count == 2)
  }

  @Test func itIsNotAnActorOfAnotherParagraphThatWasOnlyTouchedUpon() throws {
    let found = try mentions(
      in: """
        The envoys spoke about Norway.

        Erik Dahl had long complained. He said that it was rusty.
        """)
    #expect(found["Norway"]?.contains("it") != true)
  }
}
