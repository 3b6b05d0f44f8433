/// What the articles tell of one actor, in order of date.
public struct ActorStory: Sendable, Hashable {
  /// The actor.
  public var actor: NamedActor
  /// Everything that is said of the actor with a day, the earliest first.
  public var chapters: [StoryChapter]

  init(of actor: String, in timeline: Timeline, _ writer: StatementReportWriter) {
    self.actor = writer.actor(actor)
    chapters = timeline.steps.compactMap { step in
      let own = writer.inOrder {
        step.part.statements.contains($0.id) && ($0.source == actor || $0.target == actor)
      }
      return own.isEmpty ? nil : StoryChapter(label: step.label, statements: own)
    }
  }
}

/// What is told of an actor in one step of a timeline.
public struct StoryChapter: Sendable, Hashable {
  /// The step in words.
  public var label: String
  /// What is told, in the order of the articles.
  public var statements: [StatementReport]
}
