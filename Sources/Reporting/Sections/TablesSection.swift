internal import GraphModel

/// All actors and ties as tables.
struct TablesSection: PageSection {
  let content: ReportContent
  let id = "tables"
  let heading = "Tables"

  func write(to html: inout HTML) {
    table("actor-table", "All actors", to: &html) { html in
      header(["Actor", "Kind", "Ties", "Statements", "Mentions", "Articles"], to: &html)
      html.block("tbody") { html in
        let weights = content.weights
        for actor in content.graph.actors { write(actor, weights[actor.id, default: 0], to: &html) }
      }
    }
    table("tie-table", "All ties", to: &html) { html in
      header(
        [
          "No.", "From", "Relation", "To", "Status", "Statements", "Articles", "First day",
          "Last day",
        ], to: &html)
      html.block("tbody") { html in
        for (index, tie) in content.ties.enumerated() { write(tie, index + 1, to: &html) }
      }
    }
  }

  private func table(
    _ id: String, _ caption: String, to html: inout HTML, _ content: (inout HTML) -> Void
  ) {
    html.block("h3", ["id": "\(id)-name"], text: caption)
    html.block(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": "\(id)-name"]
    ) { html in
      html.block("table", ["id": id, "aria-labelledby": "\(id)-name"], content)
    }
  }

  private func header(_ names: [String], to html: inout HTML) {
    html.block("thead") { html in
      html.element("tr") { html in
        for name in names { html.element("th", ["scope": "col"], text: name) }
      }
    }
  }

  private func write(_ actor: Actor, _ statements: Int, to html: inout HTML) {
    html.block("tr", ["data-actor": actor.id, "data-kind": actor.kind.rawValue]) { html in
      html.element("th", ["scope": "row"]) { ActorLink.write(actor.id, content, to: &$0) }
      html.element("td", text: actor.kind.rawValue)
      for number in [
        content.ties(of: actor.id).count, statements, actor.mentions.count,
        Set(actor.mentions.map(\.article)).count,
      ] { html.element("td", text: String(number)) }
    }
  }

  private func write(_ tie: Tie, _ number: Int, to html: inout HTML) {
    html.block(
      "tr",
      [
        "class": TieLink.classes(tie), "data-tie": String(number),
        "data-kinds": TieLink.kinds(tie, content),
      ]
    ) { html in
      html.element("td") { TieLink.write(number, to: &$0) }
      html.element("th", ["scope": "row"]) { ActorLink.write(tie.source, content, to: &$0) }
      html.element("td", text: TiePhrase.word(of: tie.relation, share: content.share(of: tie)))
      html.element("td") { ActorLink.write(tie.target, content, to: &$0) }
      html.element("td", text: TiePhrase.statusWord(of: tie))
      html.element("td", text: String(tie.statements.count))
      html.element("td", text: String(tie.articles))
      html.element("td", text: tie.first?.description ?? "–")
      html.element("td", text: tie.last?.description ?? "–")
    }
  }
}
