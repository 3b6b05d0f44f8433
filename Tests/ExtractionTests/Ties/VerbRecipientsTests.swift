import GraphModel
import Testing

@testable import Extraction

/// To whom a verb's act is done, by the slots of its frame.
@Suite struct VerbRecipientsTests {
  @Test(arguments: [
    ("Norway attacked Chad.", "attacked", RecipientSlot.object, ["Chad"]),
    ("Chad was attacked by Norway.", "attacked", .object, ["Chad"]),
    ("Anna Berg apologised to Otto Brandt.", "apologised", .preposition("to"), ["Otto Brandt"]),
    ("Norway wants Chad to leave.", "wants", .clause, ["Chad"]),
  ])
  func theFirstSlotThatHasAnybodyIsTaken(
    text: String, verb: String, slot: RecipientSlot, actors: [String]
  ) throws {
    let read = try ReadScene(text)
    let scene = read.scene
    let acts: ActLexicon = scene.lexicons.acts
    let recipients = VerbRecipients(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants, acts: acts,
      nominal: scene.nominal)
    let token = try read.token(verb)
    let found = acts.frames(of: token, in: scene.tree).lazy
      .compactMap { recipients.first(of: $0, for: token) }.first
    let (taken, others) = try #require(found)
    #expect(taken == slot)
    #expect(read.names(others) == actors)
  }

  @Test(arguments: [
    ("Halden Bank owns 51 percent of Norfield Foods.", "percent", 51.0),
    ("Halden Bank bought a 9.8 % stake in Norfield Foods.", "stake", 9.8),
    ("Halden Bank holds a fifth of Norfield Foods.", "fifth", 20.0),
  ])
  func aShareIsReadBesideItsNoun(text: String, noun: String, share: Double) throws {
    let read = try ReadScene(text)
    #expect(ShareReader(tree: read.tree).share(of: try read.token(noun)) == share)
  }
}
