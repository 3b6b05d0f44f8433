internal import GraphModel

/// The ties that say the same of one end and somebody else in the same sentence: where one envoy is
/// Chad's and the other Sudan's, each state has one of them.
struct RivalTies: Sendable {
  private struct Key: Hashable {
    var sentence: Int
    var actor: Int
    var relation: Relation
    var isSource: Bool
  }

  private struct Rival {
    var other: Int
    var score: Int
    var isKept: Bool
  }

  private var rivals: [Key: [Rival]] = [:]
  private let scored: ScoredReading

  init(ties: [WeighedTie], scored: ScoredReading) {
    self.scored = scored
    for tie in ties {
      for place in tie.places {
        let isKept = scored.isRuled(place)
        for (actor, other, isSource) in Self.ends(of: tie) {
          let key = Key(
            sentence: scored.sentence(of: place), actor: actor, relation: tie.key.relation,
            isSource: isSource)
          rivals[key, default: []].append(Rival(other: other, score: place.score, isKept: isKept))
        }
      }
    }
  }

  /// Each end with the other; the side does not count where direction does not.
  private static func ends(of tie: WeighedTie) -> [(actor: Int, other: Int, isSource: Bool)] {
    [
      (tie.key.source, tie.key.target, true),
      (tie.key.target, tie.key.source, tie.key.relation.isSymmetric),
    ]
  }

  /// For each end the best score of a rival, and whether a rule keeps one.
  func features(of tie: WeighedTie, at place: WeighedTie.Place) -> [Double] {
    Self.ends(of: tie).flatMap { actor, other, isSource -> [Double] in
      let key = Key(
        sentence: scored.sentence(of: place), actor: actor, relation: tie.key.relation,
        isSource: isSource)
      let found = (rivals[key] ?? []).filter { $0.other != other }
      let best = found.map(\.score).max() ?? -600
      return [
        Double(max(best, -600)) / 600, found.contains(where: \.isKept) ? 1 : 0,
        best > place.score ? 1 : 0,
      ]
    }
  }
}
