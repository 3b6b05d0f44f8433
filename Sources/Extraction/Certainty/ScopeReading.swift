internal import GraphModel

/// How sure the text is of a clause, how far the claim has come, and who says it.
struct ScopeReading: Sendable, Equatable {
  var status: Status
  /// The heads of the speakers' phrases, outermost first.
  var speakers: [Int]
  /// How far a claim has come that the words around the clause tell of.
  var stage: Stage?
  /// Whether what is still to come is wanted of somebody or tried, not announced by its doer.
  var isWanted = false
  /// Whether the text only asks about it, or says no more than that nobody is charged with it.
  var isUnsaid = false

  /// A clause that stands by itself.
  init(status: Status = .asserted, speakers: [Int] = []) {
    self.status = status
    self.speakers = speakers
  }

  /// Takes in how far the claim has come; the furthest stage counts.
  mutating func reach(_ other: Stage?) {
    guard let other else { return }
    stage = max(stage ?? other, other)
  }

  mutating func apply(_ found: Set<Status>) {
    for status in [Status.alleged, .prospective, .denied] where found.contains(status) {
      self.status = Self.combine(status, over: self.status)
    }
  }

  /// The status of what is already of a status under something of another.
  static func combine(_ outer: Status, over inner: Status) -> Status {
    switch (outer, inner) {
    case (.asserted, _): inner
    case (.denied, .denied): .asserted
    case (.denied, _): .denied
    case (_, .denied): inner
    case (.prospective, _): .prospective
    case (.alleged, .prospective): .prospective
    case (.alleged, _): .alleged
    }
  }
}
