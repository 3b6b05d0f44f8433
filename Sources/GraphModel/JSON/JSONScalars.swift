/// Strings and numbers.
extension JSONParser {
  mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      let start = position
      position = endOfPlainText()
      if peek == UInt8(ascii: "\""), text.isEmpty {
        // Most strings have no escape.
        position += 1
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
      }
      text += bytes[start..<position]
      switch peek {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        text += try escape()
      case nil: throw error("the document ends inside a string")
      default: throw error("a control character inside a string must be written as an escape")
      }
    }
  }

  /// Where the first byte stands that ends a string or is escaped.
  private func endOfPlainText() -> Int {
    let span = bytes.span
    var end = position
    while end < span.count {
      let byte = span[end]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      end += 1
    }
    return end
  }

  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    guard let letter = peek else { throw error("the document ends inside a string") }
    if letter == UInt8(ascii: "u") { return Array(String(try unicodeEscape()).utf8) }
    let meaning: UInt8
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): meaning = letter
    case UInt8(ascii: "b"): meaning = 0x08
    case UInt8(ascii: "f"): meaning = 0x0C
    case UInt8(ascii: "n"): meaning = 0x0A
    case UInt8(ascii: "r"): meaning = 0x0D
    case UInt8(ascii: "t"): meaning = 0x09
    default: throw error("JSON has no such escape")
    }
    position += 1
    return [meaning]
  }

  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = place
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), peek == UInt8(ascii: "u") else {
      throw error("half of a surrogate pair", at: start)
    }
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw error("half of a surrogate pair", at: start) }
    return scalar
  }

  /// Reads `u` and four hexadecimal digits.
  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
    position += 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits are expected after \\u")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  mutating func number() throws(JSONSyntaxError) -> JSONValue.Content {
    let start = place
    _ = take(UInt8(ascii: "-"))
    let leading = peek
    let whole = try digits()
    if leading == UInt8(ascii: "0"), whole > 1 {
      throw error("a number begins with a needless 0", at: start)
    }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      _ = try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isInteger = false
      position += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      _ = try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else {
      throw error("the number \(text) is out of range", at: start)
    }
    return .number(value)
  }

  private mutating func digits() throws(JSONSyntaxError) -> Int {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw error("a digit is expected here") }
    return position - start
  }
}
