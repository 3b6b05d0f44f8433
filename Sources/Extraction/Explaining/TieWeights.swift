internal import GraphModel

/// What was weighed for the ties between two actors, for a person to read.
struct TieWeights: Sendable {
  let decider: TieDecider

  /// What was weighed for the kept ties; what the user stated was not weighed.
  ///
  /// - Parameter id: The id of an actor by its index.
  /// - Returns: For each tie its evidence, with the other relations of the same two.
  func all(id: (Int) -> String) -> [Explanation.Weighing] {
    let features = WeighedTieFeatures(scored: decider.scored, decision: decider.decision)
    let ties = features.ties
    let percents = ties.map { decider.scale.percent(features.values(of: $0)) }
    var byPair: [Set<Int>: [Int]] = [:]
    for (index, tie) in ties.enumerated() {
      byPair[[tie.key.source, tie.key.target], default: []].append(index)
    }
    return ties.indices.compactMap { index in
      let tie = ties[index]
      guard !decider.isStated(tie),
        let line = decider.line(of: tie, isRuled: decider.scored.isRuled(tie)),
        percents[index] >= line.kept
      else { return nil }
      let others = (byPair[[tie.key.source, tie.key.target]] ?? []).filter { $0 != index }
        .sorted { (-percents[$0], ties[$0].key) < (-percents[$1], ties[$1].key) }
      return Explanation.Weighing(
        source: id(tie.key.source), target: id(tie.key.target), relation: tie.key.relation,
        confidence: percents[index], drawnFrom: line.drawn, keptFrom: line.kept,
        others: others.prefix(Self.mostOthers).map {
          Explanation.Weighing.Other(
            source: id(ties[$0].key.source), relation: ties[$0].key.relation,
            confidence: percents[$0])
        },
        without: without(tie, features, percents[index]))
    }
  }

  private static let mostOthers = 3

  /// How sure the tie would be without each kind of evidence, that which changes most first.
  private func without(
    _ tie: WeighedTie, _ features: WeighedTieFeatures, _ percent: Int
  ) -> [Explanation.Weighing.Lack] {
    let parts = features.parts(of: tie)
    let isRuled = decider.scored.isRuled(tie)
    let lacks = TieEvidence.allCases.compactMap { evidence in
      // Without what the rules read, none of them reads the tie.
      decider.line(of: tie, isRuled: isRuled && evidence != .rules).map { line in
        Explanation.Weighing.Lack(
          evidence: evidence, confidence: decider.scale.percent(parts, without: evidence),
          drawnFrom: line.drawn)
      }
    }
    return lacks.filter { $0.confidence != percent }.sorted {
      (-abs($0.confidence - percent), $0.evidence.rawValue)
        < (-abs($1.confidence - percent), $1.evidence.rawValue)
    }
  }
}
