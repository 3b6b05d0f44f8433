internal import GraphModel

/// What has changed between two sides, with a sentence of either.
struct ChangesSection: PageSection {
  let content: ReportContent
  let report: ComparisonReport
  let picture: String?
  let id = "changes"
  let heading = "What changed"
  private let numbers: [Key: Int]

  private struct Key: Hashable {
    var source: String
    var target: String
    var relation: Relation
  }

  /// Creates the section where there are two sides.
  init?(content: ReportContent, picture: String?) {
    guard let comparison = content.comparison else { return nil }
    self.content = content
    self.picture = picture
    report = ComparisonReport(comparison)
    numbers = Dictionary(
      content.ties.enumerated().map {
        (Key(source: $1.source, target: $1.target, relation: $1.relation), $0 + 1)
      }, uniquingKeysWith: { a, _ in a })
  }

  func write(to html: inout HTML) {
    html.block("p", ["class": "lead"], text: report.summary.line)
    if let picture {
      html.block("figure", ["class": "picture"]) { html in
        html.block(
          "div",
          [
            "class": "canvas", "tabindex": "0", "role": "region",
            "aria-label": "Picture of what changed", "style": Self.width(of: picture),
          ]
        ) { $0.markup(picture) }
      }
    }
    let changes = report.ties.filter { $0.change.isChange && !$0.isReplaced }
    let rest = report.ties.filter { !$0.change.isChange }
    let actors = report.actors.filter { $0.change.isChange }
    if changes.isEmpty, actors.isEmpty { html.block("p", text: "No change is reported.") }
    if !changes.isEmpty {
      html.block("h3", text: "Ties")
      html.block("ol", ["class": "changes"]) { html in
        for change in changes { write(change, to: &html) }
      }
    }
    if !actors.isEmpty {
      html.block("h3", text: "Actors")
      html.block("ul", ["class": "plain"]) { html in
        for actor in actors {
          html.block("li") { write(actor, to: &$0) }
        }
      }
    }
    writeRest(rest, to: &html)
  }

  /// Writes the sentence with its actor as a link, where it begins with the name.
  private func write(_ change: ActorReport, to html: inout HTML) {
    let name = content.name(of: change.actor.id)
    let begins = change.sentence.hasPrefix(name)
    if !begins { html.write(change.sentence + " ") }
    ActorLink.write(change.actor.id, content, to: &html)
    if begins { html.write(String(change.sentence.dropFirst(name.count))) }
  }

  private func write(_ change: TieReport, to html: inout HTML) {
    html.block("li", ["class": "change", "data-change": change.change.rawValue]) { html in
      html.element("p", ["class": "change-sentence"]) { html in
        html.element(
          "span", ["class": "badge", "aria-hidden": "true"], text: change.change.badge)
        html.element("span", ["dir": "auto"], text: change.sentence)
        html.write(" ")
        writeNumber(of: change, to: &html)
      }
      html.element("div", ["class": "sides"]) { html in
        write(change.old, "Before", to: &html)
        write(change.new, "Now", to: &html)
      }
    }
  }

  /// The width of a picture in a style, at which its words have their usual size.
  private static func width(of picture: String) -> String? {
    guard let box = picture.firstMatch(of: /viewBox="[\d.]+ [\d.]+ (\d+)/) else { return nil }
    return "--width:\(box.1)px"
  }

  private func writeNumber(of change: TieReport, to html: inout HTML) {
    let key = Key(source: change.source.id, target: change.target.id, relation: change.relation)
    if let number = numbers[key] { TieLink.write(number, to: &html) }
  }

  private func write(_ side: TieState?, _ label: String, to html: inout HTML) {
    html.element("div", ["class": "side"]) { html in
      html.element("p", ["class": "label"], text: label)
      guard let side else {
        return html.element("p", ["class": "quiet"], text: "not mentioned")
      }
      html.element("blockquote", ["dir": "auto"], text: side.quote.text)
      html.element("p", ["class": "from"]) { html in
        StandingMark.write(side.quote.standing, side.quote.stage, to: &html)
        if !side.quote.speakers.isEmpty {
          html.write(" · said by ")
          html.isolated(side.quote.speakers.joined(separator: ", citing "))
        }
        if let date = side.quote.date { html.write(" · \(date.words)") }
        html.write(" · ")
        html.dated(content.article(side.quote.article).map(content.label) ?? side.quote.article)
      }
    }
  }

  private func writeRest(_ rest: [TieReport], to html: inout HTML) {
    for (change, label) in [
      (TieChangeClass.repeated, "As before"),
      (.unmentioned, "Not mentioned by the newer side, which does not mean that it has ended"),
    ] {
      let ties = rest.filter { $0.change == change }
      guard !ties.isEmpty else { continue }
      html.block("details") { html in
        html.element("summary", text: "\(label): \(Count.of(ties.count, "tie"))")
        html.block("ul", ["class": "plain"]) { html in
          for tie in ties {
            html.block("li") { html in
              html.write(tie.sentence + " ")
              writeNumber(of: tie, to: &html)
            }
          }
        }
      }
    }
  }
}
