internal import ActorGraph

/// Writes a comparison as a page of GitHub's Markdown.
struct ComparisonMarkdown {
  /// A table of all changes, then each with its quotations, then the actors.
  func text(of report: ComparisonReport) -> String {
    let ties = report.ties.filter { !$0.isReplaced }
    var parts = ["# What has changed", "**\(report.summary.line)**"]
    if !ties.isEmpty {
      parts.append(MarkdownText.table(["", "tie", "before", "now"], ties.map(row)))
      parts.append("## Ties")
      parts += ties.map(section)
    }
    let actors = report.actors.filter { $0.change != .same }
    if !actors.isEmpty {
      parts.append("## Actors")
      parts.append(
        MarkdownText.table(
          ["", "actor"],
          actors.map { [Self.word(for: $0.change), MarkdownText.escaped($0.sentence)] }))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func word(for change: ActorChangeClass) -> String {
    change == .unmentioned ? "not mentioned" : change.rawValue
  }

  /// A tie in short: `Mara Veld → leads → Port Union`.
  func tie(_ report: TieReport) -> String {
    MarkdownText.escaped(TieLine.text(report.source.name, report.relation, report.target.name))
  }

  private func row(_ report: TieReport) -> [String] {
    [
      report.change.badge, tie(report), state(report.old, report.reverses),
      state(report.new, nil),
    ]
  }

  private func state(_ state: TieState?, _ relation: Relation?) -> String {
    guard let state else { return "" }
    let sources = "\(state.articles) source\(state.articles == 1 ? "" : "s")"
    return ([relation?.rawValue, state.standingWords, sources].compactMap(\.self))
      .joined(separator: ", ")
  }

  /// A change with its quotations.
  func section(_ report: TieReport) -> String {
    let quotes = [("before", report.old), ("now", report.new)].compactMap { side, state in
      state.map { quotation($0.quote, side: side) }
    }
    let badge = report.change.badge.isEmpty ? "" : "\(report.change.badge) "
    return (["**\(badge)\(MarkdownText.escaped(report.sentence))**"] + quotes).joined(
      separator: "\n\n")
  }

  /// The sentence of an article, with where it stands and how sure it is.
  func quotation(_ quote: Quotation, side: String? = nil) -> String {
    let facts = [quote.standingWords] + ArticleNaming.facts(of: quote)
    let source = MarkdownText.escaped(ArticleNaming.text(of: quote))
    let told = MarkdownText.escaped(facts.joined(separator: ", "))
    return "> \(side.map { "\($0): " } ?? "")“\(MarkdownText.escaped(quote.text))”\n>\n"
      + "> — \(source); \(told)"
  }
}
