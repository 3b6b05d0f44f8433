/// A page's attributes, read back as a browser would.
struct PageCheck {
  /// The values of every `id`, in their order.
  let ids: [String]
  /// The values of every `href`, in their order.
  let links: [String]
  /// The names of the elements that begin, in their order.
  let elements: [String]

  init(_ page: String) {
    var ids: [String] = []
    var links: [String] = []
    var elements: [String] = []
    for tag in page.matches(of: /<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+="[^"]*")*)\s*\/?>/) {
      elements.append(String(tag.1).lowercased())
      for attribute in String(tag.2).matches(of: /([a-zA-Z:-]+)="([^"]*)"/) {
        let value = String(attribute.2).replacing("&amp;", with: "&")
        if attribute.1 == "id" { ids.append(value) }
        if attribute.1 == "href" { links.append(value) }
      }
    }
    self.ids = ids
    self.links = links
    self.elements = elements
  }

  /// The ids that more than one element has.
  var repeatedIDs: [String] {
    var seen: Set<String> = []
    return ids.filter { !seen.insert($0).inserted }
  }

  /// The links into the page that lead nowhere.
  var deadLinks: [String] {
    let known = Set(ids.map { "#\($0)" })
    return links.filter { $0.hasPrefix("#") && !known.contains($0) }
  }
}
