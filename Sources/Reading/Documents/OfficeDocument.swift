internal import GraphModel

/// Reads documents of word processors: DOCX and ODT, which are ZIP archives of XML.
enum OfficeDocument {
  /// How many bytes the XML of a document may have.
  private static let limit = 64 << 20

  private static let word = "word/document.xml"
  private static let open = "content.xml"
  private static let properties = ["docProps/core.xml", "meta.xml"]

  /// The document's text and title.
  ///
  /// - Throws: a fault for an archive that is no such document.
  static func draft(of bytes: [UInt8]) throws(FileFault) -> ArticleDraft {
    let members: [String: [UInt8]]
    do throws(PackedContent.Failure) {
      members = try PackedContent.members(
        Set([word, open] + properties), of: bytes, limit: limit)
    } catch {
      throw FileFault(error, as: "the ZIP archive")
    }
    guard let body = members[word] ?? members[open] else {
      throw FileFault(
        "this is a ZIP archive, and no document of a word processor",
        advice: "unpack it; the Debian package pandoc turns EPUB into HTML")
    }
    let content = OfficeParagraphs(of: try xml(body))
    var draft = ArticleDraft(text: content.paragraphs.joined(separator: "\n\n"))
    draft.article.title = content.title
    if draft.article.title == nil {
      draft.article.title = PlainTextArticle.headline(of: draft.text) ?? title(members)
    }
    return draft
  }

  private static func xml(_ bytes: [UInt8]) throws(FileFault) -> HTMLDocument {
    guard let tree = HTMLTree.parse(xml: bytes) else {
      throw FileFault("the document's XML is damaged or nested too deeply", advice: "save it anew")
    }
    return tree
  }

  /// The title among the document's properties.
  private static func title(_ members: [String: [UInt8]]) -> String? {
    properties.lazy.compactMap { members[$0] }.compactMap { HTMLTree.parse(xml: $0) }
      .compactMap { tree in tree.elements("title").first.map { tree.text(of: $0).collapsingSpace } }
      .first?.nonEmpty
  }
}

/// The paragraphs of a DOCX or ODT document.
struct OfficeParagraphs {
  private(set) var paragraphs: [String] = []
  /// The first paragraph that has the style of a title.
  private(set) var title: String?

  private var open: [(name: String, end: Int)] = []
  private var words = ""
  private var isTitle = false

  /// Elements whose content is not read: what was deleted, remarks, and what stands twice.
  private static let passedOver: Set<String> = [
    "del", "fallback", "annotation", "tracked-changes", "note", "comment", "moveFrom".lowercased(),
    "sequence-decls", "instrtext", "deltext",
  ]

  init(of tree: HTMLDocument) {
    let isWord = !tree.elements("body").isEmpty && tree.elements("document-content").isEmpty
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      close(before: index)
      if Self.passedOver.contains(node.name) {
        index = node.end
        continue
      }
      visit(node, in: tree, isWord: isWord)
      index += 1
    }
    close(before: Int.max)
    paragraphs = paragraphs.filter { !$0.isEmpty }
  }

  private mutating func visit(_ node: HTMLDocument.Node, in tree: HTMLDocument, isWord: Bool) {
    switch node.name {
    case "": if isWord ? within("t") : within("p", "h") { words += node.text }
    case "p", "h":
      finish()
      isTitle =
        node.name == "h" && node.attributes["outline-level"] == "1"
        || node.attributes["style-name"]?.lowercased() == "title"
    case "pstyle":
      isTitle = ["title", "heading1"].contains(node.attributes["val"]?.lowercased() ?? "")
    case "br", "cr", "line-break": words += "\n"
    case "tab" where !within("tabs"): words += " "
    case "s": words += String(repeating: " ", count: min(Int(node.attributes["c"] ?? "") ?? 1, 80))
    case "nobreakhyphen": words += "\u{2011}"
    default: break
    }
    if node.isElement { open.append((node.name, node.end)) }
  }

  private func within(_ names: String...) -> Bool { open.contains { names.contains($0.name) } }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      if last.name == "p" || last.name == "h" { finish() }
    }
  }

  private mutating func finish() {
    let text = words.trimmingBlankEnds
    if isTitle, title == nil { title = text.collapsingSpace.nonEmpty }
    paragraphs.append(text)
    (words, isTitle) = ("", false)
  }
}
