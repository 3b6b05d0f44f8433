/// A JSON value, whose objects keep the order of their keys.
///
/// The order matters: the actions of a parser are numbered by it. Format: RFC 8259.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    /// Creates a member.
    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Parses a text that holds exactly one value.
  ///
  /// - Throws: ``ModelError`` with the offset of what cannot be read.
  package init(parsing text: String, file: String) throws {
    var parser = JSONParser(Array(text.utf8), file: file)
    self = try parser.parseDocument()
  }

  /// The value of an object's member; the last one when there are several.
  package subscript(key: String) -> JSONValue? { members?.last { $0.key == key }?.value }

  /// The members of an object, in the order of the file.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The items of an array.
  package var array: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The string.
  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The number, when it is whole.
  package var int: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  /// The number.
  package var double: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The truth value.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The strings of an array, or nil when it has anything else.
  package var strings: [String]? {
    guard let array else { return nil }
    let strings = array.compactMap(\.string)
    return strings.count == array.count ? strings : nil
  }
}

/// The parser of ``JSONValue``.
private struct JSONParser {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func parseDocument() throws -> JSONValue {
    let value = try parseValue(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw malformed("there is a rest") }
    return value
  }

  private func malformed(_ what: String) -> ModelError {
    ModelError(
      .malformed, in: file, "\(what) at byte \(position) of the JSON text; get the file again")
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard let byte = current, byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws {
    guard accept(character) else { throw malformed("'\(character)' is missing") }
  }

  private mutating func parseValue(depth: Int) throws -> JSONValue {
    guard depth < 64 else { throw malformed("values are nested too deeply") }
    if accept("{") { return .object(try parseMembers(depth: depth)) }
    if accept("[") { return .array(try parseItems(depth: depth)) }
    if accept("\"") { return .string(try parseString()) }
    if acceptWord("true") { return .bool(true) }
    if acceptWord("false") { return .bool(false) }
    if acceptWord("null") { return .null }
    return .number(try parseNumber())
  }

  private mutating func acceptWord(_ word: StaticString) -> Bool {
    let letters = Array("\(word)".utf8)
    guard bytes[position...].starts(with: letters) else { return false }
    position += letters.count
    return true
  }

  private mutating func parseMembers(depth: Int) throws -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if accept("}") { return members }
    repeat {
      try expect("\"")
      let key = try parseString()
      try expect(":")
      members.append(.init(key: key, value: try parseValue(depth: depth + 1)))
    } while accept(",")
    try expect("}")
    return members
  }

  private mutating func parseItems(depth: Int) throws -> [JSONValue] {
    var items: [JSONValue] = []
    if accept("]") { return items }
    repeat { items.append(try parseValue(depth: depth + 1)) } while accept(",")
    try expect("]")
    return items
  }

  private mutating func parseNumber() throws -> Double {
    let start = position
    while let byte = current, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
    guard start < position,
      let number = Double(String(decoding: bytes[start..<position], as: UTF8.self))
    else { throw malformed("no value can be read") }
    return number
  }

  /// Reads the rest of a string whose opening quotation mark has been read.
  private mutating func parseString() throws -> String {
    var units: [UInt8] = []
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: units, as: UTF8.self) else {
          throw malformed("a string is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): units.append(contentsOf: try parseEscape())
      case 0..<0x20: throw malformed("a control character is not escaped")
      default: units.append(byte)
      }
    }
    throw malformed("a string does not end")
  }

  private mutating func parseEscape() throws -> [UInt8] {
    guard let byte = current else { throw malformed("a string does not end") }
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return [byte]
    case "b": return [0x08]
    case "f": return [0x0C]
    case "n": return [0x0A]
    case "r": return [0x0D]
    case "t": return [0x09]
    case "u": return Array(String(try parseEscapedScalar()).utf8)
    default: throw malformed("an escape is unknown")
    }
  }

  private mutating func parseEscapedScalar() throws -> Unicode.Scalar {
    let first = try parseHexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), accept("\\"), accept("u") else {
      throw malformed("half of a surrogate pair stands alone")
    }
    let second = try parseHexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw malformed("half of a surrogate pair stands alone") }
    return scalar
  }

  private mutating func parseHexadecimal() throws -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw malformed("an escape is incomplete") }
    position += 4
    return value
  }
}
