import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct NamesOfOneVerbTests {
  @Test(arguments: [
    ("Owen Marsh was arrested by Owen Marshe.", "Owen Marsh", "Owen Marshe"),
    (
      "The Harbour Authority sued the Harbour Authority Police.", "Harbour Authority",
      "Harbour Authority Police"
    ),
    ("Amos Wood and Amos Woods left.", "Amos Wood", "Amos Woods"),
    ("Peru’s Supreme Court criticised Kenya’s Supreme Court.", "Supreme Court", "Supreme Court"),
  ])
  func subjectAndObjectAreTwo(text: String, one: String, other: String) throws {
    var resolution = try LinkTable.unlinked(text)
    let pairs = NamesOfOneVerb(resolution: resolution).pairs().filter { pair in
      [pair.0, pair.1].map { resolution.document.text(of: resolution.mentions[$0].tokens) }
        .sorted() == [one, other].sorted()
    }
    let pair = try #require(pairs.first, "\(resolution.mentions)")
    resolution.setApart(pair.0, pair.1)
    let isLinked = resolution.link(pair.1, to: pair.0, because: .spelling)
    #expect(!isLinked)
  }

  @Test(arguments: [
    "Harbour Fund changed its name to Harbour Trust.", "Ada Lund left. Lund wept.",
    "Ada Lund said that Lund would win.", "Russia accused Moscow’s critics.",
  ])
  func otherNamesMayBeOne(text: String) throws {
    #expect(try NamesOfOneVerb(resolution: .unlinked(text)).pairs().isEmpty)
  }

  @Test(arguments: [
    ("The Harbour Authority sued. The Harbour Authority Police wept.", false),
    ("Tide Bank sued. The Tide Bank Group wept.", true),
    ("Owen Marsh Sr. left. Owen Marsh Jr. wept.", false),
    ("Peru’s Supreme Court sat. Kenya’s Supreme Court sat.", false),
    ("Peru’s Supreme Court sat. The Supreme Court of Peru sat.", true),
  ])
  func whatIsKnownOfTwoNamesKeepsThemApart(text: String, mayBeOne: Bool) throws {
    let resolution = try LinkTable.unlinked(text)
    let names = resolution.mentions.indices.filter {
      resolution.mentions[$0].form == .name && resolution.mentions[$0].kind != .state
    }
    let one = try #require(names.first)
    // The longest behind it: a name may hold another.
    let other = try #require(
      names.dropFirst().max {
        resolution.mentions[$0].tokens.count < resolution.mentions[$1].tokens.count
      })
    #expect(one != other && resolution.canLink(other, to: one) == mayBeOne)
  }
}
