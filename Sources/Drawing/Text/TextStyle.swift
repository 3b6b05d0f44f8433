/// How a piece of text is set.
struct TextStyle: Sendable, Hashable {
  var face: FontFace
  /// The font size in points.
  var size: Double
  /// The distance from one base line to the next, in points.
  var leading: Double

  static let name = TextStyle(face: .bold, size: 13, leading: 16)
  static let groupName = TextStyle(face: .italic, size: 13, leading: 16)
  static let plainName = TextStyle(face: .regular, size: 13, leading: 16)
  static let role = TextStyle(face: .regular, size: 11, leading: 14)
  static let label = TextStyle(face: .regular, size: 11, leading: 13)
  static let legend = TextStyle(face: .regular, size: 11, leading: 16)
  static let caption = TextStyle(face: .regular, size: 11, leading: 15)
  static let subtitle = TextStyle(face: .bold, size: 13, leading: 18)
  static let title = TextStyle(face: .bold, size: 18, leading: 24)

  /// The families to try; the first four have the widths that the drawing reckons with.
  static let families =
    "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif"

  /// The width of a text, in points.
  func width(of text: String) -> Double { AdvanceWidths.of(face).width(of: text, size: size) }

  /// The width of the widest line, in points.
  func width(of lines: [String]) -> Double { lines.map { width(of: $0) }.max() ?? 0 }

  /// Breaks a text so that no line is wider than a measure; words that alone are wider are broken
  /// between characters.
  ///
  /// The separator is what stands between the parts that are kept together.
  func lines(of text: String, within measure: Double, separator: String = " ") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: separator).flatMap({ pieces(of: $0, within: measure) }) {
      let longer = line.isEmpty ? String(word) : "\(line)\(separator)\(word)"
      if !line.isEmpty && width(of: longer) > measure {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word, in pieces where it is too wide for a line.
  private func pieces(of word: Substring, within measure: Double) -> [Substring] {
    guard word.contains(" ") == false, width(of: String(word)) > measure else { return [word] }
    var (pieces, start, used) = ([Substring](), word.startIndex, 0.0)
    for index in word.indices {
      let next = width(of: String(word[index]))
      if used + next > measure, index > start {
        pieces.append(word[start..<index])
        (start, used) = (index, 0)
      }
      used += next
    }
    return pieces + [word[start...]]
  }
}
