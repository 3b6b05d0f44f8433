import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct RuledNamesTests {
  /// An article whose candidates are all bodies and whose links all have one score.
  private func scored(_ text: String, score: Int) throws -> ScoredReading {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor().candidateReading(of: document)
    let candidates = ArticleCandidates(reading)
    let scores = CandidateScores(
      kinds: reading.mentions.map { _ in [0, 0, 100, 0, 0] },
      links: candidates.links.map { _ in score }, nobody: reading.mentions.map { _ in 0 },
      boundaries: nil, ties: [:])
    return ScoredReading(reading: reading, candidates: candidates, scores: scores)
  }

  /// The words of each name that joins another, and of that.
  private func joined(_ text: String, score: Int) throws -> [[String]] {
    let scored = try scored(text, score: score)
    return RuledNames(scored: scored).links().map { link in
      [link.candidate, link.antecedent].map {
        scored.reading.document.text(of: scored.reading.mentions[$0].tokens)
      }
    }
  }

  @Test(arguments: [
    ("Lund v. Norway is a case. Norway lost.", "v."),
    ("U.S.-China met Norway. China left.", "U.S.-China"),
  ])
  func casesAndPairsOfStatesAreNoActors(text: String, part: String) throws {
    let names = LinkDecider(scored: try scored(text, score: 0)).decision().table.actors
      .flatMap { [$0.name] + $0.aliases }
    #expect(!names.contains { $0.contains(part) }, "\(names)")
  }

  @Test(arguments: [-100, 100])
  func aShorterNameOfABodyJoinsWhereTheNetworkSaysSo(score: Int) throws {
    let text = "The Larne Tide Council sued Ada Lund. On Monday Tide Council members met her."
    let found = try joined(text, score: score)
    #expect(found.contains { $0[0].hasSuffix("Tide Council") } == (score > 0), "\(found)")
  }

  @Test func aPartnerInAFirmsNameIsNoActorThere() throws {
    let scored = try scored("Lasko & Sons sued Norway.", score: 0)
    let actors = LinkDecider(scored: scored).decision().table.actors.map(\.name)
    #expect(!actors.contains("Lasko") && !actors.contains("Sons"), "\(actors)")
  }

  @Test(arguments: [-100, 100])
  func anAcronymAndTheSameNameJoinAtAnyScore(score: Int) throws {
    let text = """
      The Larne Harbour Union (LHU) met Ada Lund. The LHU praised Lund. Ada Lund thanked the Larne \
      Harbour Union.
      """
    let found = try joined(text, score: score).map { $0[0] }
    #expect(found.filter { $0.hasSuffix("LHU") }.count == 2, "\(found)")
    #expect(found.contains { $0.contains("Larne Harbour Union") }, "\(found)")
    #expect(found.contains("Lund"), "\(found)")
  }
}
