@testable import Extraction
import Testing

@Suite struct NeighbourhoodTests {
  @Test(arguments: [0, 1, 99, 100, 101, 199, 400])
  func holdsTheNearestOnBothSides(mention: Int) {
    let entries = Array(stride(from: 0, to: 400, by: 2))
    let near = Neighbourhood.entries(near: mention, in: entries) { $0 }
    #expect(
      Array(near.filter { $0 < mention }) == Array(entries.filter { $0 < mention }.suffix(24)))
    #expect(
      Array(near.filter { $0 >= mention }) == Array(entries.filter { $0 >= mention }.prefix(24)))
  }

  @Test func nothingIsNearInAnEmptyList() {
    #expect(Neighbourhood.entries(near: 3, in: [Int]()) { $0 }.isEmpty)
  }
}
