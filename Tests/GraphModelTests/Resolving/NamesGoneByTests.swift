import GraphModel
import Testing

@Suite("Names that somebody goes by elsewhere")
struct NamesGoneByTests {
  private static func isOne(_ first: [Actor], _ second: [Actor]) -> Bool {
    let graphs = [
      WhoIsWhoTests.graph("monday", first), WhoIsWhoTests.graph("friday", second),
    ]
    let merged = Graph.merged(graphs)
    #expect(Graph.merged(graphs.reversed()) == merged)
    // Those who are named in both articles alike are one in any case.
    let others = Set(first.dropFirst().map(\.name) + second.dropFirst().map(\.name))
    return merged.actors.filter { !others.contains($0.name) }.count == 1
  }

  private static let company = WhoIsWhoTests.person("Hanne Orlow")

  @Test("a given name means the one who bears it, where somebody is mentioned with both")
  func givenName() {
    let (full, short) = (WhoIsWhoTests.person("Daniel Roth"), WhoIsWhoTests.person("Daniel"))
    #expect(Self.isOne([full, Self.company], [short, Self.company]))
    #expect(!Self.isOne([full, Self.company], [short, WhoIsWhoTests.person("Piet Maas")]))
  }

  @Test("a family name taken for a body means the person, where somebody is mentioned with both")
  func miskind() {
    let (full, short) = (WhoIsWhoTests.person("Ilse Vargo"), WhoIsWhoTests.body("Vargo"))
    #expect(Self.isOne([full, Self.company], [short, Self.company]))
    #expect(!Self.isOne([full, Self.company], [short, WhoIsWhoTests.person("Piet Maas")]))
    let told = WhoIsWhoTests.body("Vargo", "company")
    #expect(!Self.isOne([full, Self.company], [told, Self.company]))
    let two = [full, WhoIsWhoTests.person("Otto Vargo"), Self.company]
    #expect(
      Graph.merged([
        WhoIsWhoTests.graph("monday", two), WhoIsWhoTests.graph("friday", [short, Self.company]),
      ]).actors.count == 4)
  }

  @Test("a body means the one that another article calls so")
  func alias() {
    let full = WhoIsWhoTests.body("Orlow movement of the coast", aliases: ["Coastliners"])
    #expect(Self.isOne([full], [WhoIsWhoTests.body("Coastliners")]))
    let court = WhoIsWhoTests.body("Norwegian High Court of Trade", aliases: ["High Court"])
    #expect(Self.isOne([court, Self.company], [WhoIsWhoTests.body("High Court"), Self.company]))
    #expect(!Self.isOne([court], [WhoIsWhoTests.body("High Court")]))
  }

  @Test("a name after a son may go with that of a place")
  func kunya() {
    #expect(
      Self.isOne(
        [WhoIsWhoTests.person("Abu Salim al-Harrani")], [WhoIsWhoTests.person("Abu Salim")]))
  }
}
