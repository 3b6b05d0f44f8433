/// Breaks text into lines of about a given number of columns, without losing any of it.
struct TextWrapping: Sendable {
  /// Where a line should end, in columns; a wide character counts two.
  var columns: Int
  /// Words before which a line rather breaks than after them.
  static let openers: Set<String> = ["of", "for", "and", "the", "in", "de", "du", "des", "et"]

  /// The lines of a text: broken at spaces, inside a word only where the word alone is longer
  /// than twice the line.
  ///
  /// Very long texts get wider lines, so that the block stays about two and a half times as wide
  /// as high. Complexity: linear in the text's length.
  func lines(of text: String) -> [String] {
    let total = Self.columns(of: text)
    let shape = Int((Double(total) * 5.5).squareRoot().rounded(.up))
    let limit = total > columns * 6 ? max(columns, shape) : columns
    var lines: [String] = []
    var line: [Substring] = []
    var width = 0
    for word in pieces(of: text, limit: limit) {
      let wordWidth = Self.columns(of: word)
      if !line.isEmpty && width + 1 + wordWidth > limit {
        let carried = trailingOpeners(of: line)
        lines.append(line.dropLast(carried).joined(separator: " "))
        line = line.suffix(carried)
        width = line.reduce(0) { $0 + Self.columns(of: $1) + 1 }
      }
      width += wordWidth + (line.isEmpty ? 0 : 1)
      line.append(word)
    }
    if !line.isEmpty { lines.append(line.joined(separator: " ")) }
    return lines
  }

  /// How many words at a line's end should move down, if enough of the line remains.
  private func trailingOpeners(of line: [Substring]) -> Int {
    let count = min(2, line.reversed().prefix { Self.openers.contains($0.lowercased()) }.count)
    let rest = Self.columns(of: line.dropLast(count).joined(separator: " "))
    return rest >= columns / 2 ? count : 0
  }

  /// The words, with over-long ones broken between characters.
  private func pieces(of text: String, limit: Int) -> [Substring] {
    text.split(separator: " ").flatMap { word in
      let longest = word.unicodeScalars.contains(where: \.isWide) ? limit : limit * 2
      return Self.columns(of: word) <= longest ? [word] : Self.slices(of: word, limit: limit)
    }
  }

  private static func slices(of word: Substring, limit: Int) -> [Substring] {
    var slices: [Substring] = []
    var start = word.startIndex
    var width = 0
    for index in word.indices {
      let next = columns(of: word[index...index])
      if width + next > limit && index > start {
        slices.append(word[start..<index])
        start = index
        width = 0
      }
      width += next
    }
    slices.append(word[start...])
    return slices
  }

  /// The columns that a text takes.
  static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isZeroWidth ? 0 : $1.isWide ? 2 : 1) }
  }
}
