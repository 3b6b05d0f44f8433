/// Reads JSON as RFC 8259 defines it, and refuses what the RFC only discourages: a repeated key.
package struct JSONParser {
  /// How many arrays and objects may lie within each other.
  package static let depthLimit = 64

  let bytes: [UInt8]
  var position = 0
  var line = 1
  var lineStart = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the one value that a text consists of.
  ///
  /// - Parameter bytes: the text as UTF-8; a byte order mark before it is passed over.
  /// - Returns: the value.
  /// - Throws: the first place that is not JSON.
  package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes)
    try parser.checkEncoding()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.count else {
      throw parser.error("text after the end of the document")
    }
    return value
  }

  private func checkEncoding() throws(JSONSyntaxError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch let invalid {
      let offset = invalid.byteOffsets.lowerBound
      let lines = bytes[..<offset].split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let column = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
      throw JSONSyntaxError(
        line: max(1, lines.count), column: column + 1, problem: "bytes that are not UTF-8")
    }
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    let start = line
    guard let first = peek else { throw error("the document ends where a value is expected") }
    let content: JSONValue.Content
    switch first {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth + 1))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try literal("true", .bool(true))
    case UInt8(ascii: "f"): content = try literal("false", .bool(false))
    case UInt8(ascii: "n"): content = try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = try number()
    default: throw error("a value is expected here")
    }
    return JSONValue(content, line: start)
  }

  private mutating func members(depth: Int) throws(JSONSyntaxError) -> [JSONMember] {
    try enter(depth)
    var members: [JSONMember] = []
    var keys: Set<String> = []
    if closes(with: UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else {
        throw error("a key in double quotes is expected here")
      }
      let start = self
      let key = try string()
      guard keys.insert(key).inserted else { throw start.error("the key \"\(key)\" is repeated") }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("a colon is expected after a key") }
      members.append(JSONMember(key, try value(depth: depth)))
    } while try continues(before: UInt8(ascii: "}"))
    return members
  }

  private mutating func elements(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    try enter(depth)
    var elements: [JSONValue] = []
    if closes(with: UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try value(depth: depth))
    } while try continues(before: UInt8(ascii: "]"))
    return elements
  }

  private mutating func enter(_ depth: Int) throws(JSONSyntaxError) {
    guard depth <= Self.depthLimit else {
      throw error("values are nested more than \(Self.depthLimit) deep")
    }
    position += 1
  }

  private mutating func closes(with end: UInt8) -> Bool {
    skipSpace()
    return take(end)
  }

  private mutating func continues(before end: UInt8) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    if take(UInt8(ascii: ",")) { return true }
    guard take(end) else {
      throw error(
        peek == nil
          ? "the document ends inside an array or object"
          : "a comma or the closing bracket is expected here")
    }
    return false
  }

  private mutating func literal(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(JSONSyntaxError) -> JSONValue.Content {
    let letters = Array(word.description.utf8)
    guard bytes[position...].starts(with: letters) else { throw error("a value is expected here") }
    position += letters.count
    return content
  }
}

extension JSONParser {
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\n"):
        position += 1
        line += 1
        lineStart = position
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      default: return
      }
    }
  }

  func error(_ problem: String) -> JSONSyntaxError {
    let before = String(decoding: bytes[min(lineStart, position)..<position], as: UTF8.self)
    return JSONSyntaxError(line: line, column: before.unicodeScalars.count + 1, problem: problem)
  }
}
