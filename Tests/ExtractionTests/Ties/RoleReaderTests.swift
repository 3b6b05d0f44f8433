import GraphModel
import Language
import Testing

@testable import Extraction

/// Who holds the role that a noun names (``RoleHolders``), and of what it is a role (``RoleBodies``).
@Suite struct RoleReaderTests {
  @Test(arguments: [
    (
      "Jane Holm, director of the Harbour Bank, left.", "director", RuleID.roleApposition,
      "Jane Holm", "Harbour Bank"
    ),
    ("Harbour Bank director Jane Holm left.", "director", .roleTitle, "Jane Holm", "Harbour Bank"),
    (
      "Jane Holm serves as director of the Harbour Bank.", "director", .roleAs, "Jane Holm",
      "Harbour Bank"
    ),
    (
      "The Harbour Bank’s director is Jane Holm.", "director", .roleSpecified, "Jane Holm",
      "Harbour Bank"
    ),
  ])
  func aRoleHasAHolderAndABody(
    text: String, noun: String, rule: RuleID, holder: String, body: String
  ) throws {
    let read = try ReadScene(text)
    let token = try read.token(noun)
    let (role, words) = try #require(read.scene.roles.role(at: token))
    let holders: RoleHolders = read.scene.roles.holders
    let found = holders.all(of: token, words: words)
    #expect(found.map(\.rule) == [rule])
    #expect(read.names(found.map(\.participant)) == [holder])
    let bodies: RoleBodies = read.scene.roles.bodies
    let others = bodies.all(of: token, role: role, words: words).map(\.participant)
    #expect(read.names(others) == [body])
  }

  @Test func theWordsOfARoleAreAllThatNameIt() throws {
    let read = try ReadScene("Prime Minister Anna Bergen left.")
    let (role, words) = try #require(read.scene.roles.role(at: try read.token("Minister")))
    #expect(read.document.text(of: words) == "Prime Minister")
    #expect(role.relationToState == .leads)
  }
}
