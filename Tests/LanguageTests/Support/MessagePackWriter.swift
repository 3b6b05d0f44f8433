/// Writes the MessagePack that tests read back.
struct MessagePackWriter {
  private(set) var bytes: [UInt8] = []

  mutating func map(_ count: Int) { bytes += [0xDE, UInt8(count >> 8), UInt8(count & 255)] }
  mutating func array(_ count: Int) { bytes += [0xDC, UInt8(count >> 8), UInt8(count & 255)] }
  mutating func bool(_ value: Bool) { bytes.append(value ? 0xC3 : 0xC2) }

  mutating func unsigned(_ value: UInt64) {
    bytes.append(0xCF)
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(value >> shift & 255)) }
  }

  mutating func signed(_ value: Int) {
    bytes.append(0xD3)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  mutating func string(_ value: String) {
    let utf8 = Array(value.utf8)
    bytes += [0xDA, UInt8(utf8.count >> 8), UInt8(utf8.count & 255)] + utf8
  }

  mutating func binary(_ value: [UInt8]) {
    bytes += [0xC5, UInt8(value.count >> 8), UInt8(value.count & 255)] + value
  }

  /// Writes an array of numbers as `msgpack_numpy` does.
  mutating func tensor(_ shape: [Int], _ values: [Float], type: String = "<f4") {
    map(5)
    binary(Array("nd".utf8))
    bool(true)
    binary(Array("type".utf8))
    string(type)
    binary(Array("kind".utf8))
    binary([])
    binary(Array("shape".utf8))
    array(shape.count)
    for length in shape { unsigned(UInt64(length)) }
    binary(Array("data".utf8))
    binary(
      values.flatMap { value in
        (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(8 * $0)) }
      })
  }
}
