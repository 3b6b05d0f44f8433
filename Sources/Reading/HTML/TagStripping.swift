/// Takes the words out of markup without understanding its structure.
enum TagStripping {
  /// The text between the tags; block elements begin a paragraph.
  ///
  /// - Complexity: O(*n*), whatever the markup.
  static func text(of markup: String) -> String {
    var flow = TextFlow()
    walk(markup, text: { flow.append($0) }, tag: { flow.mark($0) })
    return flow.text
  }

  private static func walk(_ markup: String, text: (String) -> Void, tag: (String) -> Void) {
    let scalars = Array(markup.unicodeScalars)
    var position = 0
    let lastClosing = scalars.lastIndex(of: ">") ?? 0
    var pending = String.UnicodeScalarView()
    while position < scalars.count {
      guard scalars[position] == "<", position < lastClosing,
        let end = tagEnd(in: scalars, at: position)
      else {
        pending.append(scalars[position])
        position += 1
        continue
      }
      text(EntityDecoding.decode(String(pending)))
      pending.removeAll()
      let start = position
      let name = tagName(in: scalars, at: start)
      tag(name)
      position = end
      let opens = scalars[start + 1] != "/"
      if opens, scalars[position - 1] == ">", ["script", "style", "title"].contains(name) {
        position = skip(to: "</" + name, in: scalars, from: position)
      }
    }
    text(EntityDecoding.decode(String(pending)))
  }

  /// The index after a tag or comment that begins here, or nil where none does.
  static func tagEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard start + 1 < scalars.count else { return nil }
    if scalars[start...].starts(with: "<!--".unicodeScalars) {
      return min(scalars.count, skip(to: "-->", in: scalars, from: start + 4) + 3)
    }
    let next = scalars[start + 1]
    guard
      next == "/" || next == "!" || next == "?" || (next.isASCII && next.properties.isAlphabetic)
    else { return nil }
    return scalars[start...].firstIndex(of: ">").map { $0 + 1 }
  }

  private static func tagName(in scalars: [Unicode.Scalar], at start: Int) -> String {
    let rest = scalars[(start + 1)...].drop { $0 == "/" }
    let name = rest.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return String(String.UnicodeScalarView(name.prefix(20))).lowercased()
  }

  /// The index at which a text comes next, in whatever case, or the end.
  private static func skip(to text: String, in scalars: [Unicode.Scalar], from start: Int) -> Int {
    let wanted = Array(text.unicodeScalars)
    var position = start
    while position + wanted.count <= scalars.count {
      let piece = scalars[position..<position + wanted.count]
      if zip(piece, wanted).allSatisfy({ $0.properties.lowercaseMapping == String($1) }) {
        return position
      }
      position += 1
    }
    return scalars.count
  }
}
