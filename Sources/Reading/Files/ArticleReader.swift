public import GraphModel

/// An article as read, with what was done to it on the way.
public struct ReadArticle: Sendable, Hashable {
  /// The article and its text.
  public var article: ArticleText
  /// What was done, in the order it was done.
  public var notes: [ReadingNote]

  /// Creates an article as read.
  public init(article: ArticleText, notes: [ReadingNote] = []) {
    self.article = article
    self.notes = notes
  }
}

/// Reads articles from files and streams.
///
/// A reader gives every article an id of its own: the name of the file without its extension, with a
/// number after it where the name comes again. Nothing is printed; what a reader does to a text is
/// told by ``ReadArticle/notes``.
public struct ArticleReader: Sendable {
  private var ids = ArticleIDs()

  /// Creates a reader to which no id is known yet.
  public init() {}

  /// Reads a file of plain text, Markdown or HTML.
  ///
  /// - Parameters:
  ///   - path: the path of the file; `-` is standard input.
  ///   - format: what it is written in; found out from name and content where nil.
  /// - Returns: the article. A file without text gives an empty article with a note.
  /// - Throws: an error for a file that is missing, unreadable, larger than 256 MB or no text.
  public mutating func read(
    file path: String, as format: ArticleFormat? = nil
  ) throws(ReadingError) -> ReadArticle {
    try read(InputFile(path: path).contents(), from: path, as: format)
  }

  /// Reads an article from bytes at hand.
  ///
  /// - Parameters:
  ///   - bytes: the contents of a file.
  ///   - path: what to call it in ids, notes and errors.
  ///   - format: what it is written in; found out from name and content where nil.
  /// - Returns: the article.
  /// - Throws: an error for bytes that are no text.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func read(
    _ bytes: [UInt8], from path: String, as format: ArticleFormat? = nil
  ) throws(ReadingError) -> ReadArticle {
    try InputFile.refuseBinary(bytes, path: path)
    var decoded = TextDecoding.decode(bytes)
    let format = format ?? ArticleFormat.detect(name: path, text: decoded.text)
    if format == .html { decoded = HTMLCharset.redecode(bytes, decoded) }
    let draft =
      switch format {
      case .plainText: ArticleDraft(text: decoded.text)
      case .markdown: MarkdownArticle.draft(of: decoded.text)
      case .html: HTMLArticle.draft(of: decoded.text)
      }
    return finish(draft, notes: decoded.notes, wanted: ArticleIDs.wanted(forPath: path), file: path)
  }

  /// Reads articles of JSON Lines one by one.
  ///
  /// - Parameter path: the path of the file; `-` is standard input.
  /// - Returns: the articles in the order of the lines, read as they are asked for.
  /// - Throws: an error for a file that is missing or unreadable.
  public func lines(of path: String) throws(ReadingError) -> ArticleLines {
    ArticleLines(try InputFile(path: path))
  }

  /// Takes an id for an article that cannot be read.
  mutating func claim(_ wanted: String) -> String { ids.claim(wanted) }

  mutating func finish(
    _ draft: ArticleDraft, notes: [ReadingNote.Kind], wanted: String, file: String, line: Int? = nil
  ) -> ReadArticle {
    let kept = KeptText(draft.text)
    var kinds = notes + draft.notes
    if kept.droppedControls > 0 { kinds.append(.controlsDropped(count: kept.droppedControls)) }
    if kept.text.allSatisfy(\.isWhitespace) { kinds.append(.empty) }
    let id = ids.claim(wanted)
    if id != wanted { kinds.append(.renamed(from: wanted)) }
    var article = draft.article
    article.id = id
    article.sha256 = SHA256.hex(kept.text)
    article.length = kept.text.unicodeScalars.count
    return ReadArticle(
      article: ArticleText(article: article, text: kept.text),
      notes: kinds.map { ReadingNote(file: file, line: line, kind: $0) })
  }
}

/// What a format's reader makes of a file, before ids and hashes.
struct ArticleDraft: Equatable {
  var article = Article(id: "")
  var text: String
  var notes: [ReadingNote.Kind] = []

  /// Takes over a date that the source declares, or notes that it says nothing.
  mutating func setPublished(_ declared: String?) {
    guard let declared, article.published == nil else { return }
    article.published = PublicationDate.parse(declared)
    if article.published == nil { notes.append(.dateIgnored(declared)) }
  }
}
