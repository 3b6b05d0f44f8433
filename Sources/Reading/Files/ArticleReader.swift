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

  /// Reads a file of one article.
  ///
  /// - Parameters:
  ///   - path: the path of the file; `-` is standard input.
  ///   - format: what it is written in; found out from name and content where nil.
  /// - Returns: the article. A file without text gives an empty article with a note.
  /// - Throws: an error for a file that is missing, unreadable, larger than 256 MB or no text, and for
  ///   one that holds several articles.
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
  /// - Throws: an error for bytes that are no text, and for those of several articles.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func read(
    _ bytes: [UInt8], from path: String, as format: ArticleFormat? = nil
  ) throws(ReadingError) -> ReadArticle {
    let articles = try articles(of: bytes, from: path, as: format)
    guard articles.count == 1, let article = articles.first else {
      throw ReadingError(
        file: path, problem: "the file holds \(articles.count) articles", advice: "read all of them"
      )
    }
    return try article.get()
  }

  /// Reads the articles of a file: one of a page, a text or a document, and all of a mailbox, a feed, a
  /// web archive or a database's export.
  ///
  /// - Parameters:
  ///   - path: the path of the file; `-` is standard input.
  ///   - format: what it is written in; found out from name and content where nil.
  /// - Returns: the articles in their order, and the errors of those that cannot be read.
  /// - Throws: an error for a file that is missing, unreadable, larger than 256 MB or no text.
  public mutating func articles(
    ofFile path: String, as format: ArticleFormat? = nil
  ) throws(ReadingError) -> [Result<ReadArticle, ReadingError>] {
    try articles(of: InputFile(path: path).contents(), from: path, as: format)
  }

  /// Reads the articles of bytes at hand, which may be compressed.
  ///
  /// - Parameters:
  ///   - bytes: the contents of a file.
  ///   - path: what to call it in ids, notes and errors.
  ///   - format: what it is written in; found out from name and content where nil.
  /// - Returns: the articles in their order, and the errors of those that cannot be read.
  /// - Throws: an error for bytes that are no text.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func articles(
    of bytes: [UInt8], from path: String, as format: ArticleFormat? = nil
  ) throws(ReadingError) -> [Result<ReadArticle, ReadingError>] {
    let unpacked = try InputFile.unpacked(bytes, path: path)
    let name = ArticleIDs.unpackedName(path, isPacked: PackedContent.isCompressed(bytes))
    let content: FileContent
    do throws(FileFault) {
      content = try FileContent(unpacked, path: name, as: format)
    } catch {
      throw ReadingError(file: path, problem: error.problem, advice: error.advice)
    }
    let wanted = ArticleIDs.wanted(forPath: name)
    return content.drafts.enumerated().map { index, draft in
      finished(
        draft, wanted: content.isCollection ? "\(wanted)-\(index + 1)" : wanted, file: path,
        number: content.isCollection ? index + 1 : nil)
    }
  }

  private mutating func finished(
    _ draft: Result<ArticleDraft, FileFault>, wanted: String, file: String, number: Int?
  ) -> Result<ReadArticle, ReadingError> {
    do throws(FileFault) {
      let draft = try draft.get()
      guard draft.text.utf8.count <= ArticleReader.lengthLimit else {
        throw FileFault(
          "an article has more than \(ArticleReader.lengthLimit >> 20) MB",
          advice: "split it into articles")
      }
      return .success(finish(draft, notes: [], wanted: wanted, file: file))
    } catch {
      let place = number.map { "article \($0): " } ?? ""
      return .failure(
        ReadingError(
          file: file, problem: place + error.problem, advice: error.advice,
          article: number == nil ? nil : ids.claim(wanted)))
    }
  }

  /// How many bytes the text of an article may have, which is thirty books.
  static let lengthLimit = 16 << 20

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
    _ draft: ArticleDraft, notes: [ReadingNote.Kind], wanted: String, file: String,
    line: Int? = nil, keepsPlaces: Bool = false
  ) -> ReadArticle {
    let kept = KeptText(draft.text, keepsPlaces: keepsPlaces)
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
