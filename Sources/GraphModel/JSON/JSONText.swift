/// Texts as JSON strings.
enum JSONText {
  /// Appends a text in double quotes, with escapes where JSON needs them.
  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    if isPlain(text) {
      output.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { append(byte, to: &output) }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Whether no byte needs an escape.
  private static func isPlain(_ text: String) -> Bool {
    for byte in text.utf8 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output += "\\\"".utf8
    case UInt8(ascii: "\\"): output += "\\\\".utf8
    case 0x08: output += "\\b".utf8
    case 0x09: output += "\\t".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0C: output += "\\f".utf8
    case 0x0D: output += "\\r".utf8
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      output += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    default: output.append(byte)
    }
  }
}
