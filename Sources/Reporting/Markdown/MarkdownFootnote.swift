internal import Drawing
internal import GraphModel

/// A tie's sentences as a footnote of Markdown.
struct MarkdownFootnote {
  let tie: Tie
  let number: Int
  let content: ReportContent

  /// The tie as a sentence, then each statement as a paragraph of its own.
  func text() -> String {
    let phrase = TiePhrase(tie, content)
    let sentence =
      "\(phrase.opening)\(name(tie.source)) \(phrase.verb) \(name(tie.target))\(phrase.closing)."
    let paragraphs = content.statements(of: tie).map(paragraph)
    return "[^\(number)]: " + ([sentence] + paragraphs).joined(separator: "\n\n    ")
  }

  /// `“Sentence.” — asserted, said by X, on 2031-04-02: Title`.
  private func paragraph(_ statement: Statement) -> String {
    var facts = [StandingMark.words(statement.standing, statement.stage)]
    if let event = statement.event { facts.append(MarkdownText.escaped(event.text)) }
    let speakers = statement.attribution.map(speaker)
    if !speakers.isEmpty { facts.append("said by " + speakers.joined(separator: ", citing ")) }
    if let date = statement.date { facts.append(date.words) }
    if let words = statement.surenessWords { facts.append(MarkdownText.escaped(words)) }
    return "“\(quotation(statement.evidence))” — \(facts.joined(separator: ", ")): "
      + article(statement.evidence)
  }

  private func speaker(_ attribution: Attribution) -> String {
    let known = attribution.actor.flatMap { content.has(actor: $0) ? name($0) : nil }
    let words = known ?? MarkdownText.isolated(attribution.text)
    return attribution.anonymous ? "\(words) (unnamed)" : words
  }

  private func article(_ evidence: Evidence) -> String {
    let article = content.article(evidence.article)
    let label = article.map(content.label) ?? evidence.article
    let address = content.address(of: article).map { WebAddress.pointing($0, at: evidence.text) }
    return MarkdownText.link(label, to: address)
  }

  /// The sentence, with both actors in bold and the deciding words in italics.
  private func quotation(_ evidence: Evidence) -> String {
    let pieces = MarkedSentence(evidence: evidence).pieces.map { piece in
      var words = MarkdownText.escapedPiece(piece.text)
      if piece.marks.contains("cue") { words = "<i>\(words)</i>" }
      if piece.marks.contains("source") || piece.marks.contains("target") {
        words = "<b>\(words)</b>"
      }
      return words
    }
    let words = pieces.joined()
    return DisplayText.isRightToLeft(evidence.text) ? "&#x2068;\(words)&#x2069;" : words
  }

  private func name(_ actor: String) -> String { MarkdownText.isolated(content.name(of: actor)) }
}
