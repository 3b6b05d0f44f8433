/// Collects the text of a page as it would be read: words that run on, and paragraphs.
///
/// White space within a paragraph collapses to one space; a blank line stands between paragraphs.
struct TextFlow {
  /// Elements that begin and end a paragraph.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "nav", "ol",
    "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]

  private var output: [UInt8] = []
  private var line: [UInt8] = []
  private var pendingSpace = false
  private var breaks = 0

  /// The text so far, without space around it.
  var text: String { String(decoding: output + separator + line, as: UTF8.self).trimmingBlankEnds }

  private var separator: String.UTF8View {
    guard !output.isEmpty, !line.isEmpty else { return "".utf8 }
    return (breaks > 1 ? "\n\n" : "\n").utf8
  }

  /// Adds running text.
  mutating func append(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C: pendingSpace = true
      default:
        if pendingSpace, !line.isEmpty { line.append(0x20) }
        pendingSpace = false
        line.append(byte)
      }
    }
  }

  /// Adds text whose spaces and line breaks count.
  mutating func appendPreformatted(_ text: String) {
    for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { breakLine() }
      line += part.utf8
    }
  }

  /// Ends a line of the paragraph.
  mutating func breakLine() { end(breaks: 1) }

  /// Ends the paragraph.
  mutating func breakParagraph() { end(breaks: 2) }

  private mutating func end(breaks count: Int) {
    if !line.isEmpty {
      output += separator
      output += line
      line = []
      breaks = count
    } else {
      // A second break right after the first makes a paragraph of a line.
      breaks = max(breaks, count == 1 ? breaks + 1 : count)
    }
    pendingSpace = false
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingBlankEnds: String {
    let start = unicodeScalars.firstIndex { !$0.properties.isWhitespace }
    let last = unicodeScalars.lastIndex { !$0.properties.isWhitespace }
    guard let start, let last else { return "" }
    return String(unicodeScalars[start...last])
  }

  /// The words with one space between them.
  var collapsingSpace: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
