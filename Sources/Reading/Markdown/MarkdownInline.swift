/// Takes the marks out of a paragraph of Markdown: emphasis, links, code, escapes, tags.
struct MarkdownInline {
  /// The words of a paragraph, without space at the ends.
  ///
  /// - Parameters:
  ///   - source: the paragraph.
  ///   - references: the labels that the file defines addresses for, in lower case.
  /// - Returns: the words, with a line feed at every hard break.
  /// - Complexity: O(*n*) in the length, but for links, which look at most 2,000 characters ahead.
  static func text(of source: String, references: Set<String>) -> String {
    var inline = MarkdownInline(source, references: references)
    inline.run()
    let text = inline.output.joined()
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text.trimmed }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map(\.trimmed).joined(separator: "\n").trimmed
  }

  private static let horizon = 2_000

  private let scalars: [Unicode.Scalar]
  private let lastClosing: Int
  private let references: Set<String>
  private var position = 0
  private var output: [String] = []
  private var brackets: [Int] = []
  private var emphasis: [Unicode.Scalar: [Int]] = [:]

  private init(_ source: String, references: Set<String>) {
    scalars = Array(source.unicodeScalars)
    lastClosing = scalars.lastIndex(of: ">") ?? 0
    self.references = references
  }

  private mutating func run() {
    while position < scalars.count {
      let scalar = scalars[position]
      switch scalar {
      case "\\": escape()
      case "`": code()
      case "*", "_", "~": delimiter(scalar)
      case "!" where peek(1) == "[": image()
      case "[": openBracket()
      case "]": closeBracket()
      case "<": tag()
      case "&": entity()
      default: keep(plainLength())
      }
    }
  }

  /// How many characters from here mean nothing but themselves.
  private func plainLength() -> Int {
    var end = position + 1
    while end < scalars.count, !Self.isMark(scalars[end]) { end += 1 }
    return end - position
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "~", "!", "[", "]", "<", "&": true
    default: false
    }
  }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    let index = position + distance
    return scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private mutating func keep(_ count: Int) {
    output.append(string(position..<position + count))
    position += count
  }

  private mutating func escape() {
    if let next = peek(1), next.isASCII, next.properties.isPatternSyntax { position += 1 }
    keep(1)
  }

  private mutating func code() {
    let length = scalars[position...].prefix { $0 == "`" }.count
    let start = position + length
    var index = start
    let end = min(scalars.count, start + Self.horizon)
    while index < end {
      guard scalars[index] == "`" else {
        index += 1
        continue
      }
      let run = scalars[index...].prefix { $0 == "`" }.count
      if run == length {
        output.append(string(start..<index).trimmed)
        position = index + run
        return
      }
      index += run
    }
    keep(length)
  }

  private mutating func tag() {
    let autolink = scalars[(position + 1)...].prefix(Self.horizon).prefix {
      $0 != ">" && $0 != "<" && !$0.properties.isWhitespace
    }
    let isAddress = autolink.contains(":") || autolink.contains("@")
    if isAddress, autolink.endIndex < scalars.count, scalars[autolink.endIndex] == ">" {
      output.append(string(autolink.startIndex..<autolink.endIndex))
      position = autolink.endIndex + 1
    } else if position < lastClosing,
      let end = TagStripping.tagEnd(in: scalars, at: position)
    {
      if string(position..<min(position + 3, end)).lowercased() == "<br" { output.append("\n") }
      position = end
    } else {
      keep(1)
    }
  }

  private mutating func entity() {
    let name = scalars[position...].prefix(14).prefix { $0 != ";" && !$0.properties.isWhitespace }
    let text = string(position..<min(name.endIndex + 1, scalars.count))
    let decoded = EntityDecoding.decode(text)
    guard decoded != text else { return keep(1) }
    output.append(decoded)
    position += text.unicodeScalars.count
  }
}

/// Emphasis: marks that open and close are taken out, others stay.
extension MarkdownInline {
  private mutating func delimiter(_ mark: Unicode.Scalar) {
    let length = scalars[position...].prefix { $0 == mark }.count
    let before = position > 0 ? scalars[position - 1] : " "
    let after = peek(length) ?? " "
    let isWithinWord = Self.isWordPart(before) && Self.isWordPart(after)
    let mayMark = (mark != "_" || !isWithinWord) && (mark != "~" || length == 2)
    guard mayMark else { return keep(length) }
    var rest = length
    if !before.properties.isWhitespace { rest = close(mark, rest) }
    guard rest > 0 else {
      position += length
      return
    }
    output.append(String(repeating: String(mark), count: rest))
    if !after.properties.isWhitespace { emphasis[mark, default: []].append(output.count - 1) }
    position += length
  }

  /// Takes out marks of openers for as many of a closing run; returns how many are left of it.
  private mutating func close(_ mark: Unicode.Scalar, _ count: Int) -> Int {
    var rest = count
    while rest > 0, let opener = emphasis[mark]?.last {
      let open = output[opener].unicodeScalars.count
      let matched = min(open, rest)
      output[opener] = String(repeating: String(mark), count: open - matched)
      if open == matched { emphasis[mark]?.removeLast() }
      rest -= matched
    }
    return rest
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

/// Links and images: their words stay, their addresses go.
extension MarkdownInline {
  private mutating func image() {
    brackets.append(output.count)
    output.append("![")
    position += 2
  }

  private mutating func openBracket() {
    if peek(1) == "^", let end = ahead(for: "]", from: position) {
      position = end + 1
      return
    }
    brackets.append(output.count)
    keep(1)
  }

  private mutating func closeBracket() {
    guard let opener = brackets.popLast() else { return keep(1) }
    let label = output[(opener + 1)...].joined()
    if let end = linkEnd(label: label) {
      output[opener] = ""
      position = end
    } else {
      keep(1)
    }
  }

  /// The index after an address, a label, or nothing where the words are a label themselves.
  private func linkEnd(label: String) -> Int? {
    if peek(1) == "(", let end = addressEnd(from: position + 1) { return end + 1 }
    if peek(1) == "[", let end = ahead(for: "]", from: position + 1) {
      let named = string(position + 2..<end)
      if references.contains((named.isEmpty ? label : named).lowercased()) { return end + 1 }
    }
    return references.contains(label.lowercased()) ? position + 1 : nil
  }

  /// The index of the parenthesis that closes one.
  private func addressEnd(from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(scalars.count, start + Self.horizon) {
      switch scalars[index] {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  private func ahead(for scalar: Unicode.Scalar, from start: Int) -> Int? {
    scalars[start..<min(scalars.count, start + Self.horizon)].firstIndex(of: scalar)
  }
}
