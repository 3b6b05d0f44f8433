/// A timeline in words: what each step added, changed and ended.
public struct TimelineReport: Sendable, Hashable {
  /// What the steps go by.
  public var basis: Timeline.Basis
  /// How long the steps are.
  public var length: TimelineStepLength
  /// The steps in their order.
  public var steps: [TimelineStepReport]
  /// What no day is known of.
  public var undated: UndatedReport
  /// The actor that is told of; nil where everything is.
  public var story: ActorStory?

  /// Puts a timeline into words.
  ///
  /// - Parameters:
  ///   - timeline: What to tell.
  ///   - actor: The id of the actor of whose ties alone to tell; nil for all. Counts are of all.
  /// - Complexity: O(*s* · *n* log *n*) for *s* steps of a graph of size *n*.
  public init(_ timeline: Timeline, actor: String? = nil) {
    basis = timeline.basis
    length = timeline.length
    steps = timeline.steps.indices.map { index in
      TimelineStepReport(
        timeline.steps[index], timeline.comparison(ofStep: index), isFirst: index == 0,
        actor: actor)
    }
    let writer = StatementReportWriter(timeline.whole)
    let undated = timeline.undated
    self.undated = UndatedReport(
      articles: undated.articles.distinctSorted(),
      statements: writer.inOrder { undated.statements.contains($0.id) && $0.names(actor) })
    story = actor.map { ActorStory(of: $0, in: timeline, writer) }
  }
}

/// One step of a timeline in words.
public struct TimelineStepReport: Sendable, Hashable {
  /// The step in words.
  public var label: String
  /// The first day of the step.
  public var first: CalendarDay
  /// The last day of the step.
  public var last: CalendarDay
  /// The ids of the articles that the step rests on, sorted.
  public var articles: [String]
  /// How many ties and actors are in each class.
  public var summary: ComparisonSummary
  /// How many actors are known after the step.
  public var knownActors: Int
  /// How many ties are known after the step.
  public var knownTies: Int
  /// The ties of which something has become, the most important first.
  public var ties: [TieReport]
  /// The actors of which something has become, the most important first.
  public var actors: [ActorReport]

  init(_ step: TimelineStep, _ comparison: Comparison, isFirst: Bool, actor: String?) {
    let report = ComparisonReport(comparison, onlyChanged: true)
    (label, first, last) = (step.label, step.first, step.last)
    articles = step.part.articles.distinctSorted()
    summary = report.summary
    knownActors = comparison.union.actors.count
    knownTies = comparison.ties.count
    ties = report.ties.filter { tie in
      actor.map { $0 == tie.source.id || $0 == tie.target.id } ?? true
    }
    if isFirst { ties = ties.map(Self.beginning) }
    actors = report.actors.filter { change in actor.map { $0 == change.actor.id } ?? true }
  }

  /// Where a timeline begins, nothing is new.
  private static func beginning(_ report: TieReport) -> TieReport {
    let sentence = TieSentence(
      source: report.source.name, target: report.target.name, relation: report.relation)
    var report = report
    report.sentence = sentence.text(report.new?.standing ?? .asserted, report.new?.stage)
    return report
  }

  /// The counts in one line; of the first step, what is known after it.
  public func line(isFirst: Bool) -> String {
    guard isFirst else { return summary.line }
    return "\(knownActors) actor\(knownActors == 1 ? "" : "s")  "
      + "\(knownTies) tie\(knownTies == 1 ? "" : "s")"
  }
}

/// What no day is known of.
public struct UndatedReport: Sendable, Hashable {
  /// The ids of the articles, sorted.
  public var articles: [String]
  /// What they say.
  public var statements: [StatementReport]
}

extension Statement {
  /// Whether an actor is at one of its ends; nil is at all.
  fileprivate func names(_ actor: String?) -> Bool {
    actor.map { $0 == source || $0 == target } ?? true
  }
}
