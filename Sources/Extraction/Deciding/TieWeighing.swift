internal import Grammar
internal import GraphModel

/// Gathers for every two actors what the network and the rules say of them.
struct TieWeighing: Sendable {
  let scored: ScoredReading
  let decision: LinkDecision
  /// A place with a lower score shows nothing, unless a rule says so.
  static let leastScore = -350

  static let relations: [Relation] = TieFeatures.relations.compactMap(Relation.init)

  /// The ties that are worth weighing, in order.
  func ties() -> [WeighedTie] {
    let features = TieFeatures(reading: scored.reading)
    var places: [WeighedTie.Key: [WeighedTie.Place]] = [:]
    for index in scored.candidates.ties.indices {
      guard let answers = scored.scores.ties[index] else { continue }
      let pair = scored.candidates.ties[index]
      let drafts = features.drafts(of: pair)
      let sources = decision.actors(of: pair.source)
      let targets = decision.actors(of: pair.target)
      for (column, relation) in Self.relations.enumerated() {
        let own = drafts.filter { scored.reading.drafts[$0].relation == relation }
        let kept = own.filter { scored.reading.isKept[$0] }
        let draft = kept.first { scored.reading.drafts[$0].isPlain } ?? kept.first ?? own.first
        guard answers[column] >= Self.leastScore || draft != nil else { continue }
        let place = WeighedTie.Place(candidate: index, score: answers[column], draft: draft)
        for source in sources {
          for target in targets where source != target {
            places[WeighedTie.Key(source, target, relation), default: []].append(place)
          }
        }
      }
    }
    return places.keys.sorted().map { key in
      WeighedTie(
        key: key,
        places: (places[key] ?? []).sorted { ($1.score, $0.candidate) < ($0.score, $1.candidate) })
    }
  }
}
