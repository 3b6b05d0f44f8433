/// What is known about an article apart from its words.
public struct Article: Sendable, Hashable {
  /// The file name without its extension, or the `id` of the JSON line.
  public var id: String
  /// The headline.
  public var title: String?
  /// The day of publication.
  public var published: CalendarDay?
  /// Who published the article.
  public var publisher: String?
  /// Where the article can be read.
  public var url: String?
  /// The language as an ISO 639-1 code.
  public var language: String?
  /// The SHA-256 of the text's UTF-8, in lower-case hexadecimal.
  public var sha256: String
  /// The length of the text in Unicode scalars.
  public var length: Int

  /// Creates the description of an article.
  public init(
    id: String, title: String? = nil, published: CalendarDay? = nil, publisher: String? = nil,
    url: String? = nil, language: String? = nil, sha256: String = "", length: Int = 0
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.publisher = publisher
    self.url = url
    self.language = language
    self.sha256 = sha256
    self.length = length
  }
}

/// An article together with the text that all offsets count in.
public struct ArticleText: Sendable, Hashable {
  /// What is known about the article.
  public var article: Article
  /// The words, as the reader kept them.
  public var text: String

  /// Creates an article with its text.
  public init(article: Article, text: String) {
    self.article = article
    self.text = text
  }

  /// Creates an article of a text that did not come from a file.
  ///
  /// - Parameters:
  ///   - text: The words of the article.
  ///   - id: What graphs call the article.
  ///   - title: The headline.
  ///   - published: The day of publication, against which 'last week' is resolved.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String, id: String, title: String? = nil, published: CalendarDay? = nil) {
    self.init(
      article: Article(
        id: id, title: title, published: published, sha256: SHA256.hex(text),
        length: text.unicodeScalars.count),
      text: text)
  }
}
