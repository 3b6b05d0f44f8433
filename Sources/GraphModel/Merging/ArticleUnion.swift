/// The distinct articles of several graphs, under ids that are distinct too.
struct ArticleUnion {
  /// The articles under their new ids.
  let articles: [Article]
  /// For each graph, the new id of each old one.
  let names: [[String: String]]

  init(_ lists: [[Article]]) {
    let groups = Dictionary(grouping: lists.joined(), by: ArticleIdentity.init)
    let ids = Self.ids(for: groups)
    articles = groups.map { identity, copies in
      Article(merging: copies, id: ids[identity] ?? identity.base)
    }
    names = lists.map { list in
      var names: [String: String] = [:]
      for article in list { names[article.id] = ids[ArticleIdentity(article)] }
      return names
    }
  }

  /// The plain id for the only text of that id, otherwise the id with the text's fingerprint.
  private static func ids(
    for groups: [ArticleIdentity: [Article]]
  ) -> [ArticleIdentity: String] {
    let texts = Dictionary(grouping: groups.keys, by: \.base)
    var spellings: [String: String] = [:]
    for identity in groups.keys {
      let other = spellings[identity.base] ?? identity.base
      spellings[identity.base] = min(ExactText(other), ExactText(identity.base)).text
    }
    let marked = Set(groups.keys.map(\.marked))
    var ids: [ArticleIdentity: String] = [:]
    for identity in groups.keys {
      let rivals = texts[identity.base, default: []]
      let plain = spellings[identity.base] ?? identity.base
      if rivals.count == 1, !marked.contains(plain) {
        ids[identity] = plain
      } else {
        let clash = rivals.count { $0.mark == identity.mark } > 1
        ids[identity] = plain + "~" + (clash ? identity.fingerprint : identity.mark)
      }
    }
    return ids
  }
}

/// What makes two articles the same: the id, apart from the mark of an earlier merge, and the text.
private struct ArticleIdentity: Hashable {
  let base: String
  let fingerprint: String

  init(_ article: Article) {
    let isDigest = article.sha256.utf8.count == 64 && article.sha256.allSatisfy(\.isHexDigit)
    fingerprint = isDigest ? article.sha256 : SHA256.hex(article.sha256)
    var base = Substring(article.id)
    let marks = ["~" + fingerprint.prefix(8), "~" + fingerprint]
    while let mark = marks.first(where: { base.hasSuffix($0) && base.count > $0.count }) {
      base = base.dropLast(mark.count)
    }
    self.base = String(base)
  }

  var mark: String { String(fingerprint.prefix(8)) }
  var marked: String { base + "~" + mark }
}

extension Article {
  /// One article of several copies: what one of them leaves unsaid, another may say.
  fileprivate init(merging copies: [Article], id: String) {
    func first(_ texts: [String?]) -> String? {
      texts.compactMap(\.self).map(ExactText.init).min()?.text
    }
    self.init(
      id: id, title: first(copies.map(\.title)), published: copies.compactMap(\.published).min(),
      publisher: first(copies.map(\.publisher)), url: first(copies.map(\.url)),
      language: first(copies.map(\.language)), sha256: first(copies.map(\.sha256)) ?? "",
      length: copies.map(\.length).max() ?? 0)
  }
}
