internal import GraphModel

/// Reads Markdown: the words that a rendered page would show, a blank line between blocks.
enum MarkdownArticle {
  static func draft(of source: String) -> ArticleDraft {
    let kept = KeptText(source)
    let lines = kept.text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .map(Substring.init)
    let matter = FrontMatter(of: lines)
    var blocks = MarkdownBlocks()
    for line in lines.dropFirst(matter.lineCount) { blocks.add(line) }
    let content = blocks.finish()
    let words = content.blocks.map { block in
      switch block {
      case .verbatim(let text): text
      case .prose(let text), .heading(let text, _):
        MarkdownInline.text(of: text, references: content.references)
      }
    }
    var draft = ArticleDraft(
      text: words.filter { !$0.isEmpty }.joined(separator: "\n\n"),
      notes: kept.droppedControls > 0 ? [.controlsDropped(count: kept.droppedControls)] : [])
    let heading = zip(content.blocks, words).first { $0.0.isTitle }?.1
    draft.article.title = matter.first("title", "headline") ?? heading
    draft.article.publisher = matter.first("publisher", "source", "site", "site_name")
    draft.article.url = matter.first("url", "canonical", "canonical_url", "link")
    draft.article.language = matter.first("lang", "language")
    draft.setPublished(matter.first(dateKeys))
    return draft
  }

  /// Keys of the day of publication, the most telling first.
  private static let dateKeys = [
    "published", "date", "pubdate", "publishdate", "publish_date", "published_at", "published_date",
    "date_published", "datepublished", "post_date", "postdate", "issued", "created",
  ]
}

/// A block of a Markdown file.
enum MarkdownBlock: Equatable {
  case prose(String)
  case heading(String, level: Int)
  /// Code, in which no character has a meaning.
  case verbatim(String)

  var isTitle: Bool {
    if case .heading(_, level: 1) = self { true } else { false }
  }
}
