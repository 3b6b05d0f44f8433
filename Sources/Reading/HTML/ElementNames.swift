/// What the classes and the id of an element say about its part in the page.
struct ElementNames: OptionSet {
  let rawValue: Int

  /// What readers wrote below the article.
  static let comments = ElementNames(rawValue: 1)
  /// The site's, wherever it stands.
  static let furniture = ElementNames(rawValue: 2)
  /// The site's, unless it stands in the element that says it is the article.
  static let frame = ElementNames(rawValue: 4)
  /// Who wrote it and when, or who is pictured: a few words each.
  static let credit = ElementNames(rawValue: 8)
  /// A line under the headline.
  static let subtitle = ElementNames(rawValue: 16)
  /// The article's words.
  static let content = ElementNames(rawValue: 32)

  /// The words by what they say.
  ///
  /// One that ends in `*` stands for all that begin so, one with a
  /// hyphen for words that follow each other.
  private static let table: [(ElementNames, String)] = [
    (.comments, "comment* disqus* livefyre respond replies reply* facebook-comments fbcomments"),
    (
      .furniture,
      """
      cookie cookies cookie* consent gdpr share* sharing social* addthis addtoany newsletter* related*
      recirc* recommend* advert* ad ads adslot adunit dfp sponsor* promo* promoted promotion* outbrain taboola zergnet
      breadcrumb* trending popular mostread most-read most-viewed most-popular read-next
      up-next next-post prev-post previous-post post-navigation post-nav nextprev also-like
      you-may also-read more-stories more-news more-from latest-news latest-stories
      see-also subscribe* signup sign-up login register donate donation donations appeal survey
      rollover tooltip popover hovercard jp-relatedposts yarpp author-bio authorbio author-box
      author-info about-author about-the-author bio biography print printable email-link
      carousel slideshow gallery lightbox video-player player jwplayer playlist poll
      tags taglist tag-list tagcloud topics keywords rating ratings toc toolbox tools toolbar
      noprint no-print visually-hidden visuallyhidden sr-only screen-reader-text screenreader
      skip-link back-to-top print-only printonly
      """
    ),
    (
      .frame,
      """
      footer* masthead menu* modal nav navbar navigation pager pagination popup overlay sidebar* side-bar
      skip widget* teaser* topbar header-bar banner rail right-rail aside secondary site-header
      """
    ),
    (
      .credit,
      """
      byline* by-line author* contributor* writtenby written-by posted-by posted-on dateline timestamp
      datetime date pubdate published publish-date updated modified time entry-meta post-meta article-meta
      meta metadata postmeta post-info article-info infoline reading-time
      caption* credit credits photocredit imagecredit photo-credit image-credit attribution
      category categories kicker eyebrow image images img photo photos picture pictures thumbnail thumb
      key-points keypoints paywall
      """
    ),
    (
      .subtitle,
      """
      subtitle* sub-title subheadline sub-headline dek deck standfirst strapline tagline subheading
      sub-heading subhead sub-head p-dek c-dek
      """
    ),
    (
      .content,
      """
      articlebody article-body article-content article-text articletext articlecontent entry-content
      post-content postcontent post-body postbody post-text story-body storybody story-content storytext
      story-text page-content body-content body-text bodytext content-body main-content maincontent
      news-content newstext article hentry post entry story
      """
    ),
  ]

  private static let words: [String: ElementNames] = {
    var words: [String: ElementNames] = [:]
    for (names, list) in table {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[String(word), default: []].formUnion(names)
      }
    }
    return words
  }()
  private static let stems: [(String, ElementNames)] =
    words.filter { $0.key.hasSuffix("*") }.map { (String($0.key.dropLast()), $0.value) }
    .sorted { $0.0 < $1.0 }

  /// What a list of classes and ids says.
  static func saying(of text: String) -> ElementNames {
    text.prefix(1000).split(whereSeparator: \.isWhitespace).reduce(into: []) { names, name in
      let parts = parts(of: name)
      // 'with-sidebar' says what stands beside it.
      guard parts.count < 2 || layoutWords.isDisjoint(with: parts) else { return }
      for (index, part) in parts.enumerated() {
        names.formUnion(words[part] ?? [])
        for (stem, found) in stems where part.hasPrefix(stem) { names.formUnion(found) }
        if index + 1 < parts.count { names.formUnion(words[part + "-" + parts[index + 1]] ?? []) }
        if index + 2 < parts.count {
          names.formUnion(words[parts[index...index + 2].joined(separator: "-")] ?? [])
        }
      }
    }
  }

  private static let layoutWords: Set<String> = [
    "with", "has", "no", "one", "two", "without", "is", "open", "enabled",
  ]

  /// The words of one name in lower case: those of `articleByline` and of `article-byline` are the same.
  private static func parts(of name: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    var wasLower = false
    for character in name {
      let isWord = character.isLetter || character.isNumber
      if !isWord || (character.isUppercase && wasLower) {
        if !part.isEmpty { parts.append(part) }
        part = ""
      }
      if isWord { part += character.lowercased() }
      wasLower = character.isLowercase || character.isNumber
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}

/// The elements that are known by their own names, roles and styles.
enum ElementKinds {
  /// Elements whose content is not read on a page.
  ///
  /// The head is none of them: where a page leaves its tags out, the parser takes what comes after
  /// the title for more of the head.
  static let invisible: Set<String> = [
    "script", "style", "noscript", "template", "title", "iframe", "object", "embed", "svg",
    "canvas", "audio", "video", "select", "textarea", "datalist", "math", "map", "applet",
    "noframes",
  ]
  /// Elements that are never furniture, whatever they are called.
  static let kept: Set<String> = [HTMLDocument.rootName, "html", "body", "main", "article"]

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist",
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
    case "nav", "aside", "form", "footer", "button", "dialog", "figcaption": true
    case "header": !isInArticle
    default: roles.contains(node.attributes["role"]?.lowercased() ?? "")
    }
  }
}
