internal import Drawing

/// Writes HTML, and is the only way for text to get into it.
struct HTML: Sendable {
  private(set) var text = ""

  typealias Attributes = KeyValuePairs<String, String?>

  /// Writes an element with what a closure writes in it; attributes that are nil are left out.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTML) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    text += "</\(name)>"
  }

  /// Writes an element that holds text alone.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text content: String) {
    begin(name, attributes)
    write(content)
    text += "</\(name)>"
  }

  /// Writes an element that has no content and no end.
  mutating func void(_ name: String, _ attributes: Attributes) { begin(name, attributes) }

  /// Writes an element on lines of its own.
  mutating func block(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTML) -> Void
  ) {
    element(name, attributes, content)
    text += "\n"
  }

  /// Writes an element of text on a line of its own.
  mutating func block(_ name: String, _ attributes: Attributes = [:], text content: String) {
    element(name, attributes, text: content)
    text += "\n"
  }

  /// Writes text.
  mutating func write(_ content: String) { text += Self.escaped(content) }

  /// Writes a name or a phrase, set apart where its direction could reorder what stands around it.
  mutating func isolated(_ content: String) {
    if Self.hasDirection(content) {
      element("bdi", text: content)
    } else {
      write(content)
    }
  }

  /// Writes a phrase that keeps its own direction, with its days as such, which are not torn.
  mutating func dated(_ content: String) {
    if Self.hasDirection(content) { return element("bdi", text: content) }
    var position = content.startIndex
    for day in content.ranges(of: /\d{4}-\d\d-\d\d/) {
      write(String(content[position..<day.lowerBound]))
      element("time", text: String(content[day]))
      position = day.upperBound
    }
    write(String(content[position...]))
  }

  /// Whether some of a text runs from right to left, or controls direction.
  static func hasDirection(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
        0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
        true
      default: false
      }
    }
  }

  /// Writes markup that was escaped where it was made.
  mutating func markup(_ content: String) { text += content }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
    }
    text += ">"
  }

  /// Text as character data or attribute value; what HTML has no place for is dropped.
  ///
  /// Controls of direction become references, so that they can't reorder the source that somebody reads.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{61C}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202E}", "\u{2060}"..."\u{206F}",
        "\u{FEFF}":
        result.append(contentsOf: "&#x\(String(scalar.value, radix: 16));".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      case _ where scalar.isAllowedInMarkup: result.append(scalar)
      default: break
      }
    }
    return String(result)
  }
}
