/// Finds the element that holds the article, and what stands beside it and belongs to it.
///
/// Every run of text speaks for the elements around it: prose for them, links against them; what a
/// heading links to says nothing, since it is the beginning of another article. From the document down, the search goes into the one part that has nearly all of it, as long as there is one.
struct MainContent {
  private let document: HTMLDocument
  private let furniture: PageFurniture
  /// The value of the text below every node, less where it is called furniture.
  private var scores: [Double]
  /// The headings that repeat the page's title.
  private let headings: NodeCounts

  /// The nodes of the article, in document order and apart from each other.
  static func parts(
    of document: HTMLDocument, _ furniture: PageFurniture, titles: [String]
  ) -> [Range<Int>] {
    MainContent(of: document, furniture, titles: titles).parts()
  }

  private init(of document: HTMLDocument, _ furniture: PageFurniture, titles: [String]) {
    self.document = document
    self.furniture = furniture
    let wanted = Set(titles.map(ArticleTrimming.folded))
    headings = NodeCounts(
      document.nodes.indices.lazy.map { index in
        ["h1", "h2"].contains(document.nodes[index].name)
          && wanted.contains(ArticleTrimming.folded(document.text(of: index))) ? 1 : 0
      })
    scores = [Double](repeating: 0, count: document.nodes.count)
    var isTeaser = false
    for block in furniture.blocks {
      if !(isTeaser && block.isProse) { scores[block.container] += Self.value(of: block) }
      isTeaser = block.isOneLink && document.nodes[block.container].name.hasPrefix("h")
    }
    let foreign = foreignArticles()
    for index in scores.indices.reversed() where scores[index] != 0 {
      if scores[index] > 0, foreign.contains(index) || isFurniture(index) { scores[index] /= 4 }
      let parent = document.nodes[index].parent
      if parent >= 0 { scores[parent] += scores[index] }
    }
  }

  private static func value(of block: TextBlock) -> Double {
    if block.isProse { return Double(block.plainWeight) }
    if block.isLinks { return -Double(min(block.linkWeight, 80)) / 2 }
    return 0
  }

  private func isFurniture(_ index: Int) -> Bool {
    let node = document.nodes[index]
    guard node.isElement, !ElementKinds.kept.contains(node.name) else { return false }
    if hasHeading(index) { return false }
    return ["aside", "footer", "nav"].contains(node.name)
      || !furniture.names[index].isDisjoint(with: [.comments, .furniture, .frame])
  }

  private func hasHeading(_ index: Int) -> Bool {
    headings[index..<document.nodes[index].end] > 0
  }

  /// The articles beside the one that has the page's headline in it.
  private func foreignArticles() -> Set<Int> {
    let articles = document.elements("article")
    guard articles.count > 1 else { return [] }
    let own = articles.filter { furniture.proseWeight(of: $0) >= 60 && hasHeading($0) }
    guard let first = own.first else { return [] }
    let around = first..<document.nodes[first].end
    return Set(
      articles.filter {
        !around.contains($0) && document.nodes[$0].end <= first || $0 >= around.upperBound
      })
  }

  private func parts() -> [Range<Int>] {
    var root = 0
    var path = [0]
    while let next = mainPart(of: root) {
      root = next
      path.append(next)
    }
    var parts = [root..<document.nodes[root].end]
    for child in path.suffix(3).reversed()
    where !["body", "html"].contains(document.nodes[child].name) {
      let parent = document.nodes[child].parent
      guard parent >= 0 else { break }
      for sibling in children(of: parent)
      where sibling != child && belongs(sibling, beside: child, root: root) {
        parts.append(sibling..<document.nodes[sibling].end)
      }
      if ["article", "main"].contains(document.nodes[child].name) { break }
    }
    return parts.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The child that has nearly all of what an element has.
  private func mainPart(of parent: Int) -> Int? {
    let candidates = children(of: parent).filter { document.nodes[$0].isElement && scores[$0] > 0 }
    guard let best = candidates.max(by: { scores[$0] * hint(at: $0) < scores[$1] * hint(at: $1) }),
      !isLeaf(best)
    else { return nil }
    let rest = candidates.reduce(0) { $0 + scores[$1] } - scores[best]
    let own = max(0, scores[parent] * damping(at: parent) - scores[best] - rest)
    return scores[best] * hint(at: best) >= 3 * (rest + own) ? best : nil
  }

  /// What an element's score was multiplied with to give what its parts have.
  private func damping(at index: Int) -> Double { isFurniture(index) ? 4 : 1 }

  /// Elements that are text, not a place for it.
  private static let leaves: Set<String> = [
    "p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "b", "strong",
    "i", "em", "font", "dd", "dt", "ul", "ol", "dl",
  ]

  private func isLeaf(_ index: Int) -> Bool {
    let node = document.nodes[index]
    if node.name == "table" {
      return document.nodes[index..<node.end].contains { $0.name == "th" }
    }
    return Self.leaves.contains(node.name)
  }

  private func children(of parent: Int) -> [Int] {
    var children: [Int] = []
    var index = parent + 1
    while index < document.nodes[parent].end {
      children.append(index)
      index = document.nodes[index].end
    }
    return children
  }

  /// Whether what stands beside the article is more of it: a lead above it, or a part like it.
  private func belongs(_ sibling: Int, beside child: Int, root: Int) -> Bool {
    guard !furniture.isDropped[sibling], scores[sibling] > 0 else { return false }
    let says = furniture.names[sibling]
    guard says.isDisjoint(with: [.comments, .furniture, .frame, .subtitle]),
      !["aside", "footer", "nav"].contains(document.nodes[sibling].name)
    else { return false }
    if sibling < child { return true }
    let (one, other) = (document.nodes[sibling], document.nodes[child])
    return one.name == other.name && one.attributes["class"] == other.attributes["class"]
      && 5 * furniture.proseWeight(of: sibling) >= furniture.proseWeight(of: root)
  }

  /// How much more an element is believed to be the article.
  private func hint(at index: Int) -> Double {
    let node = document.nodes[index]
    if node.attributes["itemprop"]?.lowercased() == "articlebody" { return 2 }
    if node.name == "article" { return 1.5 }
    if furniture.names[index].contains(.content) { return 1.4 }
    if node.name == "main" || node.attributes["role"] == "main" { return 1.3 }
    return hasHeading(index) ? 1.3 : 1
  }
}
