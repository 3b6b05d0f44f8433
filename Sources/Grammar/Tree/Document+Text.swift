package import Language

extension Document {
  /// The token of a span whose head lies outside it; the last such token, nil for an empty span.
  package func root(of span: Range<Int>) -> Int? {
    span.last { self[$0].isRoot || !span.contains(self[$0].head) } ?? span.last
  }

  /// Whether a token is tagged as a proper noun.
  package func isProperNoun(_ token: Int) -> Bool { self[token].tag.hasPrefix("NNP") }

  /// Whether a token is only white space.
  package func isSpace(_ token: Int) -> Bool {
    self[token].tag == "_SP" || self[token].text.first == "\n"
  }

  /// Whether the first letter of a token is a capital.
  package func isCapitalized(_ token: Int) -> Bool { self[token].text.first?.isUppercase == true }

  /// Whether a line ends between a token and the next; blank lines belong to no token.
  package func endsLine(after token: Int) -> Bool {
    guard token + 1 < count else { return true }
    return lineBreaks(after: token) > 0 || isSpace(token) && self[token].text.contains("\n")
  }

  /// The tokens of each line.
  package var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for token in 0..<count where endsLine(after: token) {
      lines.append(start..<(token + 1))
      start = token + 1
    }
    return lines
  }

  /// Whether a token has space on both sides.
  package func isSpaced(_ token: Int) -> Bool {
    token > 0 && !isJoined(token - 1) && !isJoined(token)
  }

  /// Whether a token is another or depends on it, through at most twelve arcs.
  package func isWithin(_ token: Int, _ top: Int) -> Bool {
    var current = token
    for _ in 0..<12 {
      if current == top { return true }
      let head = self[current].head
      if head == current { return false }
      current = head
    }
    return false
  }
}
