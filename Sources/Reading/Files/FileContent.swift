internal import GraphModel

/// What a file holds: one article, or several.
struct FileContent {
  /// The articles, or what is wrong with single ones of them.
  var drafts: [Result<ArticleDraft, FileFault>]
  /// Whether it may hold several articles, so that each has a number.
  var isCollection = false

  private init(_ drafts: [ArticleDraft], isCollection: Bool = false) {
    self.init(results: drafts.map { .success($0) }, isCollection: isCollection)
  }

  private init(results: [Result<ArticleDraft, FileFault>], isCollection: Bool) {
    drafts = results
    self.isCollection = isCollection
  }

  /// Reads what the bytes of a file are.
  ///
  /// - Parameters:
  ///   - bytes: The file, or what was packed in it.
  ///   - path: Its path, the end of which announces a format.
  ///   - format: The format, where it is known.
  /// - Throws: a fault for what is no text and no document.
  init(_ bytes: [UInt8], path: String, as format: ArticleFormat?) throws(FileFault) {
    if format == nil, let packed = try Self.document(bytes) {
      self = packed
      return
    }
    if let finding = BinaryContent.recognize(bytes) {
      throw FileFault("this is \(finding.name), not text", advice: finding.advice)
    }
    if format == nil, let collection = try Self.collection(bytes, path: path) {
      self = collection
      return
    }
    guard bytes.count <= Self.textLimit || format == .html else {
      throw FileFault(
        "the text has more than \(Self.textLimit >> 20) MB", advice: "split it into articles")
    }
    self = Self.text(bytes, path: path, as: format)
  }

  /// How many bytes a text may have: a large export of a news database.
  private static let textLimit = 64 << 20

  /// Files that are not text themselves.
  private static func document(_ bytes: [UInt8]) throws(FileFault) -> FileContent? {
    if WebArchive.recognize(bytes) {
      // Replies may hold pictures.
      return FileContent(results: WebArchive.drafts(of: bytes), isCollection: true)
    }
    if bytes.starts(with: Array("%PDF-".utf8)) { return bundle(try PDFDocument.draft(of: bytes)) }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    return bundle(try OfficeDocument.draft(of: bytes))
  }

  /// Files of messages and entries.
  private static func collection(
    _ bytes: [UInt8], path: String
  ) throws(FileFault) -> FileContent? {
    if Mailbox.recognize(bytes) {
      return FileContent(Mailbox.drafts(of: bytes), isCollection: true)
    }
    let ending = path.split(separator: ".").last?.lowercased()
    if ending == "eml" || ending != "md" && ending != "html" && EmailMessage.recognize(bytes) {
      return FileContent([EmailMessage.draft(of: bytes[...])])
    }
    guard Feed.recognize(TextDecoding.decode(Array(bytes.prefix(4_096))).text) else { return nil }
    return FileContent(try Feed.drafts(of: bytes), isCollection: true)
  }

  private static func text(
    _ bytes: [UInt8], path: String, as format: ArticleFormat?
  ) -> FileContent {
    var decoded = TextDecoding.decode(bytes)
    let format = format ?? ArticleFormat.detect(name: path, text: decoded.text)
    if format == .html { decoded = HTMLCharset.redecode(bytes, decoded) }
    var content =
      switch format {
      case .plainText: bundle(PlainTextArticle.draft(of: decoded.text))
      case .markdown: FileContent([MarkdownArticle.draft(of: decoded.text)])
      case .html: FileContent([HTMLArticle.draft(of: decoded.text)])
      }
    content.drafts = content.drafts.map { result in
      result.map { draft in
        var draft = draft
        draft.notes = decoded.notes + draft.notes
        return draft
      }
    }
    return content
  }

  /// The articles of a database's export, or the one that a text is.
  private static func bundle(_ draft: ArticleDraft) -> FileContent {
    NewsBundle.drafts(of: draft.text).map { FileContent($0, isCollection: true) }
      ?? FileContent([draft])
  }
}
