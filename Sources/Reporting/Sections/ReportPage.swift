internal import Drawing
internal import GraphModel

/// Puts the page together.
struct ReportPage {
  let content: ReportContent
  let title: String
  let origin: ReportOrigin
  let picture: PagePicture
  let changesPicture: String?

  /// What a browser may do with the page: show it, and nothing else.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    + "script-src \(PageScript.source); base-uri 'none'; form-action 'none'"

  func html() -> String {
    var html = HTML()
    html.markup("<!DOCTYPE html>\n")
    html.block("html", ["lang": "en"]) { html in
      writeHead(to: &html)
      html.block("body") { writeBody(to: &$0) }
    }
    return html.text
  }

  private func writeHead(to html: inout HTML) {
    html.block("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.void(
        "meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
      html.void(
        "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void("meta", ["name": "color-scheme", "content": "light dark"])
      html.void("meta", ["name": "referrer", "content": "no-referrer"])
      html.block("title", text: title)
      html.markup(
        "<style>\n\(PageStyle(legend: picture.legend.compactMap(\.name)).rules)</style>\n")
    }
  }

  private var sections: [any PageSection] {
    let possible = TiesSection(content: content, shown: picture.ties, isOfPossible: true)
    let all: [(any PageSection)?] = [
      SummarySection(content: content), PictureSection(picture: picture, title: title),
      TiesSection(content: content, shown: picture.ties), possible.isNeeded ? possible : nil,
      ActorsSection(content: content, shown: picture.actors), TablesSection(content: content),
      ArticlesSection(content: content), ChangesSection(content: content, picture: changesPicture),
      DatesSection(content: content), OriginSection(content: content, origin: origin),
    ]
    return all.compactMap { $0 }
  }

  private func writeBody(to html: inout HTML) {
    html.block("a", ["class": "skip", "href": "#main"], text: "Skip to the report")
    Masthead(content: content, title: title).write(to: &html)
    html.block("div", ["class": "columns"]) { html in
      let sections = sections
      writeContents(sections, to: &html)
      html.block("main", ["id": "main", "tabindex": "-1"]) { html in
        for section in sections {
          html.block("section", ["id": section.id, "aria-labelledby": "\(section.id)-heading"]) {
            $0.block("h2", ["id": "\(section.id)-heading"], text: section.heading)
            section.write(to: &$0)
          }
        }
      }
    }
    html.block("footer") { html in
      html.element("p") { html in
        html.write("Every tie rests on the sentences below its number. ")
        html.element("a", ["href": "#top"], text: "Back to the top")
      }
    }
    html.markup("<script>\(PageScript.text)</script>\n")
  }

  private func writeContents(_ sections: [any PageSection], to html: inout HTML) {
    html.block("nav", ["class": "contents", "aria-label": "Contents"]) { html in
      html.element("ol") { html in
        for section in sections {
          html.block("li") {
            $0.element("a", ["href": "#\(section.id)"], text: section.heading)
          }
        }
      }
    }
  }
}

/// A part of the page under a heading of its own.
protocol PageSection {
  var id: String { get }
  var heading: String { get }
  func write(to html: inout HTML)
}
