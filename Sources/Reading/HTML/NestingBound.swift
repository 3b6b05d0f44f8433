/// How deeply a page's elements may turn out to be nested.
///
/// A bound that costs one pass: for every name, the tags that open an element and have not been
/// followed by one that closes it. Elements that end by themselves do not count.
enum NestingBound {
  static func depth(of page: String) -> Int {
    var open: [String: Int] = [:]
    var depth = 0
    var deepest = 0
    var rest = page.utf8[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[bracket...].dropFirst()
      let isClosing = rest.first == UInt8(ascii: "/")
      if isClosing { rest = rest.dropFirst() }
      let letters = rest.prefix(16).prefix(while: isLetterOrDigit)
      guard !letters.isEmpty else { continue }
      let name = String(decoding: letters, as: UTF8.self).lowercased()
      guard !selfEnding.contains(name) else { continue }
      if !isClosing {
        open[name, default: 0] += 1
        depth += 1
      } else if let count = open[name], count > 0 {
        open[name] = count - 1
        depth -= 1
      }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static let selfEnding: Set<String> = [
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody",
    "tfoot", "option", "colgroup", "head", "body", "html",
  ]
}
