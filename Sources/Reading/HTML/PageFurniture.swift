/// Tells what of a page belongs to the site and not to the article.
struct PageFurniture {
  /// For every node, whether it is left out.
  private(set) var isDropped: [Bool]
  /// The scalars of text, links apart, before every node.
  private var weights: [Int] = []
  /// The scalars of each node's own text.
  private let counts: [Int]
  private let document: HTMLDocument

  init(of document: HTMLDocument) {
    self.document = document
    counts = document.nodes.map { Self.visibleCount($0.text) }
    var names = FurnitureNames()
    isDropped = [Bool](repeating: false, count: document.nodes.count)
    weigh()
    drop(unlessSubstantial: false) { node, _ in
      FurnitureNames.invisible.contains(node.name) || FurnitureNames.isHidden(node)
    }
    drop(unlessSubstantial: true, FurnitureNames.isFurniture)
    drop(unlessSubstantial: true) { names.isNamedFurniture($0, isInArticle: $1) }
    dropLinkLists()
  }

  /// The text, links apart, below a node, in scalars.
  func weight(of index: Int) -> Int { weights[document.nodes[index].end] - weights[index] }

  /// The scalars of a text that are neither space nor line break.
  static func visibleCount(_ text: String) -> Int {
    text.utf8.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
  }

  private mutating func weigh() {
    var sum = 0
    var linkEnd = 0
    weights = [0]
    for (index, node) in document.nodes.enumerated() {
      if node.name == "a" { linkEnd = max(linkEnd, node.end) }
      if !isDropped[index], index >= linkEnd { sum += counts[index] }
      weights.append(sum)
    }
  }

  private mutating func drop(_ index: Int) {
    for inner in index..<document.nodes[index].end { isDropped[inner] = true }
  }

  /// Drops the elements that pass a test.
  ///
  /// What holds most of the text that is left can be kept from it: pages are built in ways that no
  /// list of names foresees.
  private mutating func drop(
    unlessSubstantial: Bool, _ test: (HTMLDocument.Node, _ isInArticle: Bool) -> Bool
  ) {
    let total = weights.last ?? 0
    var index = 0
    var articleEnd = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      let mayDrop =
        node.isElement && !isDropped[index] && !FurnitureNames.kept.contains(node.name)
        && test(node, index < articleEnd)
      if ["article", "main"].contains(node.name) { articleEnd = max(articleEnd, node.end) }
      let isOut = mayDrop && !(unlessSubstantial && 2 * weight(of: index) > total)
      if isOut { drop(index) }
      index = isOut ? node.end : index + 1
    }
    weigh()
  }

  /// Drops lists of which most is links.
  private mutating func dropLinkLists() {
    var index = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      let isOut = ["ul", "ol", "dl"].contains(node.name) && !isDropped[index] && isLinks(index)
      if isOut { drop(index) }
      index = isOut ? node.end : index + 1
    }
    weigh()
  }

  private func isLinks(_ list: Int) -> Bool {
    let inner = (list..<document.nodes[list].end).filter { !isDropped[$0] }
    let links = inner.count { document.nodes[$0].name == "a" }
    let all = inner.reduce(0) { $0 + counts[$1] }
    return links >= 2 && 10 * weight(of: list) < 3 * all
  }
}
