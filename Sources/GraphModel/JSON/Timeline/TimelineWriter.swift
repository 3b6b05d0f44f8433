/// Turns the parts of a timeline into JSON values with their keys in the order of the format.
enum TimelineWriter {
  static func document(_ report: TimelineReport) -> JSONValue {
    .object([
      ("format", .string(TimelineReport.format)),
      ("by", .string(report.basis.rawValue)),
      ("step", .string(report.length.rawValue)),
      ("steps", .array(report.steps.map(step))),
      ("undated", undated(report.undated)),
      ("story", report.story.map(story) ?? JSONValue(.null)),
    ])
  }

  private static func step(_ step: TimelineStepReport) -> JSONValue {
    .object([
      ("label", .string(step.label)),
      ("first", .day(step.first)),
      ("last", .day(step.last)),
      ("articles", .array(step.articles.map(JSONValue.string))),
      ("summary", .string(step.summary.line)),
      ("counts", ComparisonWriter.counts(step.summary)),
      (
        "known",
        .object([("actors", .integer(step.knownActors)), ("ties", .integer(step.knownTies))])
      ),
      ("ties", .array(step.ties.map(ComparisonWriter.tie))),
      ("actors", .array(step.actors.map(ComparisonWriter.actor))),
    ])
  }

  private static func undated(_ undated: UndatedReport) -> JSONValue {
    .object([
      ("articles", .array(undated.articles.map(JSONValue.string))),
      ("statements", .array(undated.statements.map(statement))),
    ])
  }

  private static func story(_ story: ActorStory) -> JSONValue {
    .object([
      ("actor", ComparisonWriter.named(story.actor)),
      (
        "chapters",
        .array(
          story.chapters.map { chapter in
            .object([
              ("label", .string(chapter.label)),
              ("statements", .array(chapter.statements.map(statement))),
            ])
          })
      ),
    ])
  }

  private static func statement(_ statement: StatementReport) -> JSONValue {
    .object([
      ("source", ComparisonWriter.named(statement.source)),
      ("target", ComparisonWriter.named(statement.target)),
      ("relation", .string(statement.relation.rawValue)),
      ("role", .string(statement.role)),
      ("sentence", .string(statement.sentence)),
      ("quote", ComparisonWriter.quotation(statement.quote)),
    ])
  }
}

extension TimelineReport {
  /// The name of the format in which ``json()`` writes.
  public static let format = "actorgraph-timeline/1"

  /// The report as indented JSON with a line break at its end.
  ///
  /// The keys of the format are described under <doc:Timelines>.
  ///
  /// - Returns: the same text for the same timeline.
  public func json() -> String {
    JSONWriter.write(TimelineWriter.document(self), layout: .indented) + "\n"
  }
}
