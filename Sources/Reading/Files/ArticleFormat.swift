/// What an article's file is written in.
public enum ArticleFormat: String, Sendable, CaseIterable {
  case plainText
  case markdown
  case html

  /// The format that a file's name announces, or its first words; plain text otherwise.
  static func detect(name: String, text: String) -> ArticleFormat {
    switch name.split(separator: ".").last?.lowercased() {
    case "html", "htm", "xhtml": return .html
    case "md", "markdown", "mdown": return .markdown
    default: return looksLikeHTML(text) ? .html : .plainText
    }
  }

  private static func looksLikeHTML(_ text: String) -> Bool {
    let head = text.prefix(512).drop(while: \.isWhitespace).lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { head.hasPrefix($0) }
      || (head.hasPrefix("<?xml") && head.contains("<html"))
  }
}
