internal import GraphModel
internal import Language

/// What sentences say in words that leave nothing to weigh, and so settle against what else may be read
/// of the same two there: who heads a department of a bank is one of its members, and does not lead it.
struct PlainTies: Sendable {
  /// Two actors in a sentence.
  private struct Pair: Hashable {
    let actors: Set<Int>
    let sentence: Int
  }

  private let scored: ScoredReading
  /// The relations that are told in such words of two actors in a sentence.
  private let relations: [Pair: Set<Relation>]
  /// The actors that are told of one by one in a sentence: 'X and Z sued Y and W respectively'.
  private let paired: [Int: Set<Int>]

  init(_ ties: [WeighedTie], in scored: ScoredReading) {
    self.scored = scored
    var relations: [Pair: Set<Relation>] = [:]
    for tie in ties {
      for place in tie.places where scored.isPlain(place) {
        relations[Self.pair(tie, place, scored), default: []].insert(tie.key.relation)
      }
    }
    self.relations = relations
    paired = relations.keys.reduce(into: [:]) { paired, pair in
      guard Self.isRespective(pair.sentence, in: scored) else { return }
      paired[pair.sentence, default: []].formUnion(pair.actors)
    }
  }

  private static func isRespective(_ sentence: Int, in scored: ScoredReading) -> Bool {
    let document = scored.reading.document
    return document.sentences[sentence].contains {
      document[$0].text.lowercased() == "respectively"
    }
  }

  /// A tie with the places where no other is settled; nil where none is left.
  func kept(of tie: WeighedTie) -> WeighedTie? {
    guard !relations.isEmpty else { return tie }
    var kept = tie
    kept.places = tie.places.filter { !isSettled(tie, at: $0) }
    return kept.places.isEmpty ? nil : kept
  }

  /// Whether another tie of the same kind is told of the two where this one is only guessed.
  private func isSettled(_ tie: WeighedTie, at place: WeighedTie.Place) -> Bool {
    let pair = Self.pair(tie, place, scored)
    guard let told = relations[pair] else {
      return paired[pair.sentence].map { pair.actors.isSubset(of: $0) } == true
    }
    guard !told.contains(tie.key.relation) else { return false }
    let isRead = tie.key.relation.isInteraction && scored.isRuled(place)
    return !isRead
      && told.contains { $0.isInteraction == tie.key.relation.isInteraction }
  }

  private static func pair(
    _ tie: WeighedTie, _ place: WeighedTie.Place, _ scored: ScoredReading
  ) -> Pair {
    Pair(actors: [tie.key.source, tie.key.target], sentence: scored.sentence(of: place))
  }
}
