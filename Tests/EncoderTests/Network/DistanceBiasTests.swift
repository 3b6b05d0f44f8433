import Testing

@testable import Encoder

@Suite struct DistanceBiasTests {
  @Test(arguments: [
    (0, 0), (-1, 1), (-7, 7), (-8, 8), (-11, 8), (-12, 9), (-127, 15), (-128, 15), (-500, 15),
    (1, 17),
    (7, 23), (8, 24), (128, 31), (500, 31),
  ])
  func nearPiecesHaveBucketsOfTheirOwn(distance: Int, bucket: Int) {
    #expect(DistanceBias.bucket(distance, of: 32) == bucket)
  }

  @Test func fartherPiecesNeverHaveAnEarlierBucket() {
    for side in [-1, 1] {
      let buckets = (0..<300).map { DistanceBias.bucket(side * $0, of: 32) }
      #expect(zip(buckets.dropFirst(), buckets.dropFirst(2)).allSatisfy { $0 <= $1 })
    }
  }
}
