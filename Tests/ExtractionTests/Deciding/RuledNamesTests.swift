import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct RuledNamesTests {
  /// The words of the names that a later name joins, where a network gives every link one score.
  private func joined(_ text: String, score: Int) throws -> [[String]] {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor(lexicons: [], vectors: nil).reading(of: document)
    let candidates = ArticleCandidates(reading)
    let scores = CandidateScores(
      kinds: reading.mentions.map { _ in [0, 0, 100, 0, 0] },
      links: candidates.links.map { _ in score }, nobody: reading.mentions.map { _ in 0 },
      boundaries: nil, ties: [:])
    let scored = ScoredReading(reading: reading, candidates: candidates, scores: scores)
    return RuledNames(scored: scored).links().map { link in
      [link.candidate, link.antecedent].map { document.text(of: reading.mentions[$0].tokens) }
    }
  }

  @Test(arguments: [-100, 100])
  func aShorterNameOfABodyJoinsWhereTheNetworkSaysSo(score: Int) throws {
    let text = "The Larne Tide Council sued Ada Lund. On Monday Tide Council members met her."
    let found = try joined(text, score: score)
    #expect(found.contains { $0[0].hasSuffix("Tide Council") } == (score > 0), "\(found)")
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
