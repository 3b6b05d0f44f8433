internal import ActorGraph

/// Writes a timeline as text for a person to read.
struct TimelineText {
  /// Whether signs are coloured for a terminal.
  let hasColor: Bool

  private var words: ComparisonText { ComparisonText(isSame: false, hasColor: hasColor) }

  /// Each step with its counts and changes, in at most 80 columns; of one actor, the actor's story.
  func text(of report: TimelineReport) -> String {
    var parts = report.story.map(story) ?? steps(of: report)
    if !report.undated.statements.isEmpty {
      parts.append("Without a date\n")
      parts += report.undated.statements.map(statement)
    } else if !report.undated.articles.isEmpty {
      let articles = report.undated.articles.map(MarkedText.plain).joined(separator: ", ")
      parts.append("Without a date: \(articles)\n")
    }
    return parts.isEmpty ? "no articles\n" : parts.joined(separator: "\n")
  }

  private func steps(of report: TimelineReport) -> [String] {
    report.steps.enumerated().flatMap { index, step in
      let articles = step.articles.map(MarkedText.plain).joined(separator: ", ")
      let heading = "\(step.label) (\(articles))\n\(step.line(isFirst: index == 0))\n"
      let ties = step.ties.filter { !$0.isReplaced }.map(words.tie)
      let actors = index == 0 ? "" : step.actors.map(words.actor).joined()
      return [heading] + ties + (actors.isEmpty ? [] : [actors])
    }
  }

  private func story(_ story: ActorStory) -> [String] {
    let heading = "\(MarkedText.plain(story.actor.name))\n"
    return [heading]
      + story.chapters.flatMap { chapter in
        ["\(chapter.label)\n"] + chapter.statements.map(statement)
      }
  }

  private func statement(_ report: StatementReport) -> String {
    words.item("", report.sentence) + words.quotation(report.quote)
  }
}
