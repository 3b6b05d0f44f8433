internal import GraphModel

/// The words around the pictures of a comparison.
struct ComparisonCaption {
  let title: String
  /// The first line of the comparison's own summary.
  let summary: String
  /// The paragraphs below the picture.
  let paragraphs: [String]
  /// The line under the title of each view.
  let subtitles: [ComparisonView: String]

  init(_ comparison: Comparison, _ parts: ComparisonParts, _ options: ComparisonOptions) {
    let named = options.diagram.title.map(DisplayText.clean) ?? ""
    title = named.isEmpty ? "What changed" : named
    // SVG draws two spaces as one, so the parts get a sign between them.
    let line = ComparisonSummary(of: comparison).line.replacing("  ", with: Page.summarySeparator)
    let isAllThere = !comparison.ties.contains { $0.change == .unmentioned }
    let opening = isAllThere ? "Nothing changed" : "No change is reported"
    summary = parts.isQuiet ? "\(opening): \(line)" : line
    let old = Self.articles(of: comparison.union, comparison.old)
    let new = Self.articles(of: comparison.union, comparison.new)
    subtitles = [
      .comparison: summary, .sideBySide: summary,
      .before: "Before: \(Self.state(old))", .after: "After: \(Self.state(new))",
    ]
    let known: [String?] = [
      CaptionWriter.sources(old).map { "Before — \($0)" },
      CaptionWriter.sources(new).map { "After — \($0)" },
      Self.folded(parts.extent.folded, options), Self.limited(parts.extent.limited, options),
      CaptionWriter.claims(comparison.sureness.claims),
      options.diagram.caption.map(DisplayText.clean),
    ]
    paragraphs = known.compactMap { $0 }.filter { !$0.isEmpty }
  }

  private static func articles(of graph: Graph, _ side: ComparisonSide) -> [Article] {
    graph.articles.filter { side.articles.contains($0.id) }
  }

  /// `2 articles, published 2031-04-02 to 2031-04-05`.
  private static func state(_ articles: [Article]) -> String {
    CaptionWriter.count(articles.count, "article") + CaptionWriter.dates(of: articles)
  }

  private static func folded(
    _ folded: (actors: Int, ties: Int), _ options: ComparisonOptions
  ) -> String? {
    guard let what = parts(folded.actors, folded.ties) else { return nil }
    let reason =
      options.extent == .changes
      ? "that did not change"
      : "that did not change and lie more than one step from a change"
    let hint = options.foldingHint.map { "; \(DisplayText.clean($0))" } ?? ""
    return "Folded away: \(what) \(reason)\(hint)."
  }

  private static func limited(
    _ left: (actors: Int, ties: Int, changes: Int), _ options: ComparisonOptions
  ) -> String? {
    guard let what = parts(left.actors, left.ties) else { return nil }
    let changes =
      left.changes > 0
      ? ", among them \(CaptionWriter.count(left.changes, "change"))"
      : ""
    let hint = options.diagram.hint.map { "; \(DisplayText.clean($0))" } ?? ""
    return "Not shown for want of room: \(what)\(changes) (the most important changes are shown)"
      + "\(hint)."
  }

  private static func parts(_ actors: Int, _ ties: Int) -> String? {
    let parts = [
      actors > 0 ? CaptionWriter.count(actors, "actor") : nil,
      ties > 0 ? CaptionWriter.count(ties, "tie") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }
}
