/// Columns of a page that stand side by side in a plain text.
enum PageColumns {
  /// How many lines a page must have for its columns to show.
  private static let fewest = 6
  /// How many spaces stand between two columns at least.
  private static let gap = 3

  /// A page with its right column below its left one; the same page where it has one column.
  static func unfolded(_ page: String) -> String {
    guard page.contains(String(repeating: " ", count: gap)) else { return page }
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    guard let gutter = gutter(of: lines) else { return page }
    var (left, right, text) = ([String](), [String](), [String]())
    func flush() {
      text += left + (left.isEmpty || right.isEmpty ? [] : [""]) + right
      (left, right) = ([], [])
    }
    for line in lines {
      if crosses(line, gutter) {
        // A headline over both columns.
        flush()
        text.append(String(line))
        continue
      }
      left.append(String(line.prefix(gutter)).trimmingEnd)
      if line.count > gutter { right.append(String(line.dropFirst(gutter)).trimmingBlankEnds) }
      if line.allSatisfy(\.isWhitespace) { right.append("") }
    }
    flush()
    return text.joined(separator: "\n")
  }

  /// The place at which the right column begins.
  ///
  /// Most lines must begin a word there after a gap, with words on both sides that are no columns of a
  /// table: prose is about as wide on the left as it is on the right.
  private static func gutter(of lines: [[Character]]) -> Int? {
    let filled = lines.filter { line in line.contains { !$0.isWhitespace } }
    guard filled.count >= fewest else { return nil }
    var starts: [Int: Int] = [:]
    for line in filled { for start in wordsAfterGaps(line) { starts[start, default: 0] += 1 } }
    guard let best = starts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else {
      return nil
    }
    let split = filled.filter { !crosses($0, best.key) && $0.count > best.key }
    guard best.key >= 20, best.value * 10 >= filled.count * 6, split.count * 10 >= filled.count * 6
    else { return nil }
    let hasProse = [split.map { $0.prefix(best.key) }, split.map { $0.dropFirst(best.key) }]
      .allSatisfy { side in
        let words = side.map { part in part.split(whereSeparator: \.isWhitespace).count }
        let tabular = side.count { isTabular($0) }
        return words.reduce(0, +) >= 3 * side.count && tabular * 10 < side.count
      }
    return hasProse ? best.key : nil
  }

  /// Whether a part of a line has columns of its own.
  private static func isTabular(_ part: ArraySlice<Character>) -> Bool {
    let inner = Array(part.drop(while: \.isWhitespace))
    return !wordsAfterGaps(inner).isEmpty
  }

  /// Where words begin after a gap, but not the first word of a line.
  private static func wordsAfterGaps(_ line: [Character]) -> [Int] {
    var (starts, spaces, isInText) = ([Int](), 0, false)
    for (index, character) in line.enumerated() {
      if character == " " {
        spaces += 1
        continue
      }
      if isInText, spaces >= gap { starts.append(index) }
      (spaces, isInText) = (0, true)
    }
    return starts
  }

  /// Whether words run over the place at which the right column begins.
  private static func crosses(_ line: [Character], _ gutter: Int) -> Bool {
    guard line.count > gutter else { return false }
    return !line[(gutter - 2)..<gutter].allSatisfy(\.isWhitespace)
  }
}

extension String {
  /// The text without white space at its end.
  var trimmingEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
