internal import ActorGraph

/// Writes a comparison as a page of GitHub's Markdown.
struct ComparisonMarkdown {
  /// A table of all changes, then each with its quotations, then the actors.
  func text(of report: ComparisonReport) -> String {
    let ties = report.ties.filter { !$0.isReplaced }
    var parts = ["# What has changed", "**\(escaped(report.summary.line))**"]
    if !ties.isEmpty {
      parts.append(table(["", "tie", "before", "now"], ties.map(row)))
      parts.append("## Ties")
      parts += ties.map(section)
    }
    let actors = report.actors.filter { $0.change != .same }
    if !actors.isEmpty {
      parts.append("## Actors")
      parts.append(
        table(["", "actor"], actors.map { [Self.word(for: $0.change), escaped($0.sentence)] }))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func word(for change: ActorChangeClass) -> String {
    change == .unmentioned ? "not mentioned" : change.rawValue
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let rule = head.map { _ in "---" }
    return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private func row(_ report: TieReport) -> [String] {
    let arrow = report.relation.isSymmetric ? "—" : "→"
    let relation = report.relation.rawValue
    let tie = "\(report.source.name) \(arrow) \(relation) \(arrow) \(report.target.name)"
    return [
      report.change.badge, escaped(tie), state(report.old, report.reverses),
      state(report.new, nil),
    ]
  }

  private func state(_ state: TieState?, _ relation: Relation?) -> String {
    guard let state else { return "" }
    let sources = "\(state.articles) source\(state.articles == 1 ? "" : "s")"
    return ([relation?.rawValue, state.status.rawValue, sources].compactMap(\.self))
      .joined(separator: ", ")
  }

  private func section(_ report: TieReport) -> String {
    let quotes = [("before", report.old), ("now", report.new)].compactMap { side, state in
      state.map { quotation($0.quote, side: side) }
    }
    let badge = report.change.badge.isEmpty ? "" : "\(report.change.badge) "
    return (["**\(badge)\(escaped(report.sentence))**"] + quotes).joined(separator: "\n\n")
  }

  private func quotation(_ quote: Quotation, side: String) -> String {
    let facts = [quote.status.rawValue] + ArticleNaming.facts(of: quote)
    return "> \(side): “\(escaped(quote.text))”\n>\n"
      + "> — \(escaped(ArticleNaming.text(of: quote))); \(escaped(facts.joined(separator: ", ")))"
  }

  /// Text in which nothing is Markdown, HTML, a link or a mention any more, on one line.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    var previous: Character = " "
    for character in MarkedText.plain(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // GitHub looks for mentions in what is rendered; a comment parts the sign from the name.
      case "@": escaped += "@<!-- -->"
      // 'www.' and '://' make links of plain text.
      case ".": escaped += previous.lowercased() == "w" ? "&#46;" : "."
      case "/": escaped += previous == ":" ? "&#47;" : "/"
      case _ where Self.special.contains(character): escaped += "\\\(character)"
      default: escaped.append(character)
      }
      previous = character
    }
    return escaped
  }

  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "#", "|", "~", "$"]
}
