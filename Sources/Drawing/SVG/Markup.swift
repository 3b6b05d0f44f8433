/// Writes XML, and is the only way for text to get into it.
struct Markup: Sendable {
  private(set) var text = ""
  private var open: [String] = []

  typealias Attributes = KeyValuePairs<String, String?>

  /// Begins an element; attributes that are nil are left out.
  mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    text += ">"
    open.append(name)
  }

  /// Ends the element begun last.
  mutating func end() {
    if let name = open.popLast() { text += "</\(name)>\n" }
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: Attributes) {
    start(name, attributes)
    text += "/>\n"
  }

  /// Writes an element that holds text alone.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text content: String) {
    begin(name, attributes)
    write(content)
    end()
  }

  /// Ends the element begun last, without a line break after it.
  mutating func endInline() {
    if let name = open.popLast() { text += "</\(name)>" }
  }

  /// Writes text.
  mutating func write(_ content: String) { text += Self.escaped(content) }

  /// Writes an element that holds text of our own, which has no markup in it.
  mutating func style(_ rules: String) {
    text += "<style>\(rules)</style>\n"
  }

  mutating func lineBreak() { text += "\n" }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
    }
  }

  /// Text as XML character data or attribute value; what XML has no place for is dropped.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(" ")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}", "\u{200F}":
        // As a reference, so that it can't reorder the source that somebody reads.
        result.append(contentsOf: "&#x\(String(scalar.value, radix: 16));".unicodeScalars)
      case _ where scalar.isAllowedInMarkup: result.append(scalar)
      default: break
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether XML and HTML have a place for the scalar: neither a control nor a noncharacter.
  package var isAllowedInMarkup: Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0xFDD0...0xFDEF).contains(value)
      && value & 0xFFFE != 0xFFFE
  }
}
