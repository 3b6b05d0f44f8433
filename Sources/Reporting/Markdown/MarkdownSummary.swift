internal import GraphModel

/// The graph in numbers and a few sentences of Markdown.
struct MarkdownSummary {
  let content: ReportContent

  /// The numbers, then what a reader should know first.
  var paragraphs: [String] {
    let findings = findings.map { "- \($0)" }.joined(separator: "\n")
    return [numbers, findings].filter { !$0.isEmpty }
  }

  private var numbers: String {
    let graph = content.graph
    let counts = [
      Count.of(graph.articles.count, "article"), Count.of(graph.actors.count, "actor"),
      Count.of(content.ties.count, "tie"), Count.of(graph.statements.count, "statement"),
    ]
    let days = graph.articles.compactMap(\.published).sorted()
    var period = ""
    if let first = days.first, let last = days.last {
      period = first == last ? ", published on \(first)" : ", published \(first) to \(last)"
    }
    return "**\(counts.joined(separator: ", "))**\(period)."
  }

  private var findings: [String] {
    guard !content.ties.isEmpty else {
      return ["The articles say nothing of these actors that would tie one to another."]
    }
    let findings = Findings(content)
    var lines: [String] = []
    if let center = findings.center {
      lines.append(
        "\(name(center.actor)) stands in the middle, tied to "
          + "\(Count.of(center.others, "other actor")) by "
          + "\(Count.of(center.statements, "statement")).")
    }
    if let number = findings.conflict { lines.append(strongest("conflict", number)) }
    if let number = findings.alliance {
      lines.append(strongest("cooperation or alliance", number))
    }
    lines.append(
      contentsOf: [
        many(findings.disputed, "disputed"), many(findings.claimed, "only claimed"),
        many(findings.alleged, "only alleged"), many(findings.denied, "only denied"),
      ].compactMap(\.self))
    return lines
  }

  private func strongest(_ what: String, _ number: Int) -> String {
    let tie = content.tie(number)
    let phrase = TiePhrase(tie, content)
    return "The strongest \(what): \(phrase.opening)\(name(tie.source)) \(phrase.verb) "
      + "\(name(tie.target))\(phrase.closing) (tie \(number))."
  }

  /// How many ties a sentence names by number.
  private static let named = 9

  private func many(_ numbers: [Int], _ what: String) -> String? {
    guard !numbers.isEmpty else { return nil }
    let verb = numbers.count == 1 ? "is" : "are"
    let first = numbers.prefix(Self.named).map(String.init)
    let rest = numbers.count - first.count
    let list = Count.list(rest > 0 ? first + ["\(rest) more"] : first)
    return "\(Count.of(numbers.count, "tie")) \(verb) \(what): \(list)."
  }

  private func name(_ actor: String) -> String { MarkdownText.isolated(content.name(of: actor)) }
}
