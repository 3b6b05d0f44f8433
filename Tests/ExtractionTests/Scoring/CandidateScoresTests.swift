import Testing

@testable import Extraction

@Suite struct CandidateScoresTests {
  private func scores(_ value: Int) -> CandidateScores {
    CandidateScores(
      kinds: [[value, 100 - value, 0, 0, 0]], links: [value, -value], nobody: [-value],
      ties: [3: [value, -value]])
  }

  @Test(arguments: [([10, 20, 31], 20), ([1, 2, 2], 2), ([7], 7), ([0, 1], 1)])
  func theMeanOfNetworksIsRoundedAwayFromZero(values: [Int], mean: Int) {
    let all = CandidateScores.mean(of: values.map(scores))
    #expect(all.links == [mean, -mean])
    #expect(all.nobody == [-mean])
    #expect(all.ties == [3: [mean, -mean]])
    #expect(all.kinds[0][0] == mean)
  }

  @Test func aTieThatOnlySomeLookedAtCountsForThem() {
    var one = scores(10)
    one.ties[9] = [4, 4]
    #expect(CandidateScores.mean(of: [one, scores(20)]).ties[9] == [4, 4])
  }

  @Test func noNetworkScoresNothing() {
    #expect(CandidateScores.mean(of: []).links.isEmpty)
  }
}
