/// A comparison in words: each change as a sentence, with the sentences of the articles behind it.
public struct ComparisonReport: Sendable, Hashable {
  /// How many ties and actors are in each class.
  public var summary: ComparisonSummary
  /// What has become of the ties, the most important first.
  public var ties: [TieReport]
  /// What has become of the actors, the most important first.
  public var actors: [ActorReport]

  /// Creates a report of its parts.
  public init(summary: ComparisonSummary, ties: [TieReport], actors: [ActorReport]) {
    self.summary = summary
    self.ties = ties
    self.actors = actors
  }

  /// Puts a comparison into words.
  ///
  /// - Parameters:
  ///   - comparison: What to tell.
  ///   - onlyChanged: Whether to leave out what is as before or not mentioned. The summary counts all.
  /// - Complexity: O(*n* log *n*) in the size of the union.
  public init(_ comparison: Comparison, onlyChanged: Bool = false) {
    let writer = TieReportWriter(comparison)
    let actorWriter = ActorSentence(names: writer.names)
    summary = ComparisonSummary(of: comparison)
    let changes = comparison.ties
    ties = SideBySide.compactMap(changes.count) { index in
      onlyChanged && !changes[index].change.isChange ? nil : writer.report(changes[index])
    }
    actors = comparison.actors.filter { !onlyChanged || $0.change.isChange }
      .map(actorWriter.report)
  }
}

/// What has become of one tie, in words.
public struct TieReport: Sendable, Hashable {
  /// What has become of it.
  public var change: TieChangeClass
  /// The actor that the tie starts from.
  public var source: NamedActor
  /// The actor that it points to.
  public var target: NamedActor
  /// What is said.
  public var relation: Relation
  /// The relation that it has come in the place of, where it is reversed.
  public var reverses: Relation?
  /// How many articles of the newer side say it that do not say it on the older side.
  public var furtherArticles: Int
  /// The change as one English sentence.
  public var sentence: String
  /// The tie on the older side; of a tie that reverses another, that other tie.
  public var old: TieState?
  /// The tie on the newer side.
  public var new: TieState?

  /// Whether it is a tie that another has come in the place of, whose report tells of both.
  public var isReplaced: Bool { change == .reversed && reverses == nil }

  /// Creates the report of one tie.
  public init(
    change: TieChangeClass, source: NamedActor, target: NamedActor, relation: Relation,
    reverses: Relation?, furtherArticles: Int, sentence: String, old: TieState?, new: TieState?
  ) {
    self.change = change
    self.source = source
    self.target = target
    self.relation = relation
    self.reverses = reverses
    self.furtherArticles = furtherArticles
    self.sentence = sentence
    self.old = old
    self.new = new
  }
}

/// What has become of one actor, in words.
public struct ActorReport: Sendable, Hashable {
  /// What has become of the actor.
  public var change: ActorChangeClass
  /// The actor in the union.
  public var actor: NamedActor
  /// The names on the older side, sorted.
  public var oldNames: [String]
  /// The name on the newer side.
  public var newName: String?
  /// The change as one English sentence.
  public var sentence: String

  /// Creates the report of one actor.
  public init(
    change: ActorChangeClass, actor: NamedActor, oldNames: [String], newName: String?,
    sentence: String
  ) {
    self.change = change
    self.actor = actor
    self.oldNames = oldNames
    self.newName = newName
    self.sentence = sentence
  }
}

/// An actor by its id and name in the union.
public struct NamedActor: Sendable, Hashable {
  /// The id.
  public var id: String
  /// The name.
  public var name: String

  /// Creates a named actor.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
