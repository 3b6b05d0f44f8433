internal import Drawing
internal import GraphModel

/// The articles with every mention and every sentence of evidence marked in place.
struct ArticlesSection: PageSection {
  let content: ReportContent
  let id = "articles"
  let heading = "Articles"

  func write(to html: inout HTML) {
    guard !content.graph.articles.isEmpty else {
      return html.block("p", text: "There are no articles.")
    }
    html.block("p", ["class": "key"]) { html in
      html.element("span", ["class": "evidence"], text: "Tinted sentences")
      html.write(" are evidence; the number behind leads to the tie. ")
      html.element("span", ["class": "mention"], text: "Underlined words")
      html.write(" refer to an actor.")
    }
    for (index, article) in content.graph.articles.enumerated() {
      write(article, index + 1, to: &html)
    }
  }

  private func write(_ article: Article, _ number: Int, to html: inout HTML) {
    html.block(
      "article",
      [
        "class": "article", "id": PageID.article(number), "data-article": article.id,
        "aria-labelledby": "\(PageID.article(number))-name",
      ]
    ) { html in
      let title = article.title.map(DisplayText.clean) ?? ""
      html.block("h3", ["id": "\(PageID.article(number))-name"]) {
        $0.isolated(title.isEmpty ? DisplayText.clean(article.id) : title)
      }
      writeByline(article, to: &html)
      if let text = content.texts[article.id] {
        html.block("div", ["class": "text", "lang": article.language.flatMap(Self.language)]) {
          ArticleBody(article: article.id, number: number, text: text, content: content)
            .write(to: &$0)
        }
      } else {
        writeSentences(article, to: &html)
      }
    }
  }

  /// A language code that may stand in an attribute of its own meaning.
  private static func language(_ code: String) -> String? {
    (2...3).contains(code.utf8.count) && code.allSatisfy { $0.isASCII && $0.isLetter } ? code : nil
  }

  private func writeByline(_ article: Article, to html: inout HTML) {
    html.block("p", ["class": "facts"]) { html in
      let publisher = article.publisher.map(DisplayText.clean) ?? ""
      let words = [publisher, article.published?.description ?? ""].filter { !$0.isEmpty }
      html.isolated(words.isEmpty ? "undated" : words.joined(separator: ", "))
      if let address = content.address(of: article) {
        html.write(" · ")
        html.element(
          "a", ["href": address, "rel": "noopener noreferrer", "class": "outside"],
          text: "the article on the web")
      }
    }
  }

  private func writeSentences(_ article: Article, to html: inout HTML) {
    let all = content.graph.statements.filter { $0.evidence.article == article.id }
      .sorted { ($0.evidence.span.lowerBound, $0.id) < ($1.evidence.span.lowerBound, $1.id) }
    html.block(
      "p", ["class": "quiet"],
      text: all.isEmpty
        ? "Its text is not part of this page, and no tie rests on it."
        : "Its text is not part of this page; these are the sentences that ties rest on.")
    guard !all.isEmpty else { return }
    html.block("ul", ["class": "evidence"]) { html in
      for statement in all {
        html.block("li") { html in
          html.element("blockquote", ["dir": "auto"]) {
            MarkedSentence(evidence: statement.evidence).write(to: &$0)
          }
          if let place = content.places[statement.id] {
            html.element("p", ["class": "from"]) { TieLink.write(place.tie, to: &$0) }
          }
        }
      }
    }
  }
}
