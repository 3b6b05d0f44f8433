internal import GraphModel

/// The article of a page's structured data (JSON-LD with the types of schema.org).
struct LinkedArticle {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var publisher: String?
  private(set) var url: String?

  /// Reads the first description of an article; one that is no JSON is passed over, as browsers do.
  init(in document: HTMLDocument) {
    let scripts = document.elements("script").filter {
      document.nodes[$0].attributes["type"]?.lowercased() == "application/ld+json"
    }
    let values = scripts.compactMap { index in
      try? JSONParser.parse(Array(document.text(of: index).utf8))
    }
    guard let article = values.lazy.compactMap(Self.article).first else { return }
    headline = article["headline"]?.string?.collapsingSpace
    published = article["datePublished"]?.string
    publisher = Self.name(article["publisher"])
    url = article["url"]?.string ?? Self.address(article["mainEntityOfPage"])
  }

  /// The article among a value's items: itself, an element, or one of its `@graph`.
  private static func article(in value: JSONValue) -> JSONValue? {
    var queue = [value]
    while !queue.isEmpty {
      let candidate = queue.removeFirst()
      let type = candidate["@type"]
      let types = [type?.string].compactMap(\.self) + (type?.elements.compactMap(\.string) ?? [])
      if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }) {
        return candidate
      }
      queue += candidate.elements + (candidate["@graph"]?.elements ?? [])
    }
    return nil
  }

  private static func name(_ value: JSONValue?) -> String? {
    value?.string ?? value?["name"]?.string ?? value?.elements.first.flatMap { name($0) }
  }

  private static func address(_ value: JSONValue?) -> String? {
    value?.string ?? value?["@id"]?.string
  }
}
