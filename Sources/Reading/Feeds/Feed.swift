internal import GraphModel

/// Reads RSS and Atom files: an article an entry.
enum Feed {
  /// Whether a text begins as a feed does.
  static func recognize(_ text: String) -> Bool {
    let head = text.prefix(2_000).lowercased()
    guard head.drop(while: \.isWhitespace).hasPrefix("<") else { return false }
    return ["<rss", "<feed", "<rdf:rdf"].contains { head.contains($0) } && !head.contains("<html")
  }

  /// The articles of the entries that have words.
  ///
  /// - Throws: a fault for a file that is no sound XML.
  static func drafts(of bytes: [UInt8]) throws(FileFault) -> [ArticleDraft] {
    guard let tree = HTMLTree.parse(xml: bytes) else {
      throw FileFault(
        "the feed's XML is damaged or nested too deeply", advice: "download it again")
    }
    let entries = tree.nodes.indices.filter { ["item", "entry"].contains(tree.nodes[$0].name) }
    let first = entries.first ?? tree.nodes.count
    let publisher = tree.elements("title").first { $0 < first }.map {
      tree.text(of: $0).collapsingSpace
    }
    return entries.map { entry in
      var draft = FeedEntry(of: entry, in: tree).draft
      draft.article.publisher = publisher.nonEmpty
      return draft
    }
  }
}

/// An entry of a feed.
private struct FeedEntry {
  let tree: HTMLDocument
  let children: [Int]

  init(of entry: Int, in tree: HTMLDocument) {
    self.tree = tree
    children = tree.nodes.indices[(entry + 1)..<tree.nodes[entry].end].filter {
      tree.nodes[$0].parent == entry && tree.nodes[$0].isElement
    }
  }

  var draft: ArticleDraft {
    var draft = ArticleDraft(text: "")
    // The longest of the texts that an entry has is the whole of it.
    let contents = ["encoded", "content", "description", "summary"].flatMap { name in
      children.filter { tree.nodes[$0].name == name }
    }
    if let content = contents.max(by: { tree.text(of: $0).count < tree.text(of: $1).count }) {
      draft = MarkedUpText.draft(of: tree.text(of: content))
    }
    draft.article.title = text("title").map { MarkedUpText.draft(of: $0).text.collapsingSpace }
    draft.article.url = link
    draft.article.published = nil
    draft.setPublished(text("pubdate", "published", "date", "issued", "updated"))
    return draft
  }

  private func text(_ names: String...) -> String? {
    names.lazy.compactMap { name in
      children.first { tree.nodes[$0].name == name }.map { tree.text(of: $0).trimmingBlankEnds }
        .nonEmpty
    }.first
  }

  private var link: String? {
    let links = children.filter { tree.nodes[$0].name == "link" }
    let chosen = links.first { ["alternate", nil].contains(tree.nodes[$0].attributes["rel"]) }
    return chosen.flatMap {
      tree.nodes[$0].attributes["href"] ?? tree.text(of: $0).trimmingBlankEnds.nonEmpty
    }
  }
}
