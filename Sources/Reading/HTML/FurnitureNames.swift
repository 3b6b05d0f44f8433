/// The elements, roles, classes and ids by which a page's furniture is known.
struct FurnitureNames {
  /// Elements whose content is not read on a page.
  ///
  /// The head is none of them: where a page leaves its tags out, the parser takes what comes after
  /// the title for more of the head.
  static let invisible: Set<String> = [
    "script", "style", "noscript", "template", "title", "iframe", "object", "embed", "svg",
    "canvas",
    "audio", "video", "select", "textarea", "datalist", "math", "map", "applet", "noframes",
  ]
  /// Elements that are never furniture, whatever they are called.
  static let kept: Set<String> = [HTMLDocument.rootName, "html", "body", "main", "article"]

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist",
  ]
  /// Furniture wherever it stands.
  private static let foreign: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "share", "sharing", "social", "newsletter", "related",
    "recommended", "recommendations", "advert", "advertisement", "ads", "comments", "disqus",
    "breadcrumb", "breadcrumbs", "paywall", "promo", "trending",
  ]
  /// Furniture outside the element that says it is the article.
  private static let outer: Set<String> = [
    "ad", "comment", "footer", "masthead", "menu", "modal", "nav", "navbar", "navigation", "pager",
    "pagination", "popup", "sidebar", "signup", "skip", "sponsored", "subscribe", "subscription",
    "taglist", "tags", "teaser", "toolbar", "widget",
  ]

  static func isHidden(_ node: HTMLDocument.Node) -> Bool {
    guard !node.attributes.isEmpty else { return false }
    if node.attributes["hidden"] != nil { return true }
    guard let declared = node.attributes["style"] else { return false }
    let style = declared.prefix(1000).lowercased().filter { !$0.isWhitespace }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether the element or its role says furniture.
  static func isFurniture(_ node: HTMLDocument.Node, isInArticle: Bool) -> Bool {
    switch node.name {
    case "nav", "aside", "form", "footer", "button", "dialog": true
    case "header": !isInArticle
    default: roles.contains(node.attributes["role"]?.lowercased() ?? "")
    }
  }

  /// What classes and ids were found to say; pages repeat a few of them.
  private var found: [String: (foreign: Bool, outer: Bool)] = [:]

  /// Whether a class or id says furniture.
  mutating func isNamedFurniture(_ node: HTMLDocument.Node, isInArticle: Bool) -> Bool {
    let given = [node.attributes["class"], node.attributes["id"]].compactMap(\.self)
    guard !given.isEmpty else { return false }
    let text = given.joined(separator: " ")
    let names = found[text] ?? Self.names(in: text)
    found[text] = names
    return names.foreign || (names.outer && !isInArticle)
  }

  private static func names(in text: String) -> (foreign: Bool, outer: Bool) {
    let parts = text.prefix(1000).lowercased().split { !$0.isLetter && !$0.isNumber }
    let words = Set(parts.map(String.init))
    return (!words.isDisjoint(with: foreign), !words.isDisjoint(with: outer))
  }
}
