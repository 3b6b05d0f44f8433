internal import GraphModel

/// What a reader should know first: the centre, the strongest ties, what is uncertain; nothing that is
/// only possible.
struct Findings {
  /// The actor with ties to the most others, and how many those are.
  private(set) var center: (actor: String, others: Int, statements: Int)?
  /// The number of the tie of conflict with the most statements.
  private(set) var conflict: Int?
  /// The number of the tie of cooperation or alliance with the most statements.
  private(set) var alliance: Int?
  /// The numbers of the ties that are merely claimed, the heaviest first.
  private(set) var claimed: [Int]
  /// The numbers of the ties that are only alleged, the heaviest first.
  private(set) var alleged: [Int]
  /// The numbers of the ties that one statement asserts and another denies, the heaviest first.
  private(set) var disputed: [Int]
  /// The numbers of the ties that are denied and nothing else, the heaviest first.
  private(set) var denied: [Int]

  init(_ content: ReportContent) {
    let ranked = content.ties.enumerated().filter { !$0.element.possible }.sorted { first, second in
      (-first.element.statements.count, -first.element.articles, first.offset)
        < (-second.element.statements.count, -second.element.articles, second.offset)
    }
    func numbers(_ holds: (Tie) -> Bool) -> [Int] {
      ranked.filter { holds($0.element) }.map { $0.offset + 1 }
    }
    let firm = { (tie: Tie) in tie.isEstablished || tie.standing == .disputed }
    let isSaid = { (tie: Tie) in tie.standing == .claimed || tie.standing == .alleged }
    conflict =
      numbers { $0.polarity < 0 && firm($0) }.first
      ?? numbers { $0.polarity < 0 && isSaid($0) }.first
    alliance =
      numbers { $0.polarity > 0 && firm($0) }.first
      ?? numbers { $0.polarity > 0 && isSaid($0) }.first
    claimed = numbers { $0.standing == .claimed }
    alleged = numbers { $0.status == .alleged }
    disputed = numbers { $0.status == .disputed }
    denied = numbers { $0.status == .denied }
    center = Self.center(content)
  }

  private static func center(_ content: ReportContent) -> (String, Int, Int)? {
    let weights = content.weights
    let candidates = content.graph.actors.map { actor in
      let ends = content.ties(of: actor.id).map { content.tie($0) }
        .flatMap { [$0.source, $0.target] }
      return (
        actor: actor.id, others: Set(ends).subtracting([actor.id]).count,
        statements: weights[actor.id, default: 0]
      )
    }
    return candidates.filter { $0.others > 0 }.min {
      (-$0.others, -$0.statements, $0.actor) < (-$1.others, -$1.statements, $1.actor)
    }
  }
}
