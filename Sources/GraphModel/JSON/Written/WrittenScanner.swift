/// Why a document cannot be read as one that this program has written.
enum WrittenDeviation: Error {
  /// The bytes that are there end too early.
  case end
  /// Something else stands where a key or value is expected; it may be valid all the same.
  case other
}

/// Reads the tokens of a document that this program has written.
///
/// What it cannot read may still be a valid document; ``GraphDocumentReader`` reads that, or tells what
/// is wrong with it.
struct WrittenScanner {
  /// A part of the document; see ``append(_:)``.
  private(set) var bytes: [UInt8]
  var position = 0

  /// A string between its quotes.
  struct Text {
    let range: Range<Int>
    let isEscaped: Bool
    let isASCII: Bool
  }

  /// Drops what has been read and adds what comes next.
  mutating func append(_ next: [UInt8]) {
    bytes.removeSubrange(..<position)
    bytes.append(contentsOf: next)
    position = 0
  }

  // MARK: Tokens

  mutating func skipSpace() {
    var place = position
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      place += 1
    }
    position = place
  }

  /// The first byte of the next token.
  mutating func peek() throws(WrittenDeviation) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw .end }
    return bytes[position]
  }

  mutating func take(_ byte: UInt8) throws(WrittenDeviation) {
    guard try peek() == byte else { throw .other }
    position += 1
  }

  /// Passes over the bytes of a token if they come next.
  private mutating func takeIfNext(_ token: [UInt8]) throws(WrittenDeviation) -> Bool {
    guard try peek() == token[0] else { return false }
    guard position + token.count <= bytes.count else { throw .end }
    for index in token.indices where bytes[position + index] != token[index] { throw .other }
    position += token.count
    return true
  }

  /// Passes over a key, given with its quotes, and its colon.
  mutating func key(_ key: [UInt8]) throws(WrittenDeviation) {
    guard try takeIfNext(key) else { throw .other }
    try take(UInt8(ascii: ":"))
  }

  /// Passes over a comma, a key and its colon.
  mutating func next(_ key: [UInt8]) throws(WrittenDeviation) {
    try take(UInt8(ascii: ","))
    try self.key(key)
  }

  /// Passes over a comma, a key and its colon if they come next; otherwise over nothing.
  mutating func nextIsKey(_ key: [UInt8]) throws(WrittenDeviation) -> Bool {
    let start = position
    do throws(WrittenDeviation) {
      try next(key)
      return true
    } catch {
      guard error == .other else { throw error }
      position = start
      return false
    }
  }

  private static let null = Array("null".utf8)

  /// Passes over `null` if it comes next.
  mutating func takeNull() throws(WrittenDeviation) -> Bool { try takeIfNext(Self.null) }

  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)

  mutating func bool() throws(WrittenDeviation) -> Bool {
    if try takeIfNext(Self.yes) { return true }
    guard try takeIfNext(Self.no) else { throw .other }
    return false
  }

  /// A whole number from 0.
  mutating func count() throws(WrittenDeviation) -> Int {
    _ = try peek()
    let start = position
    var value = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
      guard position - start < 18 else { throw .other }
    }
    guard position < bytes.count else { throw .end }
    let isPlain = position - start == 1 || position > start && bytes[start] != 0x30
    guard isPlain else { throw .other }
    switch bytes[position] {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw .other
    default: return value
    }
  }

  /// A number from 0 to 100 that is written without an exponent.
  mutating func percentage() throws(WrittenDeviation) -> Double {
    _ = try peek()
    let start = position
    while position < bytes.count,
      (0x30...0x39).contains(bytes[position]) || bytes[position] == UInt8(ascii: ".")
    { position += 1 }
    guard position < bytes.count else { throw .end }
    // The parser knows where a number may have a zero or a point.
    var parser = JSONParser(Array(bytes[start...position]))
    guard case .some(let content) = try? parser.number(), parser.position == position - start else {
      throw .other
    }
    let value: Double
    switch content {
    case .integer(let whole): value = Double(whole)
    case .number(let fraction): value = fraction
    default: throw .other
    }
    guard (0...100).contains(value) else { throw .other }
    return value
  }

  // MARK: Strings

  mutating func text() throws(WrittenDeviation) -> Text {
    try take(UInt8(ascii: "\""))
    let start = position
    var place = start
    var bits: UInt8 = 0
    var isEscaped = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        position = place + 1
        return Text(range: start..<place, isEscaped: isEscaped, isASCII: bits < 0x80)
      }
      guard byte >= 0x20 else { throw .other }
      bits |= byte
      place += 1
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        place += 1
      }
    }
    throw .end
  }

  /// The characters of a string.
  func string(_ text: Text) throws(WrittenDeviation) -> String {
    let part = bytes[text.range]
    if text.isASCII, !text.isEscaped { return String(decoding: part, as: UTF8.self) }
    guard let string = String(validating: part, as: UTF8.self) else { throw .other }
    guard text.isEscaped else { return string }
    var parser = JSONParser([UInt8(ascii: "\"")] + part + [UInt8(ascii: "\"")])
    do {
      return try parser.string()
    } catch {
      throw .other
    }
  }

  mutating func string() throws(WrittenDeviation) -> String {
    let text = try text()
    return try string(text)
  }

  mutating func optionalString() throws(WrittenDeviation) -> String? {
    try takeNull() ? nil : try string()
  }

  /// Passes over a string.
  mutating func skipString() throws(WrittenDeviation) {
    let text = try text()
    if text.isEscaped || !text.isASCII { _ = try string(text) }
  }

  /// A day as `YYYY-MM-DD`.
  mutating func day() throws(WrittenDeviation) -> CalendarDay {
    let range = try text().range
    guard range.count == 10, bytes[range.lowerBound + 4] == UInt8(ascii: "-"),
      bytes[range.lowerBound + 7] == UInt8(ascii: "-"),
      let day = CalendarDay(
        year: try digits(range.lowerBound, 4), month: try digits(range.lowerBound + 5, 2),
        day: try digits(range.lowerBound + 8, 2))
    else { throw .other }
    return day
  }

  mutating func optionalDay() throws(WrittenDeviation) -> CalendarDay? {
    try takeNull() ? nil : try day()
  }

  private func digits(_ start: Int, _ count: Int) throws(WrittenDeviation) -> Int {
    var value = 0
    for byte in bytes[start..<start + count] {
      guard (0x30...0x39).contains(byte) else { throw .other }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  // MARK: Spans

  /// The span of two keys that come next, inside a length where that is known.
  mutating func span(
    _ startKey: [UInt8], _ endKey: [UInt8], upTo length: Int
  ) throws(WrittenDeviation) -> Range<Int> {
    try next(startKey)
    let start = try count()
    try next(endKey)
    let end = try count()
    guard start <= end, length == 0 || end <= length else { throw .other }
    return start..<end
  }

  /// A start and an end within a sentence, or `null`.
  mutating func pair(
    within sentence: Range<Int>
  ) throws(WrittenDeviation) -> Range<Int>? {
    if try takeNull() { return nil }
    try take(UInt8(ascii: "["))
    let start = try count()
    try take(UInt8(ascii: ","))
    let end = try count()
    try take(UInt8(ascii: "]"))
    guard sentence.lowerBound <= start, start <= end, end <= sentence.upperBound else {
      throw .other
    }
    return start..<end
  }

  // MARK: Arrays

  /// Calls a function for each element of an array.
  mutating func elements(
    _ read: (inout WrittenScanner) throws(WrittenDeviation) -> Void
  ) throws(WrittenDeviation) {
    try take(UInt8(ascii: "["))
    if try peek() == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try read(&self)
      if try peek() == UInt8(ascii: "]") {
        position += 1
        return
      }
      try take(UInt8(ascii: ","))
    }
  }
}
