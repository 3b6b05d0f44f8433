/// Tells what of a page belongs to the site and not to the article.
struct PageFurniture {
  /// For every node, whether it is left out.
  private(set) var isDropped: [Bool]
  /// What every element's classes and id say.
  private(set) var names: [ElementNames] = []
  /// The runs of text that are left.
  private(set) var blocks: [TextBlock] = []
  private let document: HTMLDocument
  private let measures: [TextMeasure]
  private let quotations: NodeCounts
  /// The elements that an article has, and no comment.
  private let landmarks: NodeCounts
  private var prose = NodeCounts([])
  /// The weight of what is left, and of the links in it.
  private var weights = NodeCounts([])
  private var linkWeights = NodeCounts([])
  private var links = NodeCounts([])
  /// For every node, the run of the first text in or after it, and that of the last before it.
  private var nextRun: [Int] = []
  private var previousRun: [Int] = []

  init(of document: HTMLDocument) {
    self.document = document
    isDropped = [Bool](repeating: false, count: document.nodes.count)
    measures = document.nodes.map { TextMeasure($0.text) }
    quotations = NodeCounts(document.nodes) { $0.name == "blockquote" }
    landmarks = NodeCounts(document.nodes) { ["h1", "article", "main"].contains($0.name) }
    names = Self.names(in: document)
    for nodes in outermost(where: { node, _, _ in
      ElementKinds.invisible.contains(node.name)
    }) { drop(nodes) }
    measure()
    for nodes in outermost(where: { node, index, _ in
      ElementKinds.isHidden(node) && 5 * proseWeight(of: index) <= 4 * prose.total
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
  func proseWeight(of index: Int) -> Int { prose[below(index)] }

  private func below(_ index: Int) -> Range<Int> { index..<document.nodes[index].end }

  /// The scalars of a text that are neither space nor line break.
  static func visibleCount(_ text: String) -> Int {
    text.utf8.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
  }

  /// Finds the runs of text of what is left, and their weights.
  mutating func measure() {
    blocks = document.blocks(without: isDropped, measures)
    let count = document.nodes.count
    var own = [Int](repeating: 0, count: count)
    var runs = [Int](repeating: -1, count: count)
    for (number, block) in blocks.enumerated() {
      if block.isProse { own[block.nodes.lowerBound] += block.plainWeight }
      for node in block.nodes where measures[node].weight > 0 && !isDropped[node] {
        runs[node] = number
      }
    }
    prose = NodeCounts(own)
    weigh()
    nextRun = runs + [-1]
    previousRun = [-1] + runs
    for index in runs.indices.reversed() where nextRun[index] < 0 {
      nextRun[index] = nextRun[index + 1]
    }
    for index in 1...max(1, count) where index <= count && previousRun[index] < 0 {
      previousRun[index] = previousRun[index - 1]
    }
  }

  private mutating func weigh() {
    var linkEnd = 0
    var linked = [Int](repeating: 0, count: document.nodes.count)
    var left = linked
    for (index, node) in document.nodes.enumerated() where !isDropped[index] {
      if node.name == "a" { linkEnd = max(linkEnd, node.end) }
      left[index] = measures[index].weight
      if index < linkEnd { linked[index] = left[index] }
    }
    weights = NodeCounts(left)
    linkWeights = NodeCounts(linked)
    links = NodeCounts(
      document.nodes.indices.lazy.map { [nodes = document.nodes, isDropped] in
        !isDropped[$0] && nodes[$0].name == "a" ? 1 : 0
      })
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
    2 * proseWeight(of: index) <= prose.total
  }

  /// Whether prose stands before it, and no heading of the page in it.
  private func isBelowArticle(_ index: Int) -> Bool {
    prose.before(index) >= 60 && landmarks[below(index)] == 0
  }

  /// Whether a quotation is set off in it: what somebody posted elsewhere, set into the article.
  private func hasQuotation(_ index: Int) -> Bool { quotations[below(index)] > 0 }

  /// Whether it has a few words, and little of the page's prose.
  private func isShort(_ index: Int) -> Bool {
    weights[below(index)] <= 400 && 3 * proseWeight(of: index) <= prose.total
  }

  /// Whether no running text goes on across its beginning or end.
  private func standsApart(_ index: Int) -> Bool {
    let node = document.nodes[index]
    guard !TextFlow.isBlock(node.name), nextRun[index] >= 0, previousRun[node.end] >= 0 else {
      return true
    }
    let (opening, closing) = (blocks[nextRun[index]].nodes, blocks[previousRun[node.end]].nodes)
    guard opening.lowerBound < node.end, closing.upperBound > index else { return true }
    return opening.lowerBound >= index && closing.upperBound <= node.end
  }

  /// Whether most of a list is links.
  private func isLinkList(_ list: Int) -> Bool {
    let all = weights[below(list)]
    return links[below(list)] >= 2 && 10 * (all - linkWeights[below(list)]) < 3 * all
  }
}
