internal import Foundation
internal import GraphModel

/// The ties of an article that are weighed, and what a calibrated scorer weighs of each.
struct WeighedTieFeatures: Sendable {
  let scored: ScoredReading
  let decision: LinkDecision
  /// The ties that are worth weighing, in order.
  let ties: [WeighedTie]
  private let all: [WeighedTie.Key: WeighedTie]
  private let rivals: RivalTies

  init(scored: ScoredReading, decision: LinkDecision) {
    self.scored = scored
    self.decision = decision
    ties = TieWeighing(scored: scored, decision: decision).ties()
    all = Dictionary(uniqueKeysWithValues: ties.map { ($0.key, $0) })
    rivals = RivalTies(ties: ties, scored: scored)
  }

  /// The features of a tie, always the same number in the same order.
  func values(of tie: WeighedTie) -> [Double] { parts(of: tie).flatMap(\.values) }

  /// The features of a tie by the kind of evidence that they are.
  func parts(of tie: WeighedTie) -> [(evidence: TieEvidence, values: [Double])] {
    guard let best = tie.places.first else { return [] }
    return [
      (.relation, relation(tie)), (.network, network(tie, best)),
      (.rivals, rivals.features(of: tie, at: best)), (.rules, rules(tie)),
      (.ends, ends(tie, best)), (.actors, actors(tie)),
    ]
  }

  /// What a kept rule reads of the same two the other way round in the sentence of a place: talks are
  /// told once and are of both.
  func mutualDraft(of tie: WeighedTie, at place: WeighedTie.Place) -> Int? {
    guard tie.key.relation == .cooperate else { return nil }
    let reverse = all[WeighedTie.Key(tie.key.target, tie.key.source, tie.key.relation)]
    return reverse?.places.first {
      scored.isRuled($0) && scored.sentence(of: $0) == scored.sentence(of: place)
    }?.draft
  }

  private func relation(_ tie: WeighedTie) -> [Double] {
    TieWeighing.relations.map { $0 == tie.key.relation ? 1 : 0 }
  }

  private func network(_ tie: WeighedTie, _ best: WeighedTie.Place) -> [Double] {
    let logit = Double(best.score) / 100
    let sum = tie.places.map { probability($0.score) }.reduce(0, +)
    let sentences = Set(tie.places.filter { $0.score > -85 }.map { scored.sentence(of: $0) })
    let others = TieWeighing.relations.filter { $0 != tie.key.relation }
      .compactMap { all[WeighedTie.Key(tie.key.source, tie.key.target, $0)]?.places.first?.score }
    let reverse = all[WeighedTie.Key(tie.key.target, tie.key.source, tie.key.relation)]
    let onSpot = scored.scores.ties[best.candidate]?.prefix(CandidateScores.relationCount) ?? []
    let rival = onSpot.enumerated()
      .filter { TieWeighing.relations[$0.offset] != tie.key.relation }.map(\.element).max()
    return [
      logit, max(logit, -1), probability(best.score), log(1 + sum),
      min(Double(sentences.count), 4) / 4,
      tie.places.count > 1 ? 1 : 0, Double(others.max() ?? -600) / 600,
      Double(tie.key.relation.isSymmetric ? -600 : reverse?.places.first?.score ?? -600) / 600,
      Double(rival ?? -600) / 600, onSpot.map(probability).reduce(0, +),
    ]
  }

  private func probability(_ score: Int) -> Double { 1 / (1 + exp(-Double(score) / 100)) }

  private func rules(_ tie: WeighedTie) -> [Double] {
    let drafts = tie.places.compactMap(\.draft)
    let kept = drafts.filter { scored.reading.isKept[$0] }
    func isKept(_ key: WeighedTie.Key) -> Bool {
      all[key]?.places.contains { scored.isRuled($0) } == true
    }
    let others = TieWeighing.relations.filter { $0 != tie.key.relation }
    let same = others.contains {
      $0.polarity == tie.key.relation.polarity
        && isKept(WeighedTie.Key(tie.key.source, tie.key.target, $0))
    }
    let another = others.contains {
      isKept(WeighedTie.Key(tie.key.source, tie.key.target, $0))
        || isKept(WeighedTie.Key(tie.key.target, tie.key.source, $0))
    }
    let reverse = isKept(WeighedTie.Key(tie.key.target, tie.key.source, tie.key.relation))
    let best = Double(tie.places.first?.score ?? -600) / 100
    var groups = [Double](repeating: 0, count: TieFeatures.ruleGroupCount)
    for draft in kept { groups[TieFeatures.ruleGroup(of: scored.reading.drafts[draft].rule)] = 1 }
    return [
      kept.isEmpty ? 0 : 1, drafts.isEmpty ? 0 : 1, min(Double(kept.count), 3) / 3,
      kept.isEmpty ? 0 : best / 3, same ? 1 : 0, another ? 1 : 0, reverse ? 1 : 0,
    ] + groups + TieWeighing.relations.map { !kept.isEmpty && $0 == tie.key.relation ? 1 : 0 }
  }

  private func ends(_ tie: WeighedTie, _ best: WeighedTie.Place) -> [Double] {
    let pair = scored.candidates.ties[best.candidate]
    let isSame = scored.reading.sentence(pair.source) == scored.reading.sentence(pair.target)
    return end(pair.source) + end(pair.target) + [isSame ? 1 : 0]
  }

  /// What a candidate is, how likely an actor, and how surely linked.
  private func end(_ candidate: Int) -> [Double] {
    let form = reading.mentions[candidate].form
    let margin = decision.margins[candidate]
    return CandidateMention.Form.allCases.map { $0 == form ? 1 : 0 } + [
      Double(scored.scores.actorPercent(candidate)) / 100, margin == nil ? 1 : 0,
      margin.map { probability($0) } ?? 1,
      form == .name ? 0 : margin.map { probability($0) } ?? 0,
      reading.known(candidate) == nil ? 0 : 1,
    ]
  }

  private var reading: CandidateReading { scored.reading }

  private func actors(_ tie: WeighedTie) -> [Double] {
    actor(tie.key.source) + actor(tie.key.target)
  }

  private func actor(_ index: Int) -> [Double] {
    let actor = decision.table.actors[index]
    let candidates = actor.mentions.compactMap {
      reading.mentionOfHead[decision.table.mentions[$0].head]
    }
    let best = candidates.map { scored.scores.actorPercent($0) }.max() ?? 0
    let named =
      candidates.filter { reading.mentions[$0].form == .name }
      .map { scored.scores.actorPercent($0) }.max() ?? 0
    return ActorKind.allCases.map { $0 == actor.kind ? 1 : 0 } + [
      actor.isNamed ? 1 : 0, Double(best) / 100, Double(named) / 100,
      min(log(Double(1 + actor.mentions.count)) / 3, 1),
      min(Double(actor.name.split(separator: " ").count), 6) / 6,
      actor.name.first?.isUppercase == true ? 1 : 0,
    ]
  }
}
