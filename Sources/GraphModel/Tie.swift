/// The status of a tie: the strongest of its statements', or disputed.
public enum TieStatus: String, Sendable, CaseIterable {
  case asserted, alleged, denied, prospective
  /// One statement asserts or alleges what another denies.
  case disputed
}

/// All statements with one source, target and relation: what is drawn as a line.
///
/// A tie is derived from statements and never stored as truth.
public struct Tie: Sendable, Hashable {
  /// The id of the actor that the tie starts from.
  public var source: String
  /// The id of the actor that it points to.
  public var target: String
  /// What is said.
  public var relation: Relation
  /// +1 cooperation, −1 conflict, 0 neither.
  public var polarity: Int
  /// The ids of the statements, in the graph's order.
  public var statements: [String]
  /// How many articles say it.
  public var articles: Int
  /// The earliest known day.
  public var first: CalendarDay?
  /// The latest known day.
  public var last: CalendarDay?
  /// The strongest status, or disputed.
  public var status: TieStatus
  /// How far the claim has come: the stage of the latest dated statement that has one, else the furthest.
  public var stage: Stage?
  /// Whether a text vouches for it: one of the statements is established.
  public var isEstablished: Bool
  /// How many of the statements deny it.
  public var denied: Int
  /// How sure its surest statement is, in whole percent from 0 to 100.
  public var confidence: Int
  /// Whether all statements are only possible.
  ///
  /// Otherwise those that are not decide alone on days, status, confidence and counts.
  public var possible: Bool

  /// Creates a tie.
  public init(
    source: String, target: String, relation: Relation, polarity: Int, statements: [String],
    articles: Int, first: CalendarDay?, last: CalendarDay?, status: TieStatus, stage: Stage? = nil,
    isEstablished: Bool, denied: Int, confidence: Int = 100, possible: Bool = false
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.polarity = polarity
    self.statements = statements
    self.articles = articles
    self.first = first
    self.last = last
    self.status = status
    self.stage = stage
    self.isEstablished = isEstablished
    self.denied = denied
    self.confidence = confidence
    self.possible = possible
  }
}
