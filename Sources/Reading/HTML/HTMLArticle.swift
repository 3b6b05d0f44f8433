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
    let metadata = PageMetadata(of: document, furniture.names)
    let heading = heading(in: document)
    var draft = ArticleDraft(text: "")
    draft.article = metadata.article
    draft.article.title = metadata.title(heading: heading)
    draft.text = text(
      of: document, furniture, titles: [draft.article.title, heading].compactMap(\.self))
    draft.setPublished(metadata.published)
    let missing = visibleCount(of: document) - PageFurniture.visibleCount(draft.text)
    if missing > 0 { draft.notes.append(.furnitureDropped(characters: missing)) }
    return draft
  }

  /// The first main heading of the page.
  private static func heading(in document: HTMLDocument) -> String? {
    document.elements("h1").lazy.map { document.text(of: $0).collapsingSpace }.first { !$0.isEmpty }
  }

  /// The words of the article; where next to nothing is found, of what can be seen.
  private static func text(
    of document: HTMLDocument, _ furniture: PageFurniture, titles: [String]
  ) -> String {
    let article = article(in: document, furniture, titles: titles)
    let found = text(of: document, article)
    if PageFurniture.visibleCount(found) >= 100 { return found }
    let whole = text(of: document, furniture)
    return 4 * PageFurniture.visibleCount(found) >= PageFurniture.visibleCount(whole)
      ? found : whole
  }

  private static func article(
    in document: HTMLDocument, _ furniture: PageFurniture, titles: [String]
  ) -> PageFurniture {
    var furniture = furniture
    var end = 0
    for part in MainContent.parts(of: document, furniture, titles: titles) {
      if end < part.lowerBound { furniture.drop(end..<part.lowerBound) }
      end = max(end, part.upperBound)
    }
    furniture.drop(end..<document.nodes.count)
    furniture.measure()
    let trimming = ArticleTrimming(of: document, furniture, titles: titles)
    for nodes in trimming.superfluous() { furniture.drop(nodes) }
    return furniture
  }

  private static func text(of document: HTMLDocument, _ furniture: PageFurniture) -> String {
    var flow = HTMLTextFlow()
    for (index, node) in document.nodes.enumerated() {
      if !furniture.isDropped[index] {
        flow.visit(index, node)
      } else if node.isElement {
        flow.pass(node)
      }
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

  /// Goes over an element that is left out: text before and after a block does not run on.
  mutating func pass(_ node: HTMLDocument.Node) {
    if TextFlow.blocks.contains(node.name) { flow.mark(node.name) }
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
