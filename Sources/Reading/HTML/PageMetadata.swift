internal import GraphModel

/// What a page says about itself in its head and in its structured data.
struct PageMetadata {
  /// Publisher, address and language; title and date have several sources.
  private(set) var article = Article(id: "")
  /// The date as written, from the most trustworthy source.
  let published: String?

  private let properties: [String: String]
  private let linked: LinkedArticle
  private let titleElement: String?

  init(of document: HTMLDocument) {
    properties = Self.properties(of: document)
    linked = LinkedArticle(in: document)
    titleElement = document.elements("title").first.map { document.text(of: $0).collapsingSpace }
    published =
      Self.first(properties, Self.dateNames.prefix(1)) ?? linked.published
      ?? Self.first(properties, Self.dateNames.dropFirst()) ?? Self.time(in: document)
    article.publisher = properties["og:site_name"] ?? linked.publisher
    article.url = Self.canonical(in: document) ?? properties["og:url"] ?? linked.url
    article.language = Self.language(of: document)
  }

  /// The headline, without the name of the site.
  func title(heading: String?) -> String? {
    let named = properties["og:title"] ?? linked.headline ?? heading ?? titleElement
    guard let named, let publisher = article.publisher else { return named.nonEmpty }
    for separator in [" - ", " | ", " – ", " — ", " · "]
    where named.hasSuffix(separator + publisher) {
      return String(named.dropLast(separator.count + publisher.count)).nonEmpty
    }
    return named.nonEmpty
  }

  private static let dateNames = [
    "article:published_time", "datepublished", "og:article:published_time", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued",
    "dcterms.created", "date",
  ]

  private static func first(
    _ properties: [String: String], _ names: some Sequence<String>
  ) -> String? {
    names.lazy.compactMap { properties[$0] }.first
  }

  /// The `meta` elements' content by property, name or item; the first of each counts.
  private static func properties(of document: HTMLDocument) -> [String: String] {
    var properties: [String: String] = [:]
    for index in document.elements("meta") {
      let attributes = document.nodes[index].attributes
      guard let content = attributes["content"]?.collapsingSpace.nonEmpty else { continue }
      for key in ["property", "name", "itemprop"] {
        guard let name = attributes[key]?.lowercased() else { continue }
        if properties[name] == nil { properties[name] = content }
      }
    }
    return properties
  }

  private static func canonical(in document: HTMLDocument) -> String? {
    document.elements("link").lazy.map { document.nodes[$0].attributes }
      .first { $0["rel"]?.lowercased() == "canonical" }?["href"]?.collapsingSpace.nonEmpty
  }

  /// The first `time` that says it is the publication's, else the first with a date.
  private static func time(in document: HTMLDocument) -> String? {
    let times = document.elements("time").map { document.nodes[$0].attributes }
      .filter { $0["datetime"]?.nonEmpty != nil }
    let declared = times.first { $0["pubdate"] != nil || $0["itemprop"] == "datePublished" }
    return (declared ?? times.first)?["datetime"]
  }

  /// The primary language of the page as two or three letters.
  private static func language(of document: HTMLDocument) -> String? {
    let attributes = document.elements("html").first.map { document.nodes[$0].attributes }
    let tag = attributes?["lang"] ?? attributes?["xml:lang"]
    let primary = tag?.split { $0 == "-" || $0 == "_" }.first?.lowercased() ?? ""
    let isCode =
      (2...3).contains(primary.utf8.count) && primary.allSatisfy { $0.isASCII && $0.isLetter }
    return isCode ? primary : nil
  }
}

extension String {
  /// The text, or nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension String? {
  /// The text, or nil where there is none.
  var nonEmpty: String? { flatMap(\.nonEmpty) }
}
