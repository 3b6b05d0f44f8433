/// What a statement says of its two actors.
public enum Relation: String, Sendable, CaseIterable, Comparable {
  case leads, member, part, owns, backs, allied, rival, kin, based
  case cooperate, conflict

  /// Whether the relation is something done or said, not a state of affairs.
  public var isInteraction: Bool { self == .cooperate || self == .conflict }

  /// Whether the direction does not count.
  public var isSymmetric: Bool { self == .allied || self == .rival || self == .kin }

  /// +1 cooperation, −1 conflict, 0 for an affiliation that is neither.
  public var polarity: Int {
    switch self {
    case .backs, .allied, .cooperate: 1
    case .rival, .conflict: -1
    case .leads, .member, .part, .owns, .kin, .based: 0
    }
  }

  /// Orders relations by their written name.
  public static func < (lhs: Relation, rhs: Relation) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// How sure the text is of a statement.
public enum Status: String, Sendable, CaseIterable {
  case asserted, alleged, denied, prospective
}

/// One of the sixteen event types of PLOVER.
public enum EventType: String, Sendable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
}

/// An interaction's event type, with its mode where that is known: `ACCUSE/disapprove`.
public struct Event: Sendable, Hashable {
  /// The event type.
  public var type: EventType
  /// The mode in lower case.
  public var mode: String?

  /// Creates an event.
  public init(_ type: EventType, mode: String? = nil) {
    self.type = type
    self.mode = mode
  }

  /// Reads `TYPE` or `TYPE/mode`.
  public init?(_ text: String) {
    // By scalars: a mode may begin with a mark that would join the slash as one character.
    let parts = text.unicodeScalars.split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let type = EventType(rawValue: String(first)) else { return nil }
    self.type = type
    self.mode = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
  }

  /// The event as `TYPE` or `TYPE/mode`.
  public var text: String { mode.map { "\(type.rawValue)/\($0)" } ?? type.rawValue }
}

/// Somebody to whom the text attributes a statement.
public struct Attribution: Sendable, Hashable {
  /// The words that name the speaker.
  public var text: String
  /// The id of the speaking actor, where it is one of the graph.
  public var actor: String?
  /// Whether the source is unnamed: 'two senior officials'.
  public var anonymous: Bool

  /// Creates an attribution.
  public init(text: String, actor: String? = nil, anonymous: Bool = false) {
    self.text = text
    self.actor = actor
    self.anonymous = anonymous
  }
}

/// The sentence that a statement rests on, and the spans in it that decided.
public struct Evidence: Sendable, Hashable {
  /// The id of the article.
  public var article: String
  /// The sentence's span, in Unicode scalars of the article's text.
  public var span: Range<Int>
  /// The sentence's words.
  public var text: String
  /// The span that stands for the source; outside the sentence never.
  public var source: Range<Int>?
  /// The span that stands for the target; nil where the clause leaves it out.
  public var target: Range<Int>?
  /// The word or words that carried the decision.
  public var cue: Range<Int>?

  /// Creates evidence.
  public init(
    article: String, span: Range<Int>, text: String, source: Range<Int>? = nil,
    target: Range<Int>? = nil, cue: Range<Int>? = nil
  ) {
    self.article = article
    self.span = span
    self.text = text
    self.source = source
    self.target = target
    self.cue = cue
  }
}

/// One thing that one sentence says of two actors.
public struct Statement: Sendable, Hashable {
  /// A stable hash of what is said: of everything else but ``confidence`` and ``possible``.
  public var id: String
  /// What is said.
  public var relation: Relation
  /// The id of the actor that the statement starts from.
  public var source: String
  /// The id of the actor that it points to.
  public var target: String
  /// The event of an interaction.
  public var event: Event?
  /// How sure the text is.
  public var status: Status
  /// When it happened, or since and until when it held.
  public var date: DayRange?
  /// Who said it, outermost speaker first.
  public var attribution: [Attribution]
  /// The role or act in the text's own word: `commander`, `urge`.
  public var role: String?
  /// How much of the target the source owns, in percent from 0 to 100, where the text tells it.
  ///
  /// What is no such number is taken for none.
  public var share: Double? {
    get { storedShare }
    set { storedShare = Self.percentage(newValue) }
  }
  /// The name of the rule that made the statement, as `actorgraph rules` lists it; `learned` where only
  /// the networks read it.
  public var rule: String
  /// How far the claim has come, where the text tells it.
  public var stage: Stage?
  /// How sure it is that the text says this, in whole percent from 0 to 100.
  ///
  /// What lies outside is taken for the nearer end.
  public var confidence: Int {
    get { Int(storedConfidence) }
    set { storedConfidence = UInt8(min(max(newValue, 0), 100)) }
  }
  /// Whether the statement is too unsure to be drawn, compared, counted or told unless that is asked
  /// for; see ``Graph/drawn(possible:minimumConfidence:)``.
  public var possible: Bool
  /// Where it stands.
  public var evidence: Evidence

  // A graph has many statements: these two are kept small, and within their ranges.
  private var storedShare: Double?
  private var storedConfidence: UInt8

  /// Creates a statement.
  public init(
    id: String = "", relation: Relation, source: String, target: String, event: Event? = nil,
    status: Status = .asserted, date: DayRange? = nil, attribution: [Attribution] = [],
    role: String? = nil, share: Double? = nil, rule: String, stage: Stage? = nil,
    confidence: Int = 100, possible: Bool = false, evidence: Evidence
  ) {
    self.id = id
    self.relation = relation
    self.source = source
    self.target = target
    self.event = event
    self.status = status
    self.date = date
    self.attribution = attribution
    self.role = role
    storedShare = Self.percentage(share)
    self.rule = rule
    self.stage = stage
    storedConfidence = UInt8(min(max(confidence, 0), 100))
    self.possible = possible
    self.evidence = evidence
  }

  /// A number from 0 to 100, without the sign that a zero may have; nil for any other.
  private static func percentage(_ value: Double?) -> Double? {
    value.flatMap { (0...100).contains($0) ? $0 + 0 : nil }
  }
}

extension Statement {
  /// The share as it is written, without a needless fraction: `51`, `9.8`.
  package var shareText: String? {
    share.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
  }
}
