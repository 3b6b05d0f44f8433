import Testing

@testable import Language

@Suite struct BlockChecksumTests {
  @Test func dependsOnEveryBitAndTheLength() {
    let bytes = (0..<203).map { UInt8(truncatingIfNeeded: $0 * 31) }
    let sum = BlockChecksum.of(bytes)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        #expect(BlockChecksum.of(changed) != sum)
      }
    }
    let prefixes = (0...bytes.count).map { BlockChecksum.of(Array(bytes.prefix($0))) }
    #expect(Set(prefixes).count == bytes.count + 1)
  }

  @Test func notesThatZerosWereAdded() {
    let sums = (0..<200).map { BlockChecksum.of([UInt8](repeating: 0, count: $0)) }
    #expect(Set(sums).count == 200)
  }
}
