import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct BoundaryCandidateTests {
  private func boundaries(_ text: String, of head: String) throws -> (
    starts: [String], ends: [String]
  ) {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let all = try Extractor().candidates(of: document).candidates
    let mention = try #require(all.mentions.firstIndex { document[$0.head].text == head })
    let own = all.boundaries.filter { $0.mention == mention }
    return (
      own.filter { !$0.isEnd }.map { document[$0.token].text },
      own.filter(\.isEnd).map { document[$0.token].text }
    )
  }

  @Test func wordsAroundAHeadMayBeginAndEndItsName() throws {
    let (starts, ends) = try boundaries(
      "Lund praised four armed dockers who fled the port; nobody else did.", of: "dockers")
    #expect(starts == ["dockers", "armed", "four", "praised", "Lund"])
    #expect(ends == ["dockers", "who", "fled", "port"])
  }

  @Test func aHeadIsAlwaysBothAndNoArticleIsEither() throws {
    let (starts, ends) = try boundaries("The Lund Party won: the vote was close.", of: "Party")
    #expect(starts == ["Party", "Lund"])
    #expect(ends == ["Party", "won"])
  }

  @Test func pronounsHaveNone() throws {
    let (starts, ends) = try boundaries("Ada Lund said he won.", of: "he")
    #expect(starts.isEmpty && ends.isEmpty)
  }

  @Test func whatStandsBeyondABoundaryLiesInItsSentence() throws {
    let document = try InstalledModel.pipeline.get().analyze("Lund won. Nasri lost to Brock.")
    let all = try Extractor().candidates(of: document).candidates
    #expect(!all.boundaries.isEmpty)
    for boundary in all.boundaries {
      let sentence = document.sentence(of: all.mentions[boundary.mention].head)
      #expect(sentence.contains(boundary.token))
      #expect(boundary.outside.map(sentence.contains) ?? true)
    }
  }
}
