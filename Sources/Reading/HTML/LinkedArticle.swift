internal import GraphModel

/// The article of a page's structured data (JSON-LD with the types of schema.org).
struct LinkedArticle {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var publisher: String?
  private(set) var url: String?

  /// Reads the descriptions of an article, then those of the page, for each fact the first that has
  /// it; what is no JSON is passed over, as browsers do.
  init(in document: HTMLDocument) {
    let scripts = document.elements("script").filter {
      document.nodes[$0].attributes["type"]?.lowercased().hasPrefix("application/ld+json") ?? false
    }
    let values: [JSONValue] = scripts.compactMap { index in
      try? JSONParser.parse(Self.json(in: document.text(of: index)))
    }
    let items: [JSONValue] = values.flatMap { Self.items(of: $0) }
    var articles: [JSONValue] = items.filter { Self.isArticle($0) }
    articles += items.filter { Self.isPage($0) }
    headline =
      articles.lazy.compactMap { $0["headline"]?.string }.first
      .map { EntityDecoding.decode($0).collapsingSpace }.nonEmpty
    published =
      articles.lazy.compactMap { $0["datePublished"]?.string.nonEmpty }.first
      ?? articles.lazy.compactMap { $0["dateCreated"]?.string.nonEmpty }.first
    publisher = articles.lazy.compactMap { Self.name($0["publisher"], among: items) }.first
    url =
      articles.lazy.compactMap {
        $0["url"]?.string ?? Self.address($0["mainEntityOfPage"])
      }.first
  }

  /// The JSON of a script: from its first bracket to its last, without what hides it from old
  /// browsers and with the line breaks in strings that JSON does not allow made spaces.
  private static func json(in script: String) -> [UInt8] {
    var text = script[...]
    if let marker = text.firstRange(of: "<![CDATA[") { text = text[marker.upperBound...] }
    if let marker = text.firstRange(of: "]]>") { text = text[..<marker.lowerBound] }
    let bytes = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    guard let first = bytes.firstIndex(where: { "{[".utf8.contains($0) }),
      let last = bytes.lastIndex(where: { "}]".utf8.contains($0) }), first < last
    else { return [] }
    return Array(bytes[first...last])
  }

  /// A value's items in their order: itself, its elements, those of its `@graph` and what the page is
  /// about.
  private static func items(of value: JSONValue) -> [JSONValue] {
    var queue = [value]
    var next = 0
    while next < queue.count, queue.count < 2_000 {
      let item = queue[next]
      queue += item.elements
      queue += item["@graph"].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? []
      if let main = item["mainEntity"], !main.members.isEmpty { queue.append(main) }
      next += 1
    }
    return queue.filter { !$0.members.isEmpty }
  }

  private static func types(of item: JSONValue) -> [String] {
    [item["@type"]?.string].compactMap(\.self)
      + (item["@type"]?.elements.compactMap(\.string) ?? [])
  }

  private static func isArticle(_ item: JSONValue) -> Bool {
    types(of: item).contains { type in
      ["Article", "Posting", "Report", "Review"].contains { type.hasSuffix($0) }
    }
  }

  /// Whether it describes another thing that is published, such as the page, and no reader's comment.
  private static func isPage(_ item: JSONValue) -> Bool {
    !isArticle(item) && !types(of: item).contains("Comment")
      && (item["datePublished"] != nil || item["headline"] != nil)
  }

  private static func name(_ value: JSONValue?, among items: [JSONValue]) -> String? {
    guard let value else { return nil }
    if let name = value.string ?? value["name"]?.string { return name.collapsingSpace.nonEmpty }
    if let first = value.elements.first, first.elements.isEmpty { return name(first, among: items) }
    guard let id = value["@id"]?.string else { return nil }
    return items.lazy.filter { $0["@id"]?.string == id }.compactMap { $0["name"]?.string }.first
  }

  private static func address(_ value: JSONValue?) -> String? {
    value?.string ?? value?["@id"]?.string
  }
}
