internal import Drawing
internal import GraphModel

/// How the page was made, so that it can be repeated.
struct OriginSection: PageSection {
  let content: ReportContent
  let origin: ReportOrigin
  let id = "origin"
  let heading = "How it was made"

  func write(to html: inout HTML) {
    html.block(
      "p",
      text: "A program read the articles, found who is named in them, joined the names of the same "
        + "actor, and looked in every sentence for what it says of two actors. Nothing was added "
        + "from elsewhere. A tie says what a sentence says, not that it is true; what the program "
        + "missed or misread is best seen in the sentences themselves.")
    let facts = [
      ("Program", origin.program), ("Language model", origin.model), ("Command", origin.command),
    ]
    html.block("dl", ["class": "origin"]) { html in
      for (label, value) in facts {
        guard let value else { continue }
        html.element("div") { html in
          html.element("dt", text: label)
          html.element("dd") { html in
            label == "Command"
              ? html.element("code", text: value)
              : html.element("span", text: value)
          }
        }
      }
    }
    if !content.graph.articles.isEmpty { writeArticles(to: &html) }
  }

  private func writeArticles(to html: inout HTML) {
    html.block("h3", ["id": "hashes-name"], text: "The texts, by their SHA-256")
    html.block(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": "hashes-name"]
    ) { html in
      html.block("table", ["class": "hashes"]) { html in
        html.block("thead") { html in
          html.element("tr") { html in
            for name in ["Article", "Characters", "SHA-256 of the text"] {
              html.element("th", ["scope": "col"], text: name)
            }
          }
        }
        html.block("tbody") { html in
          for (index, article) in content.graph.articles.enumerated() {
            html.block("tr") { html in
              html.element("th", ["scope": "row"]) {
                $0.element("a", ["href": "#\(PageID.article(index + 1))"]) {
                  $0.isolated(DisplayText.clean(article.id))
                }
              }
              html.element("td", text: String(article.length))
              html.element("td") {
                $0.element("code", text: article.sha256.isEmpty ? "unknown" : article.sha256)
              }
            }
          }
        }
      }
    }
  }
}
