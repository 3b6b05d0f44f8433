/// Tells what of a page belongs to the site and not to the article.
struct PageFurniture {
  /// For every node, whether it is left out.
  private(set) var isDropped: [Bool]
  /// What every element's classes and id say.
  private(set) var names: [ElementNames] = []
  /// The runs of text that are left.
  private(set) var blocks: [TextBlock] = []
  /// The weight of prose before every node.
  private var prose: [Int] = []
  /// For every text node, the run that it is part of.
  private var blockOfNode: [Int: Int] = [:]
  private let document: HTMLDocument

  init(of document: HTMLDocument) {
    self.document = document
    isDropped = [Bool](repeating: false, count: document.nodes.count)
    names = Self.names(in: document)
    for nodes in outermost(where: { node, _, _ in
      ElementKinds.invisible.contains(node.name)
    }) { drop(nodes) }
    measure()
    for nodes in outermost(where: { node, index, _ in
      ElementKinds.isHidden(node) && 5 * proseWeight(of: index) <= 4 * (prose.last ?? 0)
    }) { drop(nodes) }
    measure()
    for nodes in outermost(where: { node, index, isInArticle in
      ElementKinds.isFurniture(node, isInArticle: isInArticle) && isMinor(index)
    }) { drop(nodes) }
    for nodes in outermost(where: isNamed) { drop(nodes) }
    measure()
    for nodes in outermost(where: { node, index, _ in
      ["ul", "ol", "dl"].contains(node.name) && isLinkList(index)
    }) { drop(nodes) }
    measure()
  }

  /// Leaves out whatever else is not wanted.
  mutating func drop(_ nodes: Range<Int>) {
    for index in nodes { isDropped[index] = true }
  }

  /// The weight of the prose below a node.
  func proseWeight(of index: Int) -> Int { prose[document.nodes[index].end] - prose[index] }

  /// The scalars of a text that are neither space nor line break.
  static func visibleCount(_ text: String) -> Int {
    text.utf8.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
  }

  mutating func measure() {
    blocks = document.blocks(without: isDropped)
    blockOfNode = [:]
    var own = [Int](repeating: 0, count: document.nodes.count + 1)
    for (number, block) in blocks.enumerated() {
      if block.isProse { own[block.nodes.lowerBound + 1] += block.plainWeight }
      for node in block.nodes where !document.nodes[node].isElement { blockOfNode[node] = number }
    }
    prose = own
    for index in prose.indices.dropFirst() { prose[index] += prose[index - 1] }
  }

  private static func names(in document: HTMLDocument) -> [ElementNames] {
    // Pages repeat a few of them.
    var found: [String: ElementNames] = [:]
    return document.nodes.map { node in
      let given = [node.attributes["class"], node.attributes["id"]].compactMap(\.self)
      guard !given.isEmpty else { return [] }
      let text = given.joined(separator: " ")
      let names = found[text] ?? ElementNames.saying(of: text)
      found[text] = names
      return names
    }
  }

  /// The elements that pass a test and stand in no other that does.
  private func outermost(
    where test: (HTMLDocument.Node, Int, _ isInArticle: Bool) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    var articleEnd = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      let isFound =
        node.isElement && !isDropped[index] && !ElementKinds.kept.contains(node.name)
        && test(node, index, index < articleEnd)
      if ["article", "main"].contains(node.name) { articleEnd = max(articleEnd, node.end) }
      if isFound { found.append(index..<node.end) }
      index = isFound ? node.end : index + 1
    }
    return found
  }

  private func isNamed(_ node: HTMLDocument.Node, _ index: Int, _ isInArticle: Bool) -> Bool {
    let says = names[index]
    guard !says.isEmpty, standsApart(index) else { return false }
    if says.contains(.comments), !says.contains(.content), isBelowArticle(index) { return true }
    if says.contains(.credit), isShort(index) { return true }
    let isOut =
      says.contains(.comments) || says.contains(.furniture)
      || (says.contains(.frame) && !isInArticle)
    return isOut && isMinor(index) && (says.contains(.comments) || !hasQuotation(index))
  }

  /// Whether most of the prose stands elsewhere: pages are built in ways that no list of names
  /// foresees.
  private func isMinor(_ index: Int) -> Bool {
    2 * proseWeight(of: index) <= (prose.last ?? 0)
  }

  /// Whether prose stands before it, and no heading of the page in it.
  private func isBelowArticle(_ index: Int) -> Bool {
    guard prose[index] >= 60 else { return false }
    let below = index..<document.nodes[index].end
    return !below.contains { ["h1", "article", "main"].contains(document.nodes[$0].name) }
  }

  /// Whether a quotation is set off in it: what somebody posted elsewhere, set into the article.
  private func hasQuotation(_ index: Int) -> Bool {
    (index..<document.nodes[index].end).contains { document.nodes[$0].name == "blockquote" }
  }

  /// Whether it has a few words, and little of the page's prose.
  private func isShort(_ index: Int) -> Bool {
    let below = index..<document.nodes[index].end
    var weight = 0
    for inner in below where !isDropped[inner] && !document.nodes[inner].isElement {
      weight += Self.visibleCount(document.nodes[inner].text)
      if weight > 400 { return false }
    }
    return 3 * proseWeight(of: index) <= (prose.last ?? 0)
  }

  /// Whether no running text goes on across its beginning or end.
  private func standsApart(_ index: Int) -> Bool {
    let node = document.nodes[index]
    guard !TextFlow.isBlock(node.name) else { return true }
    let inner = (index..<node.end).filter { blockOfNode[$0] != nil }
    guard let first = inner.first, let last = inner.last, let opening = blockOfNode[first],
      let closing = blockOfNode[last]
    else { return true }
    return blocks[opening].nodes.lowerBound >= index && blocks[closing].nodes.upperBound <= node.end
  }

  /// Whether most of a list is links.
  private func isLinkList(_ list: Int) -> Bool {
    var links = 0
    var plain = 0
    var linked = 0
    var linkEnd = 0
    for index in list..<document.nodes[list].end where !isDropped[index] {
      let node = document.nodes[index]
      if node.name == "a" {
        links += 1
        linkEnd = max(linkEnd, node.end)
      }
      let count = Self.visibleCount(node.text)
      if index < linkEnd { linked += count } else { plain += count }
    }
    return links >= 2 && 10 * plain < 3 * (plain + linked)
  }
}
