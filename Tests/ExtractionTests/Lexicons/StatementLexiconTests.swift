import Grammar
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
    #expect(acts.frames(ofVerb: "carry out").contains { $0.is(.light) })
    #expect(acts.frames(ofNoun: "talk").contains { $0.isReciprocal })
  }

  @Test func aRequestTakesThePolarityOfItsRow() throws {
    let acts = try ActLexicon()
    #expect(acts.frames(ofVerb: "urge").map(\.relation) == [.cooperate])
    #expect(acts.frames(ofVerb: "demand").map(\.relation) == [.conflict])
  }

  @Test(arguments: [
    ("nod\tGREET\tto", "unknown event 'GREET'"), ("nod\tAGREE\tloudly", "unknown slot 'loudly'"),
    ("nod\tAGREE\tto\tspeech", "unknown flag 'speech'"),
    ("nod\tAGREE\tto\tneeds-haste", "unknown flag 'needs-haste'"),
  ])
  func aWordThatAnActDoesNotKnowIsAnError(text: String, problem: String) throws {
    let row = try #require(LexiconTable(text: text, name: "acts").rows.first)
    let error = #expect(throws: LexiconError.self) { try ActFrame(row: row) }
    #expect(error?.description == "lexicon acts:1: \(problem); correct the word")
  }

  @Test(arguments: [
    ("spar\tloathes\tobject\t-\trival", "unknown relation 'loathes'"),
    ("spar\trival\tringside\t-\trival", "unknown slot 'ringside'"),
    ("spar\trival\twith\tweak\trival", "unknown flag 'weak'"),
  ])
  func aWordThatARoleVerbDoesNotKnowIsAnError(text: String, problem: String) throws {
    let row = try #require(LexiconTable(text: text).rows.first)
    let error = #expect(throws: LexiconError.self) { try RoleVerb(row) }
    #expect(error?.problem.description == problem)
  }

  @Test func aFlagOfARoleIsKnownOrAPreposition() throws {
    let (role, wrong) = ("envoy\tmember\t-\thuman to", "envoy\tmember\t-\thuman gladly")
    let row = try #require(LexiconTable(text: role).rows.first)
    #expect(try RoleLexicon.role(row).prepositions == ["to"])
    let other = try #require(LexiconTable(text: wrong).rows.first)
    #expect(throws: LexiconError.self) { try RoleLexicon.role(other) }
  }

  @Test func anActIsCarriedOverBehindItsPreposition() throws {
    let call = try ActLexicon().frames(ofVerb: "call").filter { !$0.through.isEmpty }
    #expect(!call.isEmpty && call.allSatisfy { $0.through == ["for"] && $0.composition > 0 })
  }

  @Test func rolesDependOnTheOtherEnd() throws {
    let lexicon = try RoleLexicon()
    let commander = try #require(lexicon.role("commander"))
    #expect(
      RoleReader.relation(commander, holder: .person, body: .organization) == .leads)
    #expect(RoleReader.relation(commander, holder: .person, body: .state) == .member)
    #expect(RoleReader.relation(commander, holder: .organization, body: .state) == nil)
    let proxy = try #require(lexicon.role("proxy"))
    #expect(proxy.isInverse && proxy.relation == .backs)
  }

  @Test(arguments: [
    (Status.denied, Status.asserted, Status.denied), (.denied, .denied, .asserted),
    (.alleged, .asserted, .alleged), (.alleged, .prospective, .prospective),
    (.prospective, .denied, .denied), (.asserted, .alleged, .alleged),
  ])
  func statusUnderAnother(outer: Status, inner: Status, result: Status) {
    #expect(ScopeReading.combine(outer, over: inner) == result)
  }
}
