internal import GraphModel

/// Reads a page: its article's words, and what it says about itself.
enum HTMLArticle {
  static func draft(of source: String) -> ArticleDraft {
    let page = KeptText(source)
    var draft = words(of: page.text)
    if page.droppedControls > 0 {
      draft.notes.append(.controlsDropped(count: page.droppedControls))
    }
    return draft
  }

  private static func words(of page: String) -> ArticleDraft {
    guard let document = HTMLTree.parse(page) else {
      return ArticleDraft(text: TagStripping.text(of: page), notes: [.structureIgnored])
    }
    let furniture = PageFurniture(of: document)
    let root = MainContent.root(of: document, furniture)
    var draft = ArticleDraft(text: text(of: root, in: document, furniture))
    let metadata = PageMetadata(of: document)
    draft.article = metadata.article
    draft.article.title = metadata.title(heading: heading(in: document, below: root))
    draft.setPublished(metadata.published)
    let missing = visibleCount(of: document) - PageFurniture.visibleCount(draft.text)
    if missing > 0 { draft.notes.append(.furnitureDropped(characters: missing)) }
    return draft
  }

  /// The first main heading of the article, or of the page.
  private static func heading(in document: HTMLDocument, below root: Int) -> String? {
    let headings = document.elements("h1")
    let inside = headings.first { (root..<document.nodes[root].end).contains($0) }
    return (inside ?? headings.first).map { document.text(of: $0).collapsingSpace }
  }

  private static func text(
    of root: Int, in document: HTMLDocument, _ furniture: PageFurniture
  ) -> String {
    var flow = HTMLTextFlow()
    for index in root..<document.nodes[root].end where !furniture.isDropped[index] {
      flow.visit(index, document.nodes[index])
    }
    return flow.finish()
  }

  /// How many characters of the page are neither space nor program.
  private static func visibleCount(of document: HTMLDocument) -> Int {
    var hiddenEnd = 0
    var count = 0
    for (index, node) in document.nodes.enumerated() {
      if ["script", "style", "title", "noscript", "template"].contains(node.name) {
        hiddenEnd = max(hiddenEnd, node.end)
      }
      if index >= hiddenEnd { count += PageFurniture.visibleCount(node.text) }
    }
    return count
  }
}

/// Turns nodes in document order into running text.
private struct HTMLTextFlow {
  private var flow = TextFlow()
  private var open: [(name: String, end: Int)] = []
  private var preformattedEnd = 0

  mutating func visit(_ index: Int, _ node: HTMLDocument.Node) {
    close(before: index)
    guard node.isElement else {
      if index < preformattedEnd {
        flow.appendPreformatted(node.text)
      } else {
        flow.append(node.text)
      }
      return
    }
    if node.name == "pre" { preformattedEnd = max(preformattedEnd, node.end) }
    if node.name == "q" { flow.append("“") } else { flow.mark(node.name) }
    open.append((node.name, node.end))
  }

  mutating func finish() -> String {
    close(before: Int.max)
    return flow.text
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      if last.name == "q" { flow.append("”") } else if last.name != "br" { flow.mark(last.name) }
    }
  }
}

extension TextFlow {
  /// What the beginning or end of an element does to the text around it.
  mutating func mark(_ name: String) {
    switch name {
    case "br": breakLine()
    case "td", "th": append(" ")
    case _ where TextFlow.blocks.contains(name): breakParagraph()
    default: break
    }
  }
}
