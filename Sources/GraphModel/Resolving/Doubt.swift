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
  init(_ doubt: AtomDoubt, ids: [String], atoms: [Dissection.Atom]) {
    let isOrdered = ExactText(ids[doubt.first]) <= ExactText(ids[doubt.second])
    let (one, other) = isOrdered ? (doubt.first, doubt.second) : (doubt.second, doubt.first)
    self.init(
      first: ids[one], second: ids[other], firstAppearance: atoms[one].appearance,
      secondAppearance: atoms[other].appearance, supporting: doubt.supporting,
      opposing: doubt.opposing)
  }

  /// Orders doubts by the ids of their actors.
  public static func < (lhs: Doubt, rhs: Doubt) -> Bool {
    (ExactText(lhs.first), ExactText(lhs.second)) < (ExactText(rhs.first), ExactText(rhs.second))
  }
}
