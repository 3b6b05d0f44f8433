/// Decides what a hyphen before the end of a line is: one that divides a word, or one that belongs to it.
struct WordDivision {
  private let scalars: [Unicode.Scalar]
  private let written: Set<String>
  private let isWord: (String) -> Bool

  /// Reads the words of a text in which a hyphen may divide a word.
  ///
  /// - Parameters:
  ///   - scalars: The text.
  ///   - isWord: Whether the language has a word.
  init(of scalars: [Unicode.Scalar], isWord: @escaping (String) -> Bool) {
    self.scalars = scalars
    self.isWord = isWord
    let hasHyphen = zip(scalars, scalars.dropFirst()).contains { first, second in
      Self.isHyphen(first)
        && (ReadableCharacter.isBlank(second) || ReadableCharacter.endsLine(second))
    }
    written = hasHyphen ? Self.words(of: scalars) : []
  }

  private static func words(of scalars: [Unicode.Scalar]) -> Set<String> {
    let parts = scalars.lazy.filter { !ReadableCharacter.isInvisible($0) }
      .split { !$0.properties.isAlphabetic && $0 != "-" && $0 != "’" && $0 != "'" }
    return Set(parts.map { String(String.UnicodeScalarView($0)) })
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }

  /// What joins two lines the first of which ends with a hyphen; nil where the second begins with no
  /// letter and no digit.
  func joint(_ line: TextLine, _ next: TextLine) -> LineJoint? {
    guard let first = next.range.first, line.range.count > 1 else {
      return nil
    }
    let hyphen = line.range.upperBound - 1
    if scalars[hyphen] == "\u{AD}" { return .word(keepsHyphen: false) }
    let isLetter = scalars[first].properties.isAlphabetic
    guard isLetter || scalars[first].properties.numericType != nil else { return nil }
    // '2019-2020', '26-year-old'
    guard isLetter, scalars[hyphen - 1].properties.isAlphabetic else {
      return .word(keepsHyphen: true)
    }
    let (start, rest) = (fragment(endingAt: hyphen), fragment(startingAt: first))
    // 'state-of-' and 'the-art'
    let before = hyphen - start.unicodeScalars.count - 1
    let isChain = before > 0 && Self.isHyphen(scalars[before])
    if isChain || written.contains("\(start)-\(rest)") { return .word(keepsHyphen: true) }
    if scalars[first].properties.isUppercase {
      // 'Anne-' and 'Marie', but 'MINIS-' and 'TRY'.
      return .word(keepsHyphen: start.contains { $0.isLowercase })
    }
    // 'self-' and 'styled', which are no word together.
    let isCompound =
      start.first?.isLowercase == true && !written.contains(start + rest) && !isWord(start + rest)
      && isWord(start) && isWord(rest)
    return .word(keepsHyphen: isCompound)
  }

  /// Whether a hyphen and the space behind it stand within a word that is written whole elsewhere:
  /// 'Berg- man' beside 'Bergman'.
  func isDivided(at hyphen: Int) -> Bool {
    guard hyphen > 0, hyphen + 2 < scalars.count, scalars[hyphen - 1].properties.isAlphabetic,
      scalars[hyphen + 2].properties.isLowercase
    else { return false }
    let (start, rest) = (fragment(endingAt: hyphen), fragment(startingAt: hyphen + 2))
    return written.contains(start + rest) && !written.contains("\(start)-\(rest)")
  }

  private func fragment(endingAt end: Int) -> String {
    var start = end
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  private func fragment(startingAt start: Int) -> String {
    var end = start
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }
}
