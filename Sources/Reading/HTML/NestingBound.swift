/// How deeply a page's elements may turn out to be nested.
///
/// A bound that costs one pass: for every name, the tags that open an element and have not been
/// followed by one that closes it. Elements that end by themselves do not count, nor do tags that a
/// program only writes about.
enum NestingBound {
  static func depth(of page: String) -> Int {
    var open: [String: Int] = [:]
    var depth = 0
    var deepest = 0
    var scanner = TagScanner(page)
    while let tag = scanner.next() {
      guard !tag.isSelfClosing, !selfEnding.contains(tag.name) else { continue }
      if !tag.isClosing {
        if tag.name == "a", open["a", default: 0] > 0 { continue }  // One link ends another.
        open[tag.name, default: 0] += 1
        depth += 1
      } else if let count = open[tag.name], count > 0 {
        open[tag.name] = count - 1
        depth -= 1
      }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  /// The page without the tags that say how words look; they are the ones that editors leave open.
  static func withoutStyling(_ page: String) -> String {
    let bytes = Array(page.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    var scanner = TagScanner(page)
    while let tag = scanner.next() {
      guard styling.contains(tag.name) else { continue }
      output += bytes[position..<tag.bytes.lowerBound]
      position = tag.bytes.upperBound
    }
    output += bytes[position...]
    return String(decoding: output, as: UTF8.self)
  }

  private static let styling: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "center", "cite", "code", "dfn", "em", "font",
    "i", "ins", "kbd", "label", "mark", "nobr", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "tt", "u", "var",
  ]
  private static let selfEnding: Set<String> = [
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody",
    "tfoot", "option", "colgroup", "head", "body", "html",
  ]
}

/// Goes from tag to tag of a page, past its comments and programs.
///
/// - Complexity: O(*n*) for all tags of a page, whatever it is.
struct TagScanner {
  struct Tag {
    let name: String
    let isClosing: Bool
    let isSelfClosing: Bool
    /// From its bracket to after the one that ends it.
    let bytes: Range<Int>
  }

  private let bytes: [UInt8]
  private var position = 0
  /// Where no comment ends any more.
  private var commentsEnd = Int.max

  init(_ page: String) { bytes = Array(page.utf8) }

  mutating func next() -> Tag? {
    while let bracket = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = bracket + 1
      if matches("!--", at: position) { skipComment() }
      guard let tag = tag(at: bracket) else { continue }
      position = tag.bytes.upperBound
      if !tag.isClosing, !tag.isSelfClosing, ["script", "style"].contains(tag.name) {
        position = index(of: "</" + tag.name, from: position) ?? bytes.count
      }
      return tag
    }
    position = bytes.count
    return nil
  }

  private func tag(at bracket: Int) -> Tag? {
    var start = bracket + 1
    let isClosing = start < bytes.count && bytes[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    let letters = bytes[start...].prefix(16).prefix(while: Self.isLetterOrDigit)
    guard let first = letters.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return nil
    }
    let stop = bytes[letters.endIndex...].firstIndex {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
    }
    let isEnded = stop.map { bytes[$0] == UInt8(ascii: ">") } ?? false
    let end = stop.map { isEnded ? $0 + 1 : $0 } ?? bytes.count
    return Tag(
      name: String(decoding: letters, as: UTF8.self).lowercased(), isClosing: isClosing,
      isSelfClosing: isEnded && bytes[end - 2] == UInt8(ascii: "/"), bytes: bracket..<end)
  }

  private mutating func skipComment() {
    guard position < commentsEnd else { return }
    if let end = index(of: "-->", from: position) { position = end } else { commentsEnd = position }
  }

  /// Where a text of lower-case letters comes next, in whatever case.
  private func index(of text: String, from start: Int) -> Int? {
    var position = start
    while let found = bytes[position...].firstIndex(of: text.utf8.first ?? 0) {
      if matches(text, at: found) { return found }
      position = found + 1
    }
    return nil
  }

  private func matches(_ text: String, at start: Int) -> Bool {
    guard start + text.utf8.count <= bytes.count else { return false }
    return zip(bytes[start...], text.utf8).allSatisfy {
      $0 == $1 || ($0 | 0x20 == $1 && $1 >= 0x61)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
