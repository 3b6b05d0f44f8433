/// A line of a text as it stands, and what its ends show of how it goes on.
struct TextLine {
  /// Its scalars in the text, without the marks of quoted mail before it and white space around it.
  let range: Range<Int>
  /// How far it is set in.
  let indent: Int
  /// How many marks of quoted mail stand before it: two for `> > yes`.
  let depth: Int
  /// The number of scalars of its first word.
  let firstWord: Int
  /// What it begins with.
  let opening: Opening
  /// What it ends with.
  let closing: Closing
  /// The number of its words.
  let words: Int
  /// Whether it has capitals and no small letter.
  let isShouted: Bool

  /// What a line begins with.
  enum Opening {
    case lowercase, uppercase, other
    /// The mark of an item of a list.
    case mark
    /// A speaker or a heading with a colon after it.
    case label
  }

  /// What a line ends with.
  enum Closing {
    case word
    /// A stop, with quotation marks and brackets after it or none.
    case stop
    /// A comma, after which no sentence and no item ends.
    case comma
    case colon
    /// A hyphen right after a letter or a digit, which may divide a word.
    case hyphen
  }

  /// Whether nothing stands on the line.
  var isBlank: Bool { range.isEmpty }
  /// The length of its words.
  var width: Int { range.count }
  /// Whether a sentence ends with it.
  var endsSentence: Bool { closing == .stop }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line's scalars in the text.
  ///   - scalars: The text.
  ///   - isAbbreviation: Whether a word with a full stop is one that ends no sentence.
  init(_ line: Range<Int>, in scalars: [Unicode.Scalar], isAbbreviation: (String) -> Bool) {
    var (start, indent, depth) = (line.lowerBound, 0, 0)
    while start < line.upperBound {
      if ReadableCharacter.isBlank(scalars[start]) {
        indent += scalars[start] == "\t" ? 8 : 1
      } else if scalars[start] == ">", start == line.lowerBound || indent < 2 {
        (depth, indent) = (depth + 1, 0)
      } else if !ReadableCharacter.isInvisible(scalars[start]) {
        break
      }
      start += 1
    }
    var end = line.upperBound
    while end > start, scalars[end - 1] != "\u{AD}",
      ReadableCharacter.isBlank(scalars[end - 1]) || ReadableCharacter.isInvisible(scalars[end - 1])
    {
      end -= 1
    }
    range = start..<end
    (self.indent, self.depth) = (indent, depth)
    let view = scalars[start..<end].filter { !ReadableCharacter.isInvisible($0) }
    let parts = view.split(whereSeparator: ReadableCharacter.isBlank)
    words = parts.count
    firstWord = parts.first?.count ?? 0
    opening = Self.opening(of: parts)
    let isDivided = end > start && scalars[end - 1] == "\u{AD}"
    closing = isDivided ? .hyphen : Self.closing(of: parts.last ?? [], isAbbreviation)
    isShouted =
      view.count { $0.properties.isUppercase } > 3 && !view.contains { $0.properties.isLowercase }
  }

  private static func opening(of words: [ArraySlice<Unicode.Scalar>]) -> Opening {
    guard let first = words.first, let scalar = first.first else { return .other }
    if words.count > 1, isMark(first) { return .mark }
    if isLabelled(words) { return .label }
    let letter = first.first { !opens($0) } ?? scalar
    if letter.properties.isLowercase { return .lowercase }
    return letter.properties.isUppercase ? .uppercase : .other
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    "“‘\"'([«".unicodeScalars.contains(scalar)
  }

  /// Whether a word is the mark of an item: `-`, `•`, `3.`, `(b)`.
  private static func isMark(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.count == 1, let mark = word.first { return "-*+•‣⁃▪●◦·–".unicodeScalars.contains(mark) }
    guard let last = word.last, ".)".unicodeScalars.contains(last) else { return false }
    let body = word.dropLast().drop { $0 == "(" }
    let isNumber = body.count < 4 && body.allSatisfy { $0.properties.numericType == .decimal }
    return !body.isEmpty
      && (isNumber
        || last == ")" && body.count == 1 && body.allSatisfy { $0.properties.isLowercase })
  }

  /// Whether a line begins with a name and a colon: 'ANN LEE, HOST: Good evening', 'Best film: Dawn'.
  private static func isLabelled(_ words: [ArraySlice<Unicode.Scalar>]) -> Bool {
    guard let first = words.first?.first, first.properties.isUppercase else { return false }
    // 'Q. Did he pay?'
    if words.count > 2, words[0].count == 2, words[0].last == ".",
      ["Q", "A"].contains(Character(first))
    {
      return true
    }
    guard let end = words.prefix(6).firstIndex(where: { $0.last == ":" }), end + 1 < words.count
    else { return false }
    let label = words[...end]
    return label.count < 3 || label.allSatisfy { $0.first?.properties.isUppercase == true }
  }

  private static func closing(
    of word: ArraySlice<Unicode.Scalar>, _ isAbbreviation: (String) -> Bool
  ) -> Closing {
    let closers = "”’\"')]»*_".unicodeScalars
    let bare = word[..<(word.lastIndex { !closers.contains($0) }.map { $0 + 1 } ?? word.startIndex)]
    guard let last = bare.last else { return .word }
    switch last {
    case ".":
      let isInitial =
        bare.count == 2 && bare.first?.properties.isUppercase == true && bare.count == word.count
      let isShort = isAbbreviation(String(String.UnicodeScalarView(bare)))
      return isInitial || bare.count == word.count && isShort ? .word : .stop
    case "!", "?", "…", "。": return .stop
    case ",": return .comma
    case ":": return .colon
    case "-", "\u{2010}", "\u{AD}":
      let before = bare.dropLast().last?.properties
      let isInWord = before?.isAlphabetic == true || before?.numericType != nil
      return isInWord && bare.count == word.count ? .hyphen : .word
    default: return .word
    }
  }
}
