import Testing

@testable import Language

@Suite struct ScalarSetTests {
  @Test func joinsRangesThatTouch() {
    let set = ScalarSet(ranges: [10...12, 1...3, 4...6, 11...20])
    #expect(set.bounds == [1, 6, 10, 20])
  }

  @Test func agreesWithItsRanges() {
    let set = ScalarSet(ranges: [3...5, 9...9, 100...200])
    for value in UInt32(0)...210 {
      #expect(set.contains(value) == set.ranges.contains { $0.contains(value) })
      #expect(set.complement.contains(value) != set.contains(value))
    }
    #expect(set.complement.complement == set)
    #expect(ScalarSet().complement == .all)
  }

  @Test func refusesBoundsOutOfOrder() {
    #expect(ScalarSet(bounds: [5, 3]) == nil)
    #expect(ScalarSet(bounds: [5]) == nil)
  }
}
