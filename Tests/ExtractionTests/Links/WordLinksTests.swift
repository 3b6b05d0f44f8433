import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct WordLinksTests {
  @Test(arguments: [
    ("Harbour fired. Harbour forces left.", "Harbour", "Harbour"),
    ("The Sea Team won. Team member Ada Lund wept.", "Team", "Sea Team"),
  ])
  func aWordThatIsNoMentionMeansAnActor(text: String, word: String, actor: String) throws {
    let read = try ReadScene(text)
    let links = read.scene.participants.links
    let found = links.words.filter { read.document[$0.token].text == word }
    let names = found.map { read.scene.participants.table.actors[$0.actor].name }
    #expect(names.allSatisfy { $0 == actor }, "\(names)")
  }

  @Test func aDescriptionHasTheNameThatFollowsIt() throws {
    let read = try ReadScene("Norway sued the newspaper La Hora.")
    let table = read.scene.participants.table
    let description = try #require(
      table.mentions.indices.first { table.mentions[$0].form == .description })
    let name = read.scene.participants.links.name(ofDescription: description)
    #expect(name.map { read.document.text(of: table.mentions[$0].tokens) } == "La Hora")
  }
}
