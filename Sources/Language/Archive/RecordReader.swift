/// Reads what ``RecordWriter`` wrote, checking every length.
struct RecordReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0

  /// Creates a reader of one section.
  ///
  /// - Parameters:
  ///   - bytes: The section's bytes.
  ///   - file: The name for error messages.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Reads a number below 2³².
  mutating func number() throws -> Int { Int(try little(4)) }

  /// Reads a 64-bit number.
  mutating func number64() throws -> UInt64 { try little(8) }

  /// Reads a string.
  mutating func string() throws -> String {
    let count = try number()
    try require(count)
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// Reads a count and as many items.
  mutating func list<Item>(_ read: (inout RecordReader) throws -> Item) throws -> [Item] {
    let count = try number()
    var items: [Item] = []
    items.reserveCapacity(min(count, bytes.count - position))
    for _ in 0..<count { items.append(try read(&self)) }
    return items
  }

  private mutating func little(_ count: Int) throws -> UInt64 {
    try require(count)
    defer { position += count }
    var value: UInt64 = 0
    for offset in 0..<count { value |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
    return value
  }

  private func require(_ count: Int) throws {
    guard count <= bytes.count - position else {
      throw ModelError(.corrupt, in: file, "a record is longer than its section; convert it again")
    }
  }
}
