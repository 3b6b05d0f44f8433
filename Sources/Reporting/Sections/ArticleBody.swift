internal import GraphModel

/// An article's words with its marks: mentions as links, evidence as tinted sentences with numbers.
struct ArticleBody {
  let article: String
  /// The article's place in the list, from 1.
  let number: Int
  let text: [Unicode.Scalar]
  let mentions: [(index: Int, placed: PlacedMention)]
  let blocks: [EvidenceBlock]
  let content: ReportContent

  init(article: String, number: Int, text: [Unicode.Scalar], content: ReportContent) {
    self.article = article
    self.number = number
    self.text = text
    self.content = content
    let all = content.mentions[article] ?? []
    mentions = all.enumerated().map { ($0 + 1, $1) }
      .filter { $0.1.mention.span.upperBound <= text.count }
    blocks = EvidenceBlock.blocks(of: article, content)
      .filter { $0.span.upperBound <= text.count }
  }

  func write(to html: inout HTML) {
    for paragraph in paragraphs() {
      html.block("p", ["dir": "auto"]) { write(paragraph, to: &$0) }
    }
  }

  /// The stretches between empty lines.
  private func paragraphs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var lineStart = 0
    for position in 0...text.count where position == text.count || text[position] == "\n" {
      let isBlank = text[lineStart..<position].allSatisfy(\.properties.isWhitespace)
      if isBlank {
        if start < lineStart { result.append(start..<lineStart) }
        start = min(text.count, position + 1)
      }
      lineStart = min(text.count, position + 1)
    }
    if start < text.count, !text[start...].allSatisfy(\.properties.isWhitespace) {
      result.append(start..<text.count)
    }
    return result
  }

  private func write(_ paragraph: Range<Int>, to html: inout HTML) {
    var position = paragraph.lowerBound
    for block in blocks where block.span.overlaps(paragraph) {
      let inside = block.span.clamped(to: paragraph)
      writeWords(position..<inside.lowerBound, to: &html)
      html.element("span", ["class": "evidence"]) { html in
        let begins = paragraph.contains(block.span.lowerBound)
        let places = begins ? block.places[...] : []
        for place in places.dropFirst(Self.nestedMarks) {
          html.element("span", ["id": PageID.mark(place.tie, place.statement)]) { _ in }
        }
        writeWords(inside, markedFor: places.prefix(Self.nestedMarks), to: &html)
      }
      if block.span.upperBound <= paragraph.upperBound { writeNumbers(of: block, to: &html) }
      position = inside.upperBound
    }
    writeWords(position..<paragraph.upperBound, to: &html)
  }

  /// Writes some words in a mark for each of the statements that rest on them.
  private func writeWords(
    _ span: Range<Int>, markedFor places: ArraySlice<ReportContent.Place>, to html: inout HTML
  ) {
    guard let place = places.first else { return writeWords(span, to: &html) }
    html.element("span", ["id": PageID.mark(place.tie, place.statement)]) {
      writeWords(span, markedFor: places.dropFirst(), to: &$0)
    }
  }

  /// How many marks lie in one another, so that a browser does not lose count.
  private static let nestedMarks = 40

  private func writeNumbers(of block: EvidenceBlock, to html: inout HTML) {
    html.element("sup") { html in
      for (index, tie) in block.ties.enumerated() {
        if index > 0 { html.write(" ") }
        TieLink.write(tie, to: &html)
      }
    }
  }

  /// Writes some words; where mentions lie in one another, a piece belongs to the innermost.
  private func writeWords(_ span: Range<Int>, to html: inout HTML) {
    guard !span.isEmpty else { return }
    let here = mentions.filter { $0.placed.mention.span.overlaps(span) }
    let cuts = Set(
      [span.lowerBound, span.upperBound]
        + here.flatMap { [$0.placed.mention.span.lowerBound, $0.placed.mention.span.upperBound] }
        .filter(span.contains)
    ).sorted()
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      let covering = here.filter { $0.placed.mention.span.contains(from) }
        .sorted {
          ($0.placed.mention.span.count, $0.index) < ($1.placed.mention.span.count, $1.index)
        }
      guard let inner = covering.first else {
        html.write(text.excerpt(from..<to))
        continue
      }
      let starting = covering.filter { $0.placed.mention.span.lowerBound == from }.map(\.index)
      // The space between two mentions in a third would be a link without a name.
      let isBlank = text[from..<to].allSatisfy(\.properties.isWhitespace)
      for index in starting where isBlank || index != inner.index {
        html.element("span", ["id": PageID.mention(number, index)]) { _ in }
      }
      if isBlank {
        html.write(text.excerpt(from..<to))
        continue
      }
      html.element(
        "a",
        [
          "id": starting.contains(inner.index) ? PageID.mention(number, inner.index) : nil,
          "href": "#\(PageID.actor(inner.placed.actor))",
        ], text: text.excerpt(from..<to))
    }
  }
}
