internal import ActorGraph

/// Writes a timeline as a page of GitHub's Markdown.
struct TimelineMarkdown {
  private let words = ComparisonMarkdown()

  /// A table of what each step added, changed and ended, then each step with its quotations.
  func text(of report: TimelineReport) -> String {
    var parts = report.story.map(story) ?? steps(of: report)
    let undated = report.undated
    if !undated.statements.isEmpty || !undated.articles.isEmpty {
      parts.append("## Without a date")
      if !undated.articles.isEmpty { parts.append(list(undated.articles)) }
      parts += undated.statements.map(statement)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func steps(of report: TimelineReport) -> [String] {
    let title = report.basis == .published ? "What became known when" : "What happened when"
    let table = MarkdownText.table(
      ["", "added", "changed", "ended", "known then"], report.steps.map(row))
    return ["# \(title)", table]
      + report.steps.enumerated().flatMap { index, step in
        let line = MarkdownText.escaped(step.line(isFirst: index == 0))
        return ["## \(step.label)", "\(list(step.articles)): **\(line)**"]
          + step.ties.filter { !$0.isReplaced }.map(words.section)
      }
  }

  private func row(_ step: TimelineStepReport) -> [String] {
    let ties = step.ties.filter { !$0.isReplaced }
    let columns = ["+", "±", "−"].map { badge in
      let told = ties.filter { $0.change.badge == badge }.map { tie in
        badge == "+" ? words.tie(tie) : "\(words.tie(tie)) (\(tie.change.word))"
      }
      let actors = step.actors.filter { ($0.change == .new ? "+" : "±") == badge }
      let names = actors.map { change in
        let name = MarkdownText.escaped(change.actor.name)
        return badge == "+" ? name : "\(name) (\(change.change.rawValue))"
      }
      return [told.joined(separator: "<br>"), names.joined(separator: ", ")]
        .filter { !$0.isEmpty }.joined(separator: "<br>")
    }
    return [step.label] + columns + ["\(step.knownActors) actors, \(step.knownTies) ties"]
  }

  private func story(_ story: ActorStory) -> [String] {
    ["# \(MarkdownText.escaped(story.actor.name))"]
      + story.chapters.flatMap { chapter in
        ["## \(chapter.label)"] + chapter.statements.map(statement)
      }
  }

  private func statement(_ report: StatementReport) -> String {
    "**\(MarkdownText.escaped(report.sentence))**\n\n\(words.quotation(report.quote))"
  }

  private func list(_ articles: [String]) -> String {
    articles.map(MarkdownText.escaped).joined(separator: ", ")
  }
}

extension TieChangeClass {
  /// The class in a word: 'denied now', 'dated differently'.
  fileprivate var word: String {
    switch self {
    case .denied: "denied now"
    case .redated: "dated differently"
    case .unmentioned: "not mentioned"
    case .new, .reversed, .ended, .firmer, .weaker, .repeated: rawValue
    }
  }
}
