import Grammar
import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Who 'I', 'we' and 'you' are, in whole texts through the whole pipeline.
@Suite struct SpeakerTests {
  private static let resolver = Result { try ActorResolver() }

  /// The words of the pronouns that were linked to each actor, by the actor's name.
  private func pronouns(in text: String) throws -> [String: [String]] {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    let table = try Self.resolver.get().resolve(ArticleReading(document))
    var found: [String: [String]] = [:]
    for actor in table.actors {
      found[actor.name] = actor.mentions.map { table.mentions[$0] }
        .filter { $0.form == .pronoun }.map { document.text(of: $0.tokens) }
    }
    return found
  }

  @Test func answersAreSpokenByTheOneWhoIsInterviewed() throws {
    let found = try pronouns(
      in: """
        The Harbour Gazette interviewed sculptor Greta Lindqvist about her new show.

        Why did you leave the academy?

        I was tired of committees. My teacher told me to wait.

        Will you return?

        I doubt it.
        """)
    #expect(
      found["Greta Lindqvist"] == ["her", "you", "I", "My", "me", "you", "I"])
  }

  @Test func nobodyIsTakenForAnUnnamedOneWhoIsInterviewed() throws {
    let found = try pronouns(
      in: """
        The Harbour Gazette interviewed one of the bakers of the town. Mayor Tomas Brandt praised the bread.

        Why did you begin?

        I liked the smell.

        Will you go on?

        I hope so.
        """)
    #expect(found["Tomas Brandt"] == [])
  }

  @Test func twoWhoSpeakOnceEachAreKnownByWhatTheySay() throws {
    let found = try pronouns(
      in: "Greta Lindqvist: I sued the Harbour Bank.\n\nTomas Brandt: You never told me.")
    #expect(found["Greta Lindqvist"] == ["I", "You"])
    #expect(found["Tomas Brandt"] == ["me"])
    let list = try pronouns(
      in: "Greta Lindqvist: sculptor\n\nTomas Brandt: mayor\n\nHe left when I came.")
    #expect(list["Tomas Brandt"]?.contains("I") != true)
  }

  @Test func aNameAndAColonBeginATurn() throws {
    let found = try pronouns(
      in: """
        Greta Lindqvist: I will not sign.

        Tomas Brandt: Then you must leave.

        Greta Lindqvist: I know.

        Tomas Brandt: I am sorry.
        """)
    #expect(found["Greta Lindqvist"] == ["I", "you", "I"])
    #expect(found["Tomas Brandt"] == ["I"])
  }

  @Test func anAddressIsSpokenByTheOneWhoGivesIt() throws {
    let found = try pronouns(
      in: """
        Remarks by Mayor Tomas Brandt

        I am glad to see my friends here. I promise to mend the bridge, and I thank you.
        """)
    #expect(found["Tomas Brandt"] == ["I", "my", "I", "I"])
  }

  @Test func aQuotationHasASpeakerAndAnAddressee() throws {
    let found = try pronouns(
      in: """
        Greta Lindqvist told Tomas Brandt: “I trust you.”
        """)
    #expect(found["Greta Lindqvist"] == ["I"])
    #expect(found["Tomas Brandt"] == ["you"])
  }

  @Test func anOfficialSaysWeForTheState() throws {
    let found = try pronouns(
      in: """
        “We will defend the strait,” said Norwegian Defence Minister Greta Lindqvist.
        """)
    #expect(found["Norway"] == ["We"])
    #expect(found["Greta Lindqvist"] == [])
  }

  @Test func aStatementAfterAColonIsSpokenByTheOneWhoMakesIt() throws {
    let found = try pronouns(
      in: """
        The bridge at Varnholt collapsed on Monday.

        Speaking in Varnholt, Minister Tomas Brandt said:

        I welcome the inquiry. I thank the rescuers.
        """)
    #expect(found["Tomas Brandt"] == ["I", "I"])
  }

  @Test func aStateThatMakesAStatementSaysWe() throws {
    let found = try pronouns(
      in: """
        Norway strongly condemns the attack on the ferry. We call on Denmark to help.
        """)
    #expect(found["Norway"] == ["We"])
  }
}
