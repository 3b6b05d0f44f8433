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

  @Test func aSecondLookCountsAsMuchAsTheFirst() {
    let width = CandidateScores.answerCount
    var first = scores(0)
    first.ties = [
      2: [Int](repeating: 100, count: width), 3: [Int](repeating: 50, count: width),
    ]
    let both = first.lookedAtAgain([
      [2: [Int](repeating: 200, count: width)], [2: [Int](repeating: 400, count: width)],
    ])
    #expect(both.ties[2] == [Int](repeating: 200, count: width))
    #expect(both.looks?[2]?.second == [Int](repeating: 300, count: width))
    // What was not worth a second look is less likely; its event and status stay as they are.
    #expect(both.ties[3]?.first == -50)
    #expect(both.ties[3]?.last == 50)
    #expect(both.looks?.keys.sorted() == [2])
  }
}
