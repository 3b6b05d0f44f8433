import Language
import Testing

@testable import Extraction

@Suite struct StatedAliasesTests {
  @Test(arguments: [
    ("Milan Petrak, a.k.a. Mick Porter, painted the bridge.", "Mick Porter", "Milan Petrak"),
    ("Milan Petrak (also known as Mick Porter) left the club.", "Mick Porter", "Milan Petrak"),
    ("Rosa Holt, formerly Rosa Marin, left the club.", "Rosa Marin", "Rosa Holt"),
    ("Milan Petrak, who is also known as Mick Porter, left.", "Mick Porter", "Milan Petrak"),
  ])
  func whatIsAlsoCalledSoIsOne(text: String, alias: String, name: String) throws {
    var resolution = try LinkTable.unlinked(text)
    func words(_ mention: Int) -> String {
      resolution.document.text(of: resolution.mentions[mention].tokens)
    }
    let pairs = StatedAliases(resolution: resolution).pairs()
    let pair = try #require(pairs.first, "\(resolution.mentions)")
    #expect(pairs.count == 1 && words(pair.alias) == alias && words(pair.name) == name)
    #expect(!resolution.canLink(pair.alias, to: pair.name))
    resolution.linkAlias(pair.alias, to: pair.name)
    #expect(resolution.actor(of: pair.alias) == resolution.actor(of: pair.name))
  }

  @Test(arguments: [
    ("Rosa Holt, formerly Rosa Marin, left.", "Rosa Marin"),
    ("Rosa Marin, now Rosa Holt, left.", "Rosa Marin"),
    ("Rosa Holt, also known as Red Rosa, left.", nil),
  ])
  func aFormerNameIsTheLesser(text: String, lesser: String?) throws {
    let resolution = try LinkTable.unlinked(text)
    let found = StatedAliases(resolution: resolution).pairs().first?.lesser.map {
      resolution.document.text(of: resolution.mentions[$0].tokens)
    }
    #expect(found == lesser)
  }

  @Test(arguments: [
    "Milan Petrak, Mick Porter and Rosa Holt left.",
    "Milan Petrak now supports Mick Porter.",
    "Milan Petrak was born in Larne. Mick Porter left.",
  ])
  func whatOnlyStandsTogetherIsTwo(text: String) throws {
    #expect(try StatedAliases(resolution: .unlinked(text)).pairs().isEmpty)
  }
}
