/// What can have become of an actor; an actor is in the first class whose condition holds.
public enum ActorChangeClass: String, Sendable, CaseIterable {
  /// Several actors of the older side are one, or fewer, on the newer.
  case merged
  /// One actor of the older side is several, which the newer side does not keep in one.
  case split
  /// Only the newer side mentions the actor.
  case new
  /// The newer side uses another name: one that the older side does not know, while it no longer knows
  /// the older name.
  case renamed
  /// Only the older side mentions the actor.
  case unmentioned
  /// Both sides mention the actor.
  case same

  /// Whether something has become of the actor.
  public var isChange: Bool { self != .same && self != .unmentioned }
}

/// What has become of one actor.
public struct ActorChange: Sendable, Hashable {
  /// What has become of the actor.
  public var change: ActorChangeClass
  /// The actor's id in the union.
  public var id: String
  /// The names of the actor, or of the actors that became it, on the older side, sorted.
  public var oldNames: [String]
  /// The name on the newer side; nil where it does not mention the actor.
  public var newName: String?
}
