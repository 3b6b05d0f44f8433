/// Tells what of the runs of text inside an article is none of its words: its headline, who wrote it,
/// links to other articles, requests to subscribe.
struct ArticleTrimming {
  private let document: HTMLDocument
  private let furniture: PageFurniture
  private let blocks: [TextBlock]
  private let titles: [String]
  private let first: Int
  private let last: Int
  private let isSubtitle: [Bool]
  private let isSetInParagraphs: Bool

  init(of document: HTMLDocument, _ furniture: PageFurniture, titles: [String]) {
    self.document = document
    self.furniture = furniture
    self.blocks = furniture.blocks
    self.titles = titles.map(Self.folded).filter { !$0.isEmpty }
    let running = furniture.blocks.indices.filter {
      furniture.blocks[$0].isProse && Self.level(of: furniture.blocks[$0], in: document) == nil
    }
    let subtitles = furniture.blocks.map { Self.isSubtitle($0, in: document, furniture) }
    first = running.first { !subtitles[$0] } ?? running.first ?? 0
    last = running.last ?? -1
    isSubtitle = subtitles
    let prose = blocks.filter(\.isProse)
    let inParagraphs = prose.filter { document.nodes[$0.container].name == "p" }
    isSetInParagraphs =
      2 * inParagraphs.reduce(0) { $0 + $1.weight } > prose.reduce(0) { $0 + $1.weight }
  }

  /// The nodes to leave out.
  func superfluous() -> [Range<Int>] {
    guard blocks.contains(where: \.isProse) else { return [] }
    var isOut = blocks.indices.map(isSuperfluous)
    for index in repeated() { isOut[index] = true }
    var next: Int?
    for index in blocks.indices.reversed() where !isOut[index] {
      isOut[index] = isEmptyHeading(index, before: next)
      if !isOut[index] { next = index }
    }
    return blocks.indices.filter { isOut[$0] }.map { blocks[$0].nodes }
  }

  private func isSuperfluous(_ index: Int) -> Bool {
    let block = blocks[index]
    let element = document.nodes[block.container].name
    let isItem = ["li", "dd", "dt", "td", "th", "pre"].contains(element)
    if isTitle(index) || PageLabels.isLabel(block, isItem: isItem) { return true }
    if index < first, isPreface(index) { return true }
    if level(of: block) != nil {
      return block.isLinks && index > first && !isFollowedByProse(index)
    }
    if isItem { return index > last && block.isLinks }
    if element == "p" || element == "blockquote" { return block.isOneLink }
    if isCaption(block) || block.isLinks { return true }
    if block.isProse { return false }
    return index > last || (isSetInParagraphs && !block.endsSentence && block.weight < 80)
  }

  private func isFollowedByProse(_ index: Int) -> Bool {
    index + 1 < blocks.count && !blocks[index + 1].isLinks && level(of: blocks[index + 1]) == nil
  }

  /// Whether it stands above the first paragraph and is none.
  private func isPreface(_ index: Int) -> Bool {
    let block = blocks[index]
    let element = document.nodes[block.container].name
    if isSubtitle[index] || block.isLinks || PageLabels.isByline(block.opening) { return true }
    if level(of: block) != nil { return block.weight >= 40 || block.endsSentence }
    return !["p", "td", "li", "pre"].contains(element) && !block.endsSentence
  }

  /// Whether it is a few words in a box with a picture.
  private func isCaption(_ block: TextBlock) -> Bool {
    guard block.weight < 150, block.container > 0 else { return false }
    let box = document.nodes[block.container]
    guard isSetInParagraphs, box.end - block.container < 60 else { return false }
    return document.nodes[block.container..<box.end].contains { $0.name == "img" }
  }

  /// Whether it is a line under the headline.
  private static func isSubtitle(
    _ block: TextBlock, in document: HTMLDocument, _ furniture: PageFurniture
  ) -> Bool {
    var index = block.container
    for _ in 0..<5 where index >= 0 {
      let name = document.nodes[index].name
      if ["article", "main", "body"].contains(name) { return false }
      if name == "header" || furniture.names[index].contains(.subtitle) { return true }
      index = document.nodes[index].parent
    }
    return false
  }

  private func isTitle(_ index: Int) -> Bool {
    let block = blocks[index]
    if document.nodes[block.container].name == "h1", index <= first { return true }
    guard level(of: block) != nil || index < first else { return false }
    let text = Self.folded(block.opening)
    return titles.contains { $0 == text || (text.count > 15 && $0.hasPrefix(text)) }
  }

  private func level(of block: TextBlock) -> Int? { Self.level(of: block, in: document) }

  private static func level(of block: TextBlock, in document: HTMLDocument) -> Int? {
    let name = document.nodes[block.container].name
    guard name.utf8.count == 2, name.first == "h" else { return nil }
    return name.last?.wholeNumberValue
  }

  /// Whether it is a heading below the last paragraph that no text of its own comes after.
  private func isEmptyHeading(_ index: Int, before next: Int?) -> Bool {
    guard let rank = level(of: blocks[index]), index > first else { return false }
    guard let next else { return true }
    guard let other = level(of: blocks[next]) else { return false }
    return other <= rank && next > last
  }

  /// Quotations set off that repeat a part of a paragraph.
  private func repeated() -> [Int] {
    // A page has a few of them; more would take long to look for.
    let suspects = blocks.indices.lazy.filter { index in
      let block = blocks[index]
      guard (20...400).contains(block.weight) else { return false }
      return ["blockquote", "aside", "figure", "q"].contains { isInside($0, block) }
    }.prefix(20)
    guard !suspects.isEmpty else { return [] }
    let texts = blocks.map { block in
      Self.folded(document.nodes[block.nodes].map(\.text).joined())
    }
    return suspects.filter { suspect in
      blocks.indices.contains {
        $0 != suspect && blocks[$0].weight > blocks[suspect].weight
          && texts[$0].contains(texts[suspect])
      }
    }
  }

  private func isInside(_ name: String, _ block: TextBlock) -> Bool {
    var index = block.container
    for _ in 0..<4 where index >= 0 {
      if document.nodes[index].name == name { return true }
      index = document.nodes[index].parent
    }
    return false
  }

  /// Letters and digits alone, in lower case.
  static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

/// Words by which pages label what is no part of their article.
enum PageLabels {
  /// Whether a run of text asks the reader to do something on the site or points to another article.
  static func isLabel(_ block: TextBlock, isItem: Bool) -> Bool {
    guard block.weight <= 250 else { return false }
    let text = block.opening.lowercased().filter { $0 != "’" && $0 != "'" }
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let firstWord = words.first else {
      return text.contains("©") || block.weight <= 3
    }
    if whole.contains(words.joined(separator: " ")) { return true }
    if text.hasPrefix("©") || text.hasPrefix("(c) ") || rights.contains(where: text.contains) {
      return true
    }
    let opens = pointers.contains { text.hasPrefix($0) }
    if opens, block.linkWeight * 2 >= block.weight || text.contains(":") && block.linkWeight > 0 {
      return true
    }
    if !isItem, requests.contains(firstWord), !Set(words).isDisjoint(with: requested) {
      return true
    }
    return isStamp(words)
  }

  /// Whether it says who wrote the article and no more.
  static func isByline(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (2...14).contains(words.count), let first = words.first?.lowercased() else {
      return false
    }
    guard ["by", "by:", "von", "por", "par", "text", "text:", "words", "story"].contains(first)
    else {
      return false
    }
    return !".!?".contains(text.last ?? " ")
      && words.dropFirst().contains { $0.first.map { !$0.isLowercase } ?? false }
  }

  /// 'Published 10:02 AM EST Nov 19, 2019': a date, and words that say what happened on it.
  private static func isStamp(_ words: [String]) -> Bool {
    guard (2...16).contains(words.count), stamps.contains(words[0]) else { return false }
    if words.count <= 6,
      words.contains(where: { $0 == "pm" || $0 == "am" || $0 == "p" || $0 == "a" })
    {
      return words.contains { Int($0) != nil }
    }
    return words.contains {
      $0.count == 4 && Int($0) != nil && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
      && PublicationDate.parse(words.joined(separator: " ")) != nil
  }

  private static let stamps: Set<String> = [
    "published", "updated", "posted", "first", "last", "modified", "created",
  ]
  private static let whole: Set<String> = [
    "advertisement", "advertisment", "advert", "ad", "sponsored", "continue reading", "read more",
    "continue reading below",
    "continue reading the main story", "story continues below advertisement", "share", "share this",
    "share this story", "share this article",
    "comments", "leave a comment", "related", "related news", "related articles", "related stories",
    "loading",
    "close", "print", "email", "close video", "view comments", "back to gallery",
    "article continues below", "scroll to continue",
    "story continues below", "article continues after advertisement", "more on this story",
    "supported by", "click to expand", "image",
    "photo", "video", "watch", "listen",
    "media playback is unsupported on your device", "show more", "load more", "tags", "topics",
    "also read", "read also", "see also", "anzeige", "publicidade", "publicité",
  ]
  private static let rights = [
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados",
  ]
  private static let pointers = [
    "read more", "read also", "also read", "read next", "read:", "related", "see also", "more:",
    "watch:", "watch now", "listen:",
    "click here", "continue reading", "also on", "next:", "previous:", "full story", "recommended",
    "don't miss", "dont miss", "must read",
    "you may also", "lesen sie auch", "mehr zum thema", "lire aussi", "leer más", "lea también",
    "leia também", "leia mais", "saiba mais",
    "filed under", "posted in", "tagged", "tags:", "topics:", "categories:", "categories",
    "weiterlesen", "leggi anche", "lees ook", "читайте также", "view all", "get the", "have a tip",
    "opinion:", "explained:", "photos:", "gallery:",
    "video:",
  ]
  private static let requests: Set<String> = [
    "sign", "subscribe", "follow", "download", "support", "donate", "join", "like", "get",
    "register", "receive", "click", "share", "want", "enjoyed",
  ]
  private static let requested: Set<String> = [
    "newsletter", "newsletters", "inbox", "app", "alerts", "updates", "twitter", "facebook",
    "instagram", "youtube", "telegram", "whatsapp", "subscription", "subscriber", "subscribers",
    "email",
  ]
}
