/// How far a claim has come: from somebody's words, over an accusation and a court, to what became of it.
///
/// A stage stands beside the ``Status``, and mostly goes with one: whoever is suspected, accused, arrested,
/// charged or tried is alleged to have acted; the act of a convict is asserted, that of somebody acquitted
/// is denied. The cases are in the order in which a claim goes through them.
public enum Stage: String, Sendable, CaseIterable {
  /// A party's words, which the article does not take over.
  case claimed
  /// On suspicion of the act.
  case suspected
  /// Accused of the act.
  case accused
  /// Arrested for the act.
  case arrested
  /// Charged with the act, or indicted.
  case charged
  /// On trial for the act.
  case tried
  /// Found guilty of the act, or admitting it.
  case convicted
  /// Cleared of the act.
  case acquitted
  /// The accusation was taken back.
  case withdrawn
  /// The accusation was thrown out.
  case dismissed
  /// The matter was settled, and nothing admitted.
  case settled
}

extension Stage: Comparable {
  /// Orders stages by how far the claim has come.
  public static func < (lhs: Stage, rhs: Stage) -> Bool { lhs.rank < rhs.rank }

  /// The place among all stages.
  private var rank: Int {
    switch self {
    case .claimed: 0
    case .suspected: 1
    case .accused: 2
    case .arrested: 3
    case .charged: 4
    case .tried: 5
    case .convicted: 6
    case .acquitted: 7
    case .withdrawn: 8
    case .dismissed: 9
    case .settled: 10
    }
  }
}

extension Statement {
  /// Whether the text vouches for the statement: it asserts it, and not merely as somebody's claim.
  public var isEstablished: Bool { Stage.isEstablished(status, stage) }
}

extension Stage {
  /// Whether what has a status and a stage is established.
  static func isEstablished(_ status: Status, _ stage: Stage?) -> Bool {
    status == .asserted && stage != .claimed
  }
}

/// The stages of a tie's statements, one after the other.
package struct StageTally {
  private var all = StageOrder()
  private var beyondClaims = StageOrder()
  package private(set) var isEstablished = false

  package init() {}

  /// Takes in what one statement has.
  package mutating func add(_ status: Status, _ stage: Stage?, on date: DayRange?) {
    if Stage.isEstablished(status, stage) { isEstablished = true }
    guard let stage else { return }
    all.add(stage, on: date)
    if stage != .claimed { beyondClaims.add(stage, on: date) }
  }

  /// The stage of the latest dated statement that has one, else the furthest.
  ///
  /// What is established is no longer merely claimed.
  package var together: Stage? { (isEstablished ? beyondClaims : all).last }
}

/// The last of stages that come one after the other.
private struct StageOrder {
  private var latest: (day: CalendarDay, stage: Stage)?
  private var furthest: Stage?

  mutating func add(_ stage: Stage, on date: DayRange?) {
    furthest = max(furthest ?? stage, stage)
    guard let day = date?.end ?? date?.start else { return }
    guard let known = latest, known >= (day, stage) else { return latest = (day, stage) }
  }

  /// The stage of the latest day, else the furthest.
  var last: Stage? { latest?.stage ?? furthest }
}
