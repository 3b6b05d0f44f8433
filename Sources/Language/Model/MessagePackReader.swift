/// A cursor over MessagePack data that reads one typed value after another.
///
/// Every read checks the bounds and the type, and an error names the file and the byte offset.
/// Format: https://github.com/msgpack/msgpack/blob/master/spec.md.
struct MessagePackReader {
  private let bytes: [UInt8]
  private let file: String
  /// The offset of the next value.
  private(set) var position = 0
  /// How deep values may be nested before the data counts as malformed.
  static let maximumDepth = 64

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - bytes: The data.
  ///   - file: The name for error messages.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Whether all data has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// The error that is thrown when the data at the cursor is not acceptable.
  func malformed(_ what: String) -> ModelError {
    ModelError(
      .malformed, in: file, "\(what) at byte \(position); the file is not usable, get it again")
  }

  /// Reads any value.
  mutating func readValue(depth: Int = 0) throws -> MessagePackValue {
    guard depth < Self.maximumDepth else { throw malformed("values are nested too deeply") }
    switch try peek() {
    case 0x00...0x7F, 0xE0...0xFF, 0xCC...0xCF, 0xD0...0xD3: return try readNumber()
    case 0xC0:
      position += 1
      return .null
    case 0xC2, 0xC3: return .bool(try readBool())
    case 0xCA, 0xCB: return .double(try readDouble())
    case 0xA0...0xBF, 0xD9...0xDB: return .string(try readString())
    case 0xC4...0xC6: return .bytes(try readBytes())
    case 0x90...0x9F, 0xDC, 0xDD:
      var items: [MessagePackValue] = []
      for _ in 0..<(try readArrayCount()) { items.append(try readValue(depth: depth + 1)) }
      return .array(items)
    case 0x80...0x8F, 0xDE, 0xDF:
      var pairs: [MessagePackValue.Pair] = []
      for _ in 0..<(try readMapCount()) {
        let key = try readValue(depth: depth + 1)
        pairs.append(.init(key: key, value: try readValue(depth: depth + 1)))
      }
      return .map(pairs)
    case let type: throw malformed("the value type \(type) is not supported")
    }
  }

  /// Reads the header of a map: the number of pairs that follow.
  mutating func readMapCount() throws -> Int {
    let type = try next()
    let count: Int
    switch type {
    case 0x80...0x8F: count = Int(type & 0x0F)
    case 0xDE: count = try readLength(2)
    case 0xDF: count = try readLength(4)
    default: throw unexpected(type, "a map")
    }
    return try plausible(count, bytesEach: 2)
  }

  /// Reads the header of an array: the number of values that follow.
  mutating func readArrayCount() throws -> Int {
    let type = try next()
    let count: Int
    switch type {
    case 0x90...0x9F: count = Int(type & 0x0F)
    case 0xDC: count = try readLength(2)
    case 0xDD: count = try readLength(4)
    default: throw unexpected(type, "an array")
    }
    return try plausible(count, bytesEach: 1)
  }

  /// Reads a string, which must be valid UTF-8.
  mutating func readString() throws -> String {
    let type = try next()
    let count: Int
    switch type {
    case 0xA0...0xBF: count = Int(type & 0x1F)
    case 0xD9: count = try readLength(1)
    case 0xDA: count = try readLength(2)
    case 0xDB: count = try readLength(4)
    default: throw unexpected(type, "a string")
    }
    guard let string = String(validating: try take(count), as: UTF8.self) else {
      throw malformed("a string is not UTF-8")
    }
    return string
  }

  /// Reads binary data.
  mutating func readBytes() throws -> ArraySlice<UInt8> {
    let type = try next()
    switch type {
    case 0xC4: return try take(readLength(1))
    case 0xC5: return try take(readLength(2))
    case 0xC6: return try take(readLength(4))
    default: throw unexpected(type, "binary data")
    }
  }

  /// Reads an unsigned whole number.
  mutating func readUnsigned() throws -> UInt64 {
    switch try readNumber() {
    case .unsigned(let value): return value
    default: throw malformed("a negative number stands where none may")
    }
  }

  private mutating func readNumber() throws -> MessagePackValue {
    let type = try next()
    switch type {
    case 0x00...0x7F: return .unsigned(UInt64(type))
    case 0xE0...0xFF: return .signed(Int64(Int8(bitPattern: type)))
    case 0xCC: return .unsigned(try readBigEndian(1))
    case 0xCD: return .unsigned(try readBigEndian(2))
    case 0xCE: return .unsigned(try readBigEndian(4))
    case 0xCF: return .unsigned(try readBigEndian(8))
    case 0xD0: return whole(Int64(Int8(truncatingIfNeeded: try readBigEndian(1))))
    case 0xD1: return whole(Int64(Int16(truncatingIfNeeded: try readBigEndian(2))))
    case 0xD2: return whole(Int64(Int32(truncatingIfNeeded: try readBigEndian(4))))
    case 0xD3: return whole(Int64(bitPattern: try readBigEndian(8)))
    default: throw unexpected(type, "a whole number")
    }
  }

  private func whole(_ value: Int64) -> MessagePackValue {
    value < 0 ? .signed(value) : .unsigned(UInt64(value))
  }

  private mutating func readBool() throws -> Bool {
    switch try next() {
    case 0xC2: return false
    case 0xC3: return true
    case let type: throw unexpected(type, "true or false")
    }
  }

  private mutating func readDouble() throws -> Double {
    switch try next() {
    case 0xCA: return Double(Float(bitPattern: UInt32(try readBigEndian(4))))
    case 0xCB: return Double(bitPattern: try readBigEndian(8))
    case let type: throw unexpected(type, "a number")
    }
  }

  private func peek() throws -> UInt8 {
    guard position < bytes.count else { throw truncated() }
    return bytes[position]
  }

  private mutating func next() throws -> UInt8 {
    let byte = try peek()
    position += 1
    return byte
  }

  private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw truncated() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func readBigEndian(_ count: Int) throws -> UInt64 {
    try take(count).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func readLength(_ count: Int) throws -> Int { Int(try readBigEndian(count)) }

  /// Refuses a count that the rest of the data cannot hold, so that a wrong one allocates nothing.
  private func plausible(_ count: Int, bytesEach: Int) throws -> Int {
    guard count <= (bytes.count - position) / bytesEach else { throw truncated() }
    return count
  }

  private func truncated() -> ModelError {
    ModelError(
      .truncated, in: file,
      "the file ends in the middle of a value, at byte \(bytes.count); get it again")
  }

  private func unexpected(_ type: UInt8, _ wanted: String) -> ModelError {
    malformed("\(wanted) was expected, not the value type \(type),")
  }
}
