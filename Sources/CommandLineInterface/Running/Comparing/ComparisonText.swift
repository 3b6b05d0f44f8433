internal import ActorGraph

/// Writes a comparison as text for a person to read.
struct ComparisonText {
  /// Whether both sides are the same document.
  let isSame: Bool
  /// Whether signs are coloured for a terminal.
  let hasColor: Bool

  /// The summary in one line, then each change with its quotations, in at most 80 columns.
  func text(of report: ComparisonReport) -> String {
    var parts = [report.summary.line + "\n"]
    parts += report.ties.filter { !$0.isReplaced }.map(tie)
    let actors = report.actors.filter { $0.change != .same }.map(actor)
    if !actors.isEmpty { parts.append(actors.joined()) }
    let isQuiet = report.summary.isUnchanged
    if isQuiet, isSame {
      parts.append("Both sides are the same.\n")
    } else if isQuiet {
      parts.append(
        "The two documents differ, but in nothing that makes a tie or an actor another.\n")
    }
    return parts.joined(separator: "\n")
  }

  /// A change with its quotations.
  func tie(_ report: TieReport) -> String {
    var text = item(report.change.badge, report.sentence)
    if let old = report.old { text += quotation(old.quote, side: "before") }
    if let new = report.new { text += quotation(new.quote, side: "now") }
    return text
  }

  /// A change of an actor.
  func actor(_ report: ActorReport) -> String {
    item(report.change == .new ? "+" : report.change.isChange ? "±" : "", report.sentence)
  }

  /// A sentence behind its sign, hanging under its first word.
  func item(_ badge: String, _ sentence: String) -> String {
    let lines = HelpText.wrapped(MarkedText.plain(sentence), indent: 2).dropFirst(2)
    return "\(coloured(badge)) \(lines)\n"
  }

  /// The sentence of an article, with where it stands and how sure it is.
  func quotation(_ quote: Quotation, side: String? = nil) -> String {
    let lead = side.map { "\($0): " } ?? ""
    let words = MarkedText.plain(quote.text)
    let source = MarkedText.plain(ArticleNaming.text(of: quote))
    let facts = [quote.standingWords] + ArticleNaming.facts(of: quote)
    let known = MarkedText.plain(facts.joined(separator: ", "))
    return HelpText.wrapped("\(lead)“\(words)” — \(source); \(known)", indent: 4) + "\n"
  }

  private func coloured(_ badge: String) -> String {
    guard hasColor else { return badge.isEmpty ? "·" : badge }
    switch badge {
    case "+": return "\u{1B}[32m+\u{1B}[0m"
    case "±": return "\u{1B}[33m±\u{1B}[0m"
    case "−": return "\u{1B}[31m−\u{1B}[0m"
    default: return "\u{1B}[2m·\u{1B}[0m"
    }
  }
}

/// How a quotation names its article and what else is known of it.
enum ArticleNaming {
  /// `Harbour talks (harbour, 2024-03-05)`.
  static func text(of quote: Quotation) -> String {
    let day = quote.published.map { "\($0)" }
    guard let title = quote.title, !title.isEmpty else {
      return quote.article + (day.map { " (\($0))" } ?? "")
    }
    return "\(title) (\([quote.article, day].compactMap(\.self).joined(separator: ", ")))"
  }

  /// Who said it, and of when.
  static func facts(of quote: Quotation) -> [String] {
    var facts: [String] = []
    if !quote.speakers.isEmpty {
      facts.append("according to " + quote.speakers.joined(separator: ", who has it from "))
    }
    if let date = quote.date { facts.append(date.phrase) }
    return facts
  }
}
