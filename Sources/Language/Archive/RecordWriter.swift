/// Writes the small structures of a converted model: little-endian numbers and counted strings.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number below 2³².
  mutating func number(_ value: Int) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Writes a 64-bit number.
  mutating func number64(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  /// Writes a string.
  mutating func string(_ value: String) {
    number(value.utf8.count)
    bytes += value.utf8
  }

  /// Writes floats.
  mutating func floats(_ values: [Float]) {
    bytes.reserveCapacity(bytes.count + 4 * values.count)
    for value in values { number(Int(value.bitPattern)) }
  }

  /// Writes a count and as many items.
  mutating func list<Item>(_ items: [Item], _ write: (inout RecordWriter, Item) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }

  /// Fills up to a multiple of a number of bytes.
  mutating func align(to multiple: Int) {
    while bytes.count % multiple != 0 { bytes.append(0) }
  }
}
