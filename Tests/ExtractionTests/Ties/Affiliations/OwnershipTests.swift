import GraphModel
import Testing

@testable import Extraction

/// Who owns how much of what.
@Suite struct OwnershipTests {
  @Test(arguments: [
    ("Halden Bank’s 9.8 % stake in Norfield Foods was sold.", 9.8),
    ("Halden Bank holds a 40% share of Norfield Foods.", 40),
    ("Halden Bank owns 51 percent of Norfield Foods.", 51),
    ("Halden Bank owns half of Norfield Foods.", 50),
    ("Halden Bank owns a fifth of Norfield Foods.", 20),
    ("Halden Bank acquired a 30 percent stake in Norfield Foods.", 30),
    ("Anna Berg sold a stake of 12 percent in Norfield Foods to Halden Bank.", 12),
    ("Halden Bank owns Norfield Foods.", nil),
    ("Halden Bank, a shareholder in Norfield Foods, voted no.", nil),
  ])
  func aShareIsRead(sentence: String, share: Double?) throws {
    let graph = try SentenceReading.all(of: [sentence])[0].graph
    let owning = graph.statements.filter { $0.relation == .owns }
    #expect(owning.map(\.share) == [share])
    #expect(owning.map(\.source) == ["halden-bank"])
    #expect(owning.map(\.target) == ["norfield-foods"])
  }

  @Test func aShareStandsBeforeTheParticiple() throws {
    let sentence = "Corvane Steel was 30.5 per cent owned by Karl Voss."
    let graph = try SentenceReading.all(of: [sentence])[0].graph
    #expect(graph.statements.map(\.share) == [30.5])
  }

  @Test func holdingAShareIsNoActUponIt() throws {
    let sentence = "Halden Bank holds a 40% share of Norfield Foods."
    let graph = try SentenceReading.all(of: [sentence])[0].graph
    #expect(graph.statements.map(\.relation) == [.owns])
  }

  @Test func oneMayOwnWhatOneFounded() throws {
    let sentence = "Anna Berg, the owner of Norfield Foods, led Norfield Foods for years."
    let graph = try SentenceReading.all(of: [sentence])[0].graph
    #expect(Set(graph.statements.map(\.relation)) == [.leads, .owns])
  }
}
