/// The nine things that can have become of a tie.
///
/// A tie is in the first class of this list whose condition holds. The status of a tie is the one that
/// its statements on one side give it together (see ``TieStatus``).
///
/// | class | both sides | condition |
/// |---|---|---|
/// | reversed | – | see ``TieChangeClass/reversed`` |
/// | new | no | only the newer side has a statement |
/// | unmentioned | no | only the older side has a statement |
/// | denied | yes | denied or disputed now, neither before, and no stage (acquitted, withdrawn, dismissed) tells why |
/// | ended | yes | a statement of an affiliation that only the newer side has says that it is over |
/// | firmer | yes | the status has risen: denied, expected, disputed, alleged, asserted; or else the stage |
/// | weaker | yes | the status has fallen; or else the stage: acquitted, withdrawn, dismissed, settled, or merely claimed |
/// | redated | yes | both sides know days, and the first or the last differs |
/// | repeated | yes | none of these |
public enum TieChangeClass: String, Sendable, CaseIterable {
  /// Cooperation where there was conflict before, or the other way round.
  ///
  /// Between two actors, in one direction, `cooperate` and `conflict` are opposites; in either direction,
  /// so are `backs` and `allied` on the one hand, `rival` on the other. There is a reversal where the older
  /// side asserts or alleges one and not the other, and the newer side the other and not the one. The
  /// ties of both are marked: the older and the newer.
  case reversed
  /// Only the newer side says it.
  case new
  /// The newer side denies what the older asserted or alleged.
  case denied
  /// The newer side says that it is over: 'former', 'no longer', or days that end before the article's.
  case ended
  /// Alleged or expected before, asserted now; or accused before, charged now.
  case firmer
  /// Asserted before, alleged or only expected now; or charged before, acquitted now.
  case weaker
  /// Both say it, of different days.
  case redated
  /// Both say it.
  case repeated
  /// Only the older side says it, which does not mean that it has ended.
  case unmentioned

  /// Whether something has become of the tie.
  public var isChange: Bool { self != .repeated && self != .unmentioned }

  /// The sign of the class: `+`, `±` or `−`; empty for a tie of which nothing has become.
  public var badge: String {
    switch self {
    case .new: "+"
    case .reversed, .firmer, .weaker, .redated: "±"
    case .denied, .ended: "−"
    case .repeated, .unmentioned: ""
    }
  }
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
  ///
  /// Nil for the replaced tie itself.
  public var reverses: Tie?
  /// How many articles of the newer side say it that do not say it on the older side.
  public var furtherArticles: Int

  /// The tie on the newer side or, where only the older side has it, there.
  public var tie: Tie? { new ?? old }
}
