import Testing

@testable import Language

@Suite struct LanesTests {
  @Test func rowsAreFilledUpWithZeros() {
    let lanes = [Lanes](rowsOf: (1...6).map(Float.init), length: 3)
    #expect(lanes.count == 2)
    #expect(lanes[1][2] == 6)
    #expect(lanes[1][3] == 0)
  }

  @Test func theTotalAddsAllLanes() {
    #expect(Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15).total == 120)
  }

  @Test(arguments: [0, 1, 15, 16, 31, 40])
  func theLargestNumberIsFound(place: Int) {
    var numbers = [Lanes](repeating: Lanes(repeating: -3), count: 3)
    numbers[scalar: place] = -1
    #expect(Self.place(in: numbers) == place)
  }

  @Test(arguments: [(0, 1), (3, 19), (5, 40), (17, 18), (15, 32)])
  func theFirstOfEqualsCounts(first: Int, second: Int) {
    var numbers = [Lanes](repeating: .zero, count: 3)
    numbers[scalar: first] = 2
    numbers[scalar: second] = 2
    #expect(Self.place(in: numbers) == first)
  }

  @Test func offsetsCanForbidAPlace() {
    var numbers = [Lanes](repeating: .zero, count: 2)
    numbers[scalar: 20] = 9
    numbers[scalar: 4] = 1
    var offsets = [Lanes](repeating: .zero, count: 2)
    offsets[scalar: 20] = -.infinity
    #expect(numbers.span.placeOfLargest(from: 0, lanes: 2, adding: offsets) == 4)
  }

  private static func place(in numbers: [Lanes]) -> Int {
    let none = [Lanes](repeating: .zero, count: numbers.count)
    return numbers.span.placeOfLargest(from: 0, lanes: numbers.count, adding: none)
  }
}
