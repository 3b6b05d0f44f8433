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

  init(of document: HTMLDocument, _ names: [ElementNames]) {
    let properties = Self.properties(of: document)
    let linked = LinkedArticle(in: document)
    titleElement = document.elements("title").first.map { document.text(of: $0).collapsingSpace }
    let addresses = Self.addresses([Self.canonical(in: document), properties["og:url"], linked.url])
    published = Self.published(
      Self.strongDateNames.compactMap { properties[$0] }, [linked.published].compactMap(\.self),
      Self.dateNames.compactMap { properties[$0] }, PageDates(of: document, names).declared,
      addresses.prefix(1).compactMap(PageDates.day))
    article.publisher =
      properties["og:site_name"] ?? linked.publisher ?? Self.publisher(in: properties)
    article.url = addresses.first
    article.language = Self.language(of: document)
    self.properties = properties
    self.linked = linked
  }

  /// The first day that is understood, or else the first that is given.
  private static func published(_ sources: [String]...) -> String? {
    let all: [String] = sources.flatMap(\.self)
    return all.first { PublicationDate.parse($0) != nil } ?? all.first
  }

  private static func publisher(in properties: [String: String]) -> String? {
    let names = ["dc.publisher", "publisher", "application-name"]
    return names.lazy.compactMap { properties[$0] }.first { !$0.contains("/") }
  }

  /// The headline, without the name of the site.
  func title(heading: String?) -> String? {
    let named =
      properties["og:title"] ?? linked.headline ?? heading ?? titleElement ?? properties["dc.title"]
    guard let named, let publisher = article.publisher else { return named.nonEmpty }
    for separator in [" - ", " | ", " – ", " — ", " · ", " :: ", " » ", ": "] {
      if named.hasSuffix(separator + publisher) {
        return String(named.dropLast(separator.count + publisher.count)).nonEmpty
      }
      if named.hasPrefix(publisher + separator) {
        return String(named.dropFirst(separator.count + publisher.count)).nonEmpty
      }
    }
    return named.nonEmpty
  }

  private static let strongDateNames = ["article:published_time", "og:article:published_time"]
  private static let dateNames = [
    "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
    "publication_date", "publish_date", "cxenseparse:recs:publishtime", "dc.date", "dc.date.issued",
    "dc.date.created", "dcterms.created", "dcterms.issued", "date",
  ]

  /// The addresses that say where they lead from anywhere.
  private static func addresses(_ given: [String?]) -> [String] {
    given.compactMap(\.self).compactMap { address in
      if address.hasPrefix("//") { return "https:" + address }
      let isAbsolute = address.hasPrefix("http://") || address.hasPrefix("https://")
      return isAbsolute ? address : nil
    }
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
