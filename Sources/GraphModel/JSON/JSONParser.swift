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
    try parser.begin()
    let value = try parser.value(depth: 0)
    try parser.end()
    return value
  }

  /// Checks the encoding and passes over a byte order mark.
  mutating func begin() throws(JSONSyntaxError) {
    try checkEncoding()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Checks that nothing follows.
  mutating func end() throws(JSONSyntaxError) {
    skipSpace()
    guard position == bytes.count else { throw error("text after the end of the document") }
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

  mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
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
    if closes(with: UInt8(ascii: "}")) { return members }
    members.reserveCapacity(8)
    var keys = JSONKeys()
    repeat {
      let key = try key(after: &keys, members)
      members.append(JSONMember(key, try value(depth: depth)))
    } while try continues(before: UInt8(ascii: "}"))
    return members
  }

  /// Reads a key that is none of those before, with its colon.
  mutating func key(
    after keys: inout JSONKeys, _ members: [JSONMember]
  ) throws(JSONSyntaxError) -> String {
    skipSpace()
    guard peek == UInt8(ascii: "\"") else {
      throw error("a key in double quotes is expected here")
    }
    let start = place
    let key = try string()
    guard keys.add(key, to: members) else {
      throw error("the key \"\(key)\" is repeated", at: start)
    }
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw error("a colon is expected after a key") }
    return key
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

  mutating func enter(_ depth: Int) throws(JSONSyntaxError) {
    guard depth <= Self.depthLimit else {
      throw error("values are nested more than \(Self.depthLimit) deep")
    }
    position += 1
  }

  mutating func closes(with end: UInt8) -> Bool {
    skipSpace()
    return take(end)
  }

  mutating func continues(before end: UInt8) throws(JSONSyntaxError) -> Bool {
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

  /// A place in the text.
  ///
  /// No token but white space crosses a line.
  var place: Int { position }

  func error(_ problem: String) -> JSONSyntaxError { error(problem, at: position) }

  /// An error at a place of the line that is being read.
  func error(_ problem: String, at place: Int) -> JSONSyntaxError {
    let before = String(decoding: bytes[min(lineStart, place)..<place], as: UTF8.self)
    return JSONSyntaxError(line: line, column: before.unicodeScalars.count + 1, problem: problem)
  }
}

/// The keys of an object that is being read, to find one that is repeated.
struct JSONKeys {
  /// The keys of an object that has many; the few of others are compared one by one.
  private var known: Set<String> = []
  private static let few = 16

  /// Takes up a key; false where it is among the members or was taken up before.
  mutating func add(_ key: String, to members: [JSONMember]) -> Bool {
    if members.count < Self.few { return !members.contains { $0.key == key } }
    if known.isEmpty { known = Set(members.map(\.key)) }
    return known.insert(key).inserted
  }
}
