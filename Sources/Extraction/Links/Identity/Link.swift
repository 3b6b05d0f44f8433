/// What a suggester says of who is who, by the indices of mentions.
enum Link: Sendable, Hashable {
  /// A mention refers to the actor of another.
  case one(Int, Int, LinkReason)
  /// A mention stands for the actors of several others.
  case several(Int, [Int])
  /// Two names name one actor, whatever their words.
  case alias(Int, of: Int)
  /// Two mentions are two actors.
  case apart(Int, Int)
  /// A name is what its actor once was called or seldom is.
  case lesser(Int)
  /// A mention refers to nobody.
  case nobody(Int)
}
