import Testing

@testable import Extraction

/// Whom a phrase stands for, on either side of an act.
@Suite struct ParticipantsTests {
  @Test(arguments: [
    ("Red Front fighters attacked Chad.", "fighters", Participants.Side.agent, ["Red Front"]),
    ("Norway bombed positions of the Red Front.", "positions", .body, ["Red Front"]),
    ("Anna Berg criticised the policy of Norway.", "policy", .recipient, ["Norway"]),
    ("Anna Berg criticised the policy of Norway.", "policy", .agent, []),
    ("Anna Berg and Karl Voss left.", "Berg", .agent, ["Anna Berg", "Karl Voss"]),
    ("Envoys of Norway and Chad met.", "Envoys", .agent, ["Norway", "Chad"]),
    ("Norway sued the newspaper La Hora.", "newspaper", .recipient, ["La Hora"]),
    ("Anna Berg, who left, wept.", "who", .agent, ["Anna Berg"]),
    ("“I praised Norway,” Anna Berg said.", "I", .agent, ["Anna Berg"]),
  ])
  func aPhraseStandsFor(
    text: String, word: String, side: Participants.Side, actors: [String]
  ) throws {
    let read = try ReadScene(text)
    let found = read.scene.participants.all(try read.token(word), as: side)
    #expect(read.names(found) == actors)
  }

  @Test func aSinglePhraseIsNotAllThatIsCoordinatedToIt() throws {
    let read = try ReadScene("Anna Berg and Karl Voss left.")
    let found = read.scene.participants.single(try read.token("Berg"), as: .agent)
    #expect(read.names(found) == ["Anna Berg"])
  }
}
