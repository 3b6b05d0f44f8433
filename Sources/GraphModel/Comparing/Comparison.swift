/// What differs between two states of the knowledge: Monday's articles and Friday's.
///
/// The world is open: what the newer articles do not mention has not ended. Ids of actors and
/// statements are those of ``union``, in which the actors of both sides are resolved together.
public struct Comparison: Sendable, Hashable {
  /// Both sides in one graph.
  public var union: Graph
  /// The older side.
  public var old: ComparisonSide
  /// The newer side.
  public var new: ComparisonSide
  /// Every tie of the union under its class, the most important first.
  public var ties: [TieChange]
  /// Every actor of the union under its class, the most important first.
  public var actors: [ActorChange]
}

/// One side of a comparison in terms of the union.
public struct ComparisonSide: Sendable, Hashable {
  /// The ids of its articles.
  public var articles: Set<String>
  /// The ids of its actors.
  public var actors: Set<String>
  /// The ids of its statements.
  public var statements: Set<String>
}

/// The nine things that can have become of a tie.
public enum TieChangeClass: String, Sendable, CaseIterable {
  /// Cooperation where there was conflict before, or the other way round.
  case reversed
  /// Only the newer side says it.
  case new
  /// The newer side denies what the older asserted or alleged.
  case denied
  /// The newer side says that it is over: 'former', 'no longer'.
  case ended
  /// Alleged or planned before, asserted now.
  case firmer
  /// Asserted before, alleged or only planned now.
  case weaker
  /// Both say it, of different days.
  case redated
  /// Both say it.
  case repeated
  /// Only the older side says it, which does not mean that it has ended.
  case unmentioned
}

/// What has become of one tie.
public struct TieChange: Sendable, Hashable {
  /// What has become of it.
  public var change: TieChangeClass
  /// The tie on the older side, in ids of the union.
  public var old: Tie?
  /// The tie on the newer side, in ids of the union.
  public var new: Tie?
  /// The tie of the opposite polarity that a reversal replaces, as the older side has it.
  public var reverses: Tie?
  /// How many articles of the newer side say it that the older side does not have.
  public var furtherArticles: Int
}

/// What can have become of an actor.
public enum ActorChangeClass: String, Sendable, CaseIterable {
  /// Several actors of the older side are one.
  case merged
  /// One actor of the older side is several.
  case split
  /// Only the newer side mentions the actor.
  case new
  /// The newer side uses another name.
  case renamed
  /// Only the older side mentions the actor.
  case unmentioned
  /// Both sides mention the actor.
  case same
}

/// What has become of one actor.
public struct ActorChange: Sendable, Hashable {
  /// What has become of the actor.
  public var change: ActorChangeClass
  /// The actor's id in the union.
  public var id: String
  /// The names of the actor, or of the actors that became it, on the older side, sorted.
  public var oldNames: [String]
  /// The name on the newer side.
  public var newName: String?
}
