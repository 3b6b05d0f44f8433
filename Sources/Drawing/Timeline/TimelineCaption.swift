internal import GraphModel

/// The words around the pictures of a timeline.
struct TimelineCaption {
  let title: String
  /// The words above each picture.
  let headings: [String]
  /// The paragraphs below the strip.
  let paragraphs: [String]
  /// The counts in one sentence.
  let summary: String

  /// Puts a timeline into words, with the part of each step that is shown.
  init(
    _ timeline: Timeline, _ steps: [Comparison], _ selection: Selection, shownTies: Int,
    _ options: DiagramOptions, isLimited: Bool
  ) {
    let named = options.title.map(DisplayText.clean) ?? ""
    let usual =
      timeline.basis == .published ? "What became known when" : "What happened when"
    title = named.isEmpty ? usual : named
    headings = zip(timeline.steps, steps).enumerated().map { index, step in
      Self.heading(of: step.0, step.1, isFirst: index == 0)
    }
    let writer = CaptionWriter(
      graph: steps.last?.union ?? Graph(), selection: selection, shownTies: shownTies,
      options: options, isLimited: isLimited)
    summary = "\(CaptionWriter.count(steps.count, "step")): \(writer.counts)"
    paragraphs = (writer.paragraphs + [Self.undated(timeline)].compactMap { $0 })
      .filter { !$0.isEmpty }
  }

  /// `2025-03-05 · 1 article · +6 ties · 4 actors new`.
  private static func heading(
    of step: TimelineStep, _ comparison: Comparison, isFirst: Bool
  ) -> String {
    let counts =
      isFirst
      ? [
        CaptionWriter.count(comparison.actors.count, "actor"),
        CaptionWriter.count(comparison.ties.count, "tie"),
      ].joined(separator: Page.summarySeparator)
      : comparison.summary.replacing("  ", with: Page.summarySeparator)
    return [step.label, CaptionWriter.count(step.part.articles.count, "article"), counts]
      .joined(separator: Page.summarySeparator)
  }

  private static func undated(_ timeline: Timeline) -> String? {
    let (articles, statements) = (
      timeline.undated.articles.count, timeline.undated.statements.count
    )
    switch timeline.basis {
    case .published where articles > 0:
      return "Not shown: \(CaptionWriter.count(articles, "article")) without a day of publication."
    case .event where statements > 0:
      return "Not shown: \(CaptionWriter.count(statements, "statement")) of no known day."
    default: return nil
    }
  }
}
