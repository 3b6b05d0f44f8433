internal import GraphModel

/// The graph in numbers and a few sentences.
struct SummarySection: PageSection {
  let content: ReportContent
  let id = "summary"
  let heading = "Summary"

  func write(to html: inout HTML) {
    writeNumbers(to: &html)
    html.block("ul", ["class": "findings"]) { writeFindings(to: &$0) }
  }

  private func writeNumbers(to html: inout HTML) {
    let graph = content.graph
    let days = graph.articles.compactMap(\.published).sorted()
    var period = ""
    if let first = days.first, let last = days.last {
      period = first == last ? "\(first)" : "\(first) to \(last)"
    }
    let kinds = ActorKind.allCases.compactMap { kind -> String? in
      let number = graph.actors.count { $0.kind == kind }
      return number == 0 ? nil : Count.of(number, kind.rawValue)
    }
    let ties = content.ties
    let families = [
      ("affiliation", ties.count { !$0.relation.isInteraction }),
      ("interaction", ties.count { $0.relation.isInteraction }),
    ].filter { $0.1 > 0 }.map { Count.of($0.1, $0.0) }
    let statuses = Standing.allCases.compactMap { standing -> String? in
      let number = graph.statements.count { $0.standing == standing }
      return number == 0 ? nil : "\(number) \(StandingMark.words(standing, nil))"
    }
    html.block("dl", ["class": "numbers"]) { html in
      write(graph.articles.count, "article", period, to: &html)
      write(graph.actors.count, "actor", kinds.joined(separator: ", "), to: &html)
      write(ties.count, "tie", families.joined(separator: ", "), to: &html)
      write(graph.statements.count, "statement", statuses.joined(separator: ", "), to: &html)
    }
  }

  private func write(_ number: Int, _ noun: String, _ detail: String, to html: inout HTML) {
    html.block("div") { html in
      html.element("dt", text: String(Count.of(number, noun).drop { $0 != " " }.dropFirst()))
      html.element("dd", ["class": "figure"], text: String(number))
      if !detail.isEmpty { html.element("dd") { $0.dated(detail) } }
    }
  }

  private func writeFindings(to html: inout HTML) {
    guard !content.ties.isEmpty else {
      return html.block(
        "li", text: "The articles say nothing of these actors that would tie one to another.")
    }
    let findings = Findings(content)
    if let center = findings.center {
      html.block("li") { html in
        ActorLink.write(center.actor, content, to: &html)
        let others = Count.of(center.others, "other actor")
        html.write(
          " stands in the middle: \(Count.of(center.statements, "statement")) "
            + "\(center.statements == 1 ? "ties" : "tie") this actor to \(others).")
      }
    }
    write(findings.conflict, "The strongest conflict: ", to: &html)
    write(findings.alliance, "The strongest cooperation or alliance: ", to: &html)
    write(findings.disputed, "disputed: one source says it, another denies it", to: &html)
    write(findings.claimed, "only claimed", to: &html)
    write(findings.alleged, "only alleged", to: &html)
    write(findings.denied, "only denied", to: &html)
  }

  private func write(_ number: Int?, _ opening: String, to html: inout HTML) {
    guard let number else { return }
    let tie = content.tie(number)
    html.block("li") { html in
      html.write(opening)
      TiePhrase.write(tie, content, to: &html)
      let count = Count.of(tie.statements.count, "statement")
      html.write(" (\(count) in \(Count.of(tie.articles, "article"))) ")
      writeEnd(number, to: &html)
    }
  }

  /// Ends a sentence with a number, from which the point is not torn.
  private func writeEnd(_ number: Int, to html: inout HTML) {
    html.element("span", ["class": "end"]) {
      TieLink.write(number, to: &$0)
      $0.write(".")
    }
  }

  /// How many ties a sentence names by number.
  private static let named = 8

  private func write(_ numbers: [Int], _ what: String, to html: inout HTML) {
    guard let first = numbers.first else { return }
    let verb = numbers.count == 1 ? "is" : "are"
    html.block("li") { html in
      html.write("\(Count.of(numbers.count, "tie")) \(verb) \(what): ")
      let tie = content.tie(first)
      TiePhrase.write(tie, content, to: &html)
      let told = numbers.prefix(1 + Self.named)
      for (index, number) in told.enumerated() {
        html.write(index == 1 ? "; also " : " ")
        if index + 1 < numbers.count {
          TieLink.write(number, to: &html)
        } else {
          writeEnd(number, to: &html)
        }
      }
      let rest = numbers.count - told.count
      if rest > 0 { html.write(" and \(rest) more.") }
    }
  }
}
