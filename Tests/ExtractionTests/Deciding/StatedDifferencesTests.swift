import Language
import Testing

@testable import Extraction

@Suite struct StatedDifferencesTests {
  @Test(arguments: [
    (
      "Larne Energy, a subsidiary of Larne Group, sued Tide Foods.", "Larne Energy",
      "Larne Group"
    ),
    ("Dick Veil, the brother of Richard Veil, praised Ada Lund.", "Dick Veil", "Richard Veil"),
  ])
  func whatStandsToAnotherIsAnother(text: String, one: String, other: String) throws {
    var resolution = try LinkTable.unlinked(text)
    func words(_ mention: Int) -> String {
      resolution.document.text(of: resolution.mentions[mention].tokens)
    }
    let pairs = StatedDifferences(resolution: resolution).pairs()
    let pair = try #require(pairs.first, "\(resolution.mentions)")
    #expect(words(pair.0) == one && words(pair.1) == other)
    resolution.setApart(pair.0, pair.1)
    #expect(!resolution.canLink(pair.0, to: pair.1))
    let isLinked = resolution.link(pair.1, to: pair.0, because: .partOfName)
    #expect(!isLinked)
  }

  @Test func anAppositionThatNamesTheSameTellsNothingApart() throws {
    let text = "Ada Lund, the head of Larne Group, left."
    #expect(try StatedDifferences(resolution: .unlinked(text)).pairs().isEmpty)
  }
}
