import GraphModel
import Lexicons
import Testing

@testable import Extraction

@Suite struct StatementLexiconTests {
  @Test func actsHaveEventsAndSlots() throws {
    let acts = try ActLexicon()
    let frame = try #require(acts.frames(ofVerb: "arrest").first)
    #expect(frame.event == Event(.coerce, mode: "arrest"))
    #expect(frame.relation == .conflict)
    #expect(frame.slots == [.object])
    #expect(acts.frames(ofVerb: "sleep").isEmpty)
    #expect(acts.frames(ofVerb: "carry out").contains { $0.isLight })
    #expect(acts.frames(ofNoun: "talk").contains { $0.isReciprocal })
  }

  @Test func aRequestTakesThePolarityOfItsRow() throws {
    let acts = try ActLexicon()
    #expect(acts.frames(ofVerb: "urge").map(\.relation) == [.cooperate])
    #expect(acts.frames(ofVerb: "demand").map(\.relation) == [.conflict])
  }

  @Test func anUnknownEventIsNoFrame() throws {
    let row = try #require(LexiconTable(text: "nod\tGREET\tto").rows.first)
    #expect(ActFrame(row: row) == nil)
  }

  @Test func rolesDependOnTheOtherEnd() throws {
    let lexicon = try RoleLexicon()
    let commander = try #require(lexicon.role("commander"))
    #expect(
      RoleStatements.relation(commander, holder: .person, body: .organization) == .leads)
    #expect(RoleStatements.relation(commander, holder: .person, body: .state) == .member)
    #expect(RoleStatements.relation(commander, holder: .organization, body: .state) == nil)
    let proxy = try #require(lexicon.role("proxy"))
    #expect(proxy.isInverse && proxy.relation == .backs)
  }

  @Test(arguments: [
    (Status.denied, Status.asserted, Status.denied), (.denied, .denied, .asserted),
    (.alleged, .asserted, .alleged), (.alleged, .prospective, .prospective),
    (.prospective, .denied, .denied), (.asserted, .alleged, .alleged),
  ])
  func statusUnderAnother(outer: Status, inner: Status, result: Status) {
    #expect(ScopeReader.combine(outer, over: inner) == result)
  }
}
