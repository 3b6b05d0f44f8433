/// Two actors that may be the same: nothing decides it, so they were left two.
public struct Doubt: Sendable, Hashable {
  /// The id of one actor.
  public var first: String
  /// The id of the other.
  public var second: String
  /// What the doubt is about: one of the appearances of the first actor.
  public var firstAppearance: Appearance
  /// One of the appearances of the second actor.
  public var secondAppearance: Appearance
  /// What speaks for one actor, each a phrase.
  public var supporting: [String]
  /// What speaks against it, each a phrase.
  public var opposing: [String]

  /// Creates a doubt.
  public init(
    first: String, second: String, firstAppearance: Appearance, secondAppearance: Appearance,
    supporting: [String] = [], opposing: [String] = []
  ) {
    self.first = first
    self.second = second
    self.firstAppearance = firstAppearance
    self.secondAppearance = secondAppearance
    self.supporting = supporting
    self.opposing = opposing
  }
}

/// A doubt about two atoms.
struct AtomDoubt: Hashable {
  let first: Int
  let second: Int
  var supporting: [String] = []
  var opposing: [String] = []
}

extension Doubt: Comparable {
  /// - Parameters:
  ///   - doubt: A doubt about two atoms.
  ///   - id: The id of the actor that an atom is.
  ///   - appearance: An atom as an appearance.
  init(_ doubt: AtomDoubt, id: (Int) -> String, appearance: (Int) -> Appearance) {
    let isOrdered = ExactText(id(doubt.first)) <= ExactText(id(doubt.second))
    let (one, other) = isOrdered ? (doubt.first, doubt.second) : (doubt.second, doubt.first)
    self.init(
      first: id(one), second: id(other), firstAppearance: appearance(one),
      secondAppearance: appearance(other), supporting: doubt.supporting,
      opposing: doubt.opposing)
  }

  /// Orders doubts by the ids of their actors.
  public static func < (lhs: Doubt, rhs: Doubt) -> Bool {
    (ExactText(lhs.first), ExactText(lhs.second)) < (ExactText(rhs.first), ExactText(rhs.second))
  }
}
