internal import GraphModel

/// Reads a piece of HTML that stands in a field: in an entry of a feed, or as the text of a JSON line.
enum MarkedUpText {
  /// Tags that only a piece of HTML has; a text may well have a `<` or name a tag.
  private static let tags = ["<p>", "<p ", "<div>", "<div ", "<br>", "<br/>", "<br />"]

  /// Whether a text has tags of blocks.
  static func recognize(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    let lowercased = text.lowercased()
    return tags.contains { lowercased.contains($0) }
  }

  /// The words of a piece of HTML; a text without tags as it is.
  static func draft(of text: String) -> ArticleDraft {
    guard text.contains("<") || text.contains("&") else { return ArticleDraft(text: text) }
    let page =
      text.lowercased().contains("<body")
      ? text : "<html><body><article>\(text)</article></body></html>"
    var draft = HTMLArticle.draft(of: page)
    draft.article.title = nil
    return draft
  }
}
