internal import Grammar
internal import Foundation
internal import GraphModel
internal import Language
internal import Names

/// The ties of an article that are weighed, and what a calibrated scorer weighs of each.
struct WeighedTieFeatures: Sendable {
  let scored: ScoredReading
  let decision: LinkDecision
  /// The ties that are worth weighing, in order.
  let ties: [WeighedTie]
  private let all: [WeighedTie.Key: WeighedTie]
  private let rivals: RivalTies
  /// Whether another actor's name has a word of each actor's, so that both may be one.
  private let hasNamesake: [Bool]
  /// How many likely actors stand in each sentence.
  private let crowds: [Int: Int]

  init(scored: ScoredReading, decision: LinkDecision) {
    self.scored = scored
    self.decision = decision
    ties = TieWeighing(scored: scored, decision: decision).ties()
    all = Dictionary(uniqueKeysWithValues: ties.map { ($0.key, $0) })
    rivals = RivalTies(ties: ties, scored: scored)
    hasNamesake = Self.namesakes(of: decision.table.actors)
    crowds = Dictionary(
      scored.reading.mentions.indices.filter { scored.scores.actorPercent($0) >= 50 }
        .map { (scored.reading.sentence($0), 1) }, uniquingKeysWith: +)
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
    for draft in kept {
      groups[TieFeatures.ruleGroup(of: scored.reading.drafts[draft].pattern)] = 1
    }
    return [
      kept.isEmpty ? 0 : 1, drafts.isEmpty ? 0 : 1, min(Double(kept.count), 3) / 3,
      kept.isEmpty ? 0 : best / 3, same ? 1 : 0, another ? 1 : 0, reverse ? 1 : 0,
    ] + groups + TieWeighing.relations.map { !kept.isEmpty && $0 == tie.key.relation ? 1 : 0 }
  }

  private func ends(_ tie: WeighedTie, _ best: WeighedTie.Place) -> [Double] {
    let pair = scored.candidates.ties[best.candidate]
    let isSame = scored.reading.sentence(pair.source) == scored.reading.sentence(pair.target)
    return end(pair.source) + end(pair.target) + [isSame ? 1 : 0] + place(pair)
  }

  /// Where in the article the two stand: how far apart, in how long a sentence, among how many others.
  private func place(_ pair: TieCandidate) -> [Double] {
    let heads = [pair.source, pair.target].map { reading.mentions[$0].head }
    let sentence = reading.document.sentence(of: heads[0])
    let crowd = crowds[reading.sentence(pair.source)] ?? 0
    return [
      Double(min(abs(heads[0] - heads[1]), 40)) / 40, Double(min(sentence.count, 80)) / 80,
      Double(min(reading.sentence(pair.source), 20)) / 20,
      reading.isQuoted[heads[0]] ? 1 : 0, reading.isQuoted[heads[1]] ? 1 : 0,
      Double(min(crowd, 16)) / 16, heads[0] < heads[1] ? 1 : 0,
    ]
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
    actor(tie.key.source) + actor(tie.key.target) + [isTelling(tie) ? 1 : 0]
  }

  /// Whether the words for the one hold the name of the other: 'Arlandish officials' of Arland.
  private func isTelling(_ tie: WeighedTie) -> Bool {
    let source = decision.table.actors[tie.key.source]
    let target = decision.table.actors[tie.key.target]
    return ([target.name] + target.aliases).contains { source.name.contains($0) }
  }

  /// Whether each actor shares a word of its names with another.
  private static func namesakes(of actors: [DocumentActor]) -> [Bool] {
    let words = actors.map { actor in
      Set(
        ([actor.name] + actor.aliases).flatMap { NameFolding.words(of: $0) }
          .filter { $0.utf8.count > 2 })
    }
    let bearers = Dictionary(words.joined().map { ($0, 1) }, uniquingKeysWith: +)
    return words.map { own in own.contains { bearers[$0, default: 0] > 1 } }
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
      actor.kind == .person && named == 0 ? 1 : 0, hasNamesake[index] ? 1 : 0,
    ]
  }
}
