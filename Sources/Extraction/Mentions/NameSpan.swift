internal import Language

/// Tokens that may be a name, before it is decided what they name.
struct NameSpan: Sendable, Hashable {
  /// The tokens, without titles, articles and possessive endings.
  var tokens: Range<Int>
  /// The label of the recogniser; nil for capitalised words that it passed over.
  var label: String?
  /// Whether this is a name of an actor that the user registered.
  var isRegistered = false
}

extension Document {
  /// The token of a span whose head lies outside it; the last such token, nil for an empty span.
  func root(of span: Range<Int>) -> Int? {
    span.last { self[$0].isRoot || !span.contains(self[$0].head) } ?? span.last
  }

  /// Whether a token is tagged as a proper noun.
  func isProperNoun(_ token: Int) -> Bool { self[token].tag.hasPrefix("NNP") }

  /// Whether a token is only white space.
  func isSpace(_ token: Int) -> Bool { self[token].tag == "_SP" || self[token].text.first == "\n" }

  /// Whether the first letter of a token is a capital.
  func isCapitalized(_ token: Int) -> Bool { self[token].text.first?.isUppercase == true }

  /// Whether a line ends between a token and the next; blank lines belong to no token.
  func endsLine(after token: Int) -> Bool {
    guard token + 1 < count else { return true }
    if isSpace(token) { return self[token].text.contains("\n") }
    let gap = self[token + 1].scalars.lowerBound - self[token].scalars.upperBound
    return gap > 1 && text(of: token..<(token + 2)).contains("\n")
  }

  /// The tokens of each line.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for token in 0..<count where endsLine(after: token) {
      lines.append(start..<(token + 1))
      start = token + 1
    }
    return lines
  }

  /// Whether a token has space on both sides.
  func isSpaced(_ token: Int) -> Bool {
    token > 0 && !isJoined(token - 1) && !isJoined(token)
  }

  /// Whether nothing stands between a token and the next.
  func isJoined(_ token: Int) -> Bool {
    token + 1 < count && self[token].scalars.upperBound == self[token + 1].scalars.lowerBound
  }
}
