/// How many ties and actors are in each class of a comparison.
public struct ComparisonSummary: Sendable, Hashable {
  /// The number of ties in each class; a reversal counts once, whatever the number of ties it marks.
  public var ties: [TieChangeClass: Int]
  /// The number of actors in each class.
  public var actors: [ActorChangeClass: Int]

  /// Counts what a comparison holds.
  public init(of comparison: Comparison) {
    var ties: [TieChangeClass: Int] = [:]
    for change in comparison.ties where change.change != .reversed {
      ties[change.change, default: 0] += 1
    }
    let reversals = Set(comparison.ties.compactMap { $0.reverses.map(TieKey.init) })
    if !reversals.isEmpty { ties[.reversed] = reversals.count }
    self.ties = ties
    actors = comparison.actors.reduce(into: [:]) { $0[$1.change, default: 0] += 1 }
  }

  /// Creates a summary from its counts.
  public init(ties: [TieChangeClass: Int], actors: [ActorChangeClass: Int]) {
    self.ties = ties
    self.actors = actors
  }

  /// Whether nothing has become of any tie or actor.
  public var isUnchanged: Bool {
    ties.allSatisfy { !$0.key.isChange || $0.value == 0 }
      && actors.allSatisfy { !$0.key.isChange || $0.value == 0 }
  }

  /// One line: `+3 ties  ±1 reversed  −1 denied  2 actors new  14 unchanged, 5 not mentioned`.
  ///
  /// What there is none of is left out. The last part counts ties.
  public var line: String {
    let changes = Self.tieWords.compactMap { change, word -> String? in
      guard let count = ties[change], count > 0 else { return nil }
      if change == .new { return "+\(count) tie\(count == 1 ? "" : "s")" }
      return "\(change.badge)\(count) \(word)"
    }
    let people = Self.actorWords.compactMap { change, word -> String? in
      guard let count = actors[change], count > 0 else { return nil }
      return "\(count) actor\(count == 1 ? "" : "s") \(word)"
    }
    let rest = [(TieChangeClass.repeated, "unchanged"), (.unmentioned, "not mentioned")]
      .compactMap { change, word in ties[change].map { "\($0) \(word)" } }
    let parts = changes + people + (rest.isEmpty ? [] : [rest.joined(separator: ", ")])
    return parts.isEmpty ? "no ties" : parts.joined(separator: "  ")
  }

  private static let tieWords: [(TieChangeClass, String)] = [
    (.new, ""), (.reversed, "reversed"), (.denied, "denied"), (.ended, "ended"),
    (.firmer, "firmer"), (.weaker, "weaker"), (.redated, "dated differently"),
  ]

  private static let actorWords: [(ActorChangeClass, String)] = [
    (.new, "new"), (.renamed, "renamed"), (.merged, "merged"), (.split, "split"),
  ]
}

extension Comparison {
  /// What has changed in one line; see ``ComparisonSummary/line``.
  public var summary: String { ComparisonSummary(of: self).line }
}
