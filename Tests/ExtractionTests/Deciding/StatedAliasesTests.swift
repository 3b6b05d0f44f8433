import Language
import Testing

@testable import Extraction

@Suite struct StatedAliasesTests {
  @Test(arguments: [
    ("Viktor Dragan, a.k.a. Vic Fisher, robbed the bank.", "Vic Fisher", "Viktor Dragan"),
    ("Viktor Dragan (also known as Vic Fisher) sued the bank.", "Vic Fisher", "Viktor Dragan"),
    ("Anna Lenz, formerly Anna Kovar, sued the bank.", "Anna Kovar", "Anna Lenz"),
    ("Viktor Dragan, who is also known as Vic Fisher, left.", "Vic Fisher", "Viktor Dragan"),
  ])
  func whatIsAlsoCalledSoIsOne(text: String, alias: String, name: String) throws {
    var resolution = try Resolution.unlinked(text)
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
    ("Anna Lenz, formerly Anna Kovar, left.", "Anna Kovar"),
    ("Anna Kovar, now Anna Lenz, left.", "Anna Kovar"),
    ("Anna Lenz, also known as Red Anna, left.", nil),
  ])
  func aFormerNameIsTheLesser(text: String, lesser: String?) throws {
    let resolution = try Resolution.unlinked(text)
    let found = StatedAliases(resolution: resolution).pairs().first?.lesser.map {
      resolution.document.text(of: resolution.mentions[$0].tokens)
    }
    #expect(found == lesser)
  }

  @Test(arguments: [
    "Viktor Dragan, Vic Fisher and Anna Lenz left.",
    "Viktor Dragan now supports Vic Fisher.",
    "Viktor Dragan was born in Larne. Vic Fisher left.",
  ])
  func whatOnlyStandsTogetherIsTwo(text: String) throws {
    #expect(try StatedAliases(resolution: .unlinked(text)).pairs().isEmpty)
  }
}
