/// Text that runs on between two ends of block elements, with what its shape shows.
struct TextBlock {
  /// The text nodes, from the first to after the last; elements may stand among them.
  var nodes: Range<Int>
  /// The innermost block element around it.
  let container: Int
  /// The visible characters; one of Chinese, Japanese or Korean says as much as three.
  var weight = 0
  /// Those of them that stand in links.
  var linkWeight = 0
  /// The text with single spaces, as far as the shape depends on it.
  var opening = ""
  /// The last character that is no quotation mark or bracket.
  var lastCharacter: Unicode.Scalar = " "

  var plainWeight: Int { weight - linkWeight }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool { Self.sentenceEnds.contains(lastCharacter) }

  /// Whether it reads like a paragraph: whole sentences, or enough words that are no links.
  var isProse: Bool {
    guard 2 * linkWeight <= weight else { return false }
    return plainWeight >= 80 || (endsSentence && plainWeight >= 20)
  }

  /// Whether nearly all of it is links.
  var isLinks: Bool { linkWeight > 0 && 10 * linkWeight >= 7 * weight }

  /// Whether it is a link and hardly more; an address that is written out is text.
  var isOneLink: Bool {
    10 * linkWeight >= 9 * weight && linkWeight > 0 && !opening.hasPrefix("http")
  }

  private static let sentenceEnds: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", ":", ";", "。", "！", "？", "؟", "۔", "।",
  ]
  private static let openingLength = 600

  mutating func append(_ text: String, _ measure: TextMeasure, isLink: Bool) {
    weight += measure.weight
    if isLink { linkWeight += measure.weight }
    lastCharacter = measure.lastCharacter ?? lastCharacter
    if opening.utf8.count < Self.openingLength { opening += text.prefix(Self.openingLength) }
  }
}

/// What counts of a text node; found out once.
struct TextMeasure {
  var weight = 0
  /// The last character that is no quotation mark or bracket.
  var lastCharacter: Unicode.Scalar?

  init(_ text: String) {
    for scalar in text.unicodeScalars where scalar.value > 0x20 && scalar.value != 0xA0 {
      weight += (0x2E80...0xD7AF).contains(scalar.value) ? 3 : 1
      if !Self.closers.contains(scalar) { lastCharacter = scalar }
    }
  }

  private static let closers: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", "“", ")", "]", "」", "』", "）",
  ]
}

extension HTMLDocument {
  /// The runs of text of the nodes that are kept.
  func blocks(without isDropped: [Bool], _ measures: [TextMeasure]) -> [TextBlock] {
    var builder = TextBlockBuilder()
    for (index, node) in nodes.enumerated() {
      builder.visit(index, node, measures[index], isDropped: isDropped[index])
    }
    return builder.finish()
  }
}

private struct TextBlockBuilder {
  private var blocks: [TextBlock] = []
  private var current: TextBlock?
  private var containers: [(index: Int, end: Int)] = []
  private var linkEnd = 0
  private var lineBreaks = 0

  mutating func visit(
    _ index: Int, _ node: HTMLDocument.Node, _ measure: TextMeasure, isDropped: Bool
  ) {
    while let last = containers.last, last.end <= index {
      containers.removeLast()
      flush()
    }
    if node.isElement { return open(index, node) }
    guard !isDropped, measure.weight > 0 else {
      if !isDropped { current?.append(" ", measure, isLink: false) }
      return
    }
    lineBreaks = 0
    var block = current ?? TextBlock(nodes: index..<index, container: containers.last?.index ?? 0)
    block.nodes = block.nodes.lowerBound..<(index + 1)
    block.append(node.text, measure, isLink: index < linkEnd)
    current = block
  }

  mutating func finish() -> [TextBlock] {
    flush()
    return blocks
  }

  private mutating func open(_ index: Int, _ node: HTMLDocument.Node) {
    switch node.name {
    case "a": linkEnd = max(linkEnd, node.end)
    case "br":
      lineBreaks += 1
      current?.append(" ", TextMeasure(""), isLink: false)
      if lineBreaks > 1 { flush() }
    case _ where TextFlow.isBlock(node.name):
      flush()
      containers.append((index, node.end))
    default: break
    }
  }

  private mutating func flush() {
    lineBreaks = 0
    guard var block = current else { return }
    block.opening = block.opening.collapsingSpace
    blocks.append(block)
    current = nil
  }
}

extension TextFlow {
  /// Whether an element's text stands apart from what is around it: blocks, and cells of tables.
  static func isBlock(_ name: String) -> Bool {
    blocks.contains(name) || name == "td" || name == "th" || name == HTMLDocument.rootName
  }
}
