internal import GraphModel

/// Reads plain text: the words as they stand, and what its first lines say of it.
enum PlainTextArticle {
  /// The article of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - keepsLayout: Whether columns and pages may still be side by side and apart in it.
  /// - Returns: The article, with the title and the day that its first lines give.
  static func draft(of text: String, keepsLayout: Bool = true) -> ArticleDraft {
    var draft = ArticleDraft(text: keepsLayout ? flattened(text) : text)
    draft.article.title = headline(of: draft.text)
    draft.article.published = Dateline.day(inFirstLinesOf: draft.text)
    return draft
  }

  /// Pages one after another, and columns below each other.
  private static func flattened(_ text: String) -> String {
    let text = text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
    let columns = pages.map { PageColumns.unfolded($0) }
    if pages.count > 1 { return PageFurnitureOfPaper.removed(from: columns) }
    return columns[0]
  }

  /// How many letters and words a headline may have.
  private static let longest = 200
  private static let words = 3...30

  /// The first line, or the lines that it is wrapped to, where it is written as a headline and a text
  /// follows: it begins with a capital and has no stop at its end.
  static func headline(of text: String) -> String? {
    let lines = text.split(
      maxSplits: 400, omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).drop { $0.allSatisfy(\.isWhitespace) }
    let paragraph = lines.prefix { !$0.allSatisfy(\.isWhitespace) }
    let head =
      paragraph.count < 4 && paragraph.count < lines.count ? paragraph : paragraph.prefix(1)
    let body = lines[head.endIndex...]
    let title = head.map { String($0).collapsingSpace }.joined(separator: " ")
    guard body.contains(where: { endsSentence($0) && $0.count > 40 }), isHeadline(title) else {
      return nil
    }
    return title
  }

  private static func isHeadline(_ line: String) -> Bool {
    guard line.count <= longest, words.contains(line.split(separator: " ").count),
      let first = line.first(where: { !"‘“\"'".contains($0) }),
      first.isUppercase || first.isNumber, let last = line.last
    else { return false }
    let endsOtherwise = ".,;:".contains(last) || line.hasSuffix(".”") || line.hasSuffix(".\"")
    return !endsOtherwise && !Dateline.begins(line) && !isLabelled(line)
      && line.lowercased().hasPrefix("by ") == false
  }

  /// Whether a line begins with a speaker or a field's name: 'LARSEN: It did'.
  private static func isLabelled(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let label = line[..<colon]
    return label.allSatisfy { !$0.isLetter || $0.isUppercase }
      || ["From", "To", "Subject", "Date", "Title"].contains(String(label))
  }

  private static func endsSentence(_ line: Substring) -> Bool {
    guard let last = line.last(where: { !$0.isWhitespace && !"”\"’')]".contains($0) }) else {
      return false
    }
    return ".!?…".contains(last)
  }
}
