internal import Drawing
internal import GraphModel

/// Title, sources and the choice of colours.
struct Masthead {
  let content: ReportContent
  let title: String

  /// How many sources are named before the rest is only counted.
  private static let namedSources = 6

  func write(to html: inout HTML) {
    html.block("header", ["class": "masthead", "id": "top"]) { html in
      html.block("div", ["class": "masthead-row"]) { html in
        html.block("p", ["class": "kicker"], text: "Actor graph report")
        writeThemes(to: &html)
      }
      html.block("h1", ["dir": "auto"], text: title)
      writeSources(to: &html)
    }
  }

  private func writeThemes(to html: inout HTML) {
    html.block("fieldset", ["class": "themes"]) { html in
      html.element("legend", text: "Colours")
      for (name, label) in [("auto", "Auto"), ("light", "Light"), ("dark", "Dark")] {
        html.element("label", ["for": "theme-\(name)"]) { html in
          html.void(
            "input",
            [
              "type": "radio", "name": "theme", "id": "theme-\(name)", "value": name,
              "checked": name == "auto" ? "" : nil,
            ])
          html.element("span", text: label)
        }
      }
    }
  }

  private func writeSources(to html: inout HTML) {
    let articles = content.graph.articles
    guard !articles.isEmpty else { return }
    html.block("p", ["class": "sources-heading"], text: articles.count == 1 ? "Source" : "Sources")
    html.block("ul", ["class": "sources"]) { html in
      for (index, article) in articles.prefix(Self.namedSources).enumerated() {
        html.block("li") {
          $0.element("a", ["href": "#\(PageID.article(index + 1))"]) {
            $0.dated(content.label(of: article))
          }
        }
      }
      let rest = articles.count - Self.namedSources
      if rest > 0 {
        html.block("li") {
          $0.element("a", ["href": "#articles"], text: "and \(Count.of(rest, "more article"))")
        }
      }
    }
  }
}
