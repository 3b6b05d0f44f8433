internal import Grammar
internal import GraphModel
internal import Language

/// Decides which ties an article tells, and with which sentences it shows them.
struct TieDecider: Sendable {
  /// A draft that was decided for, and how sure its tie is.
  struct Decided: Sendable {
    var draft: StatementDraft
    /// How sure the tie is, in percent.
    var confidence: Int
    /// Whether it is kept without being drawn.
    var isPossible: Bool
    /// The network's scores of the statuses there.
    var statuses: [Int]

    /// The status that the network sees, in the order of its answers; nil where it saw nothing.
    var likelyStatus: Status? {
      let order: [Status] = [.asserted, .alleged, .denied, .prospective]
      guard statuses.count == order.count else { return nil }
      return order.indices.max { (statuses[$0], $1) < (statuses[$1], $0) }.map { order[$0] }
    }
  }

  let scored: ScoredReading
  let decision: LinkDecision
  let scale: TieScale
  /// How sure the text is of what it says.
  let scopes: ScopeReader
  /// The words for which the user says what they mean: what a rule reads from them is a fact.
  let stated: Set<String>

  /// Other sentences than the best one show a tie from this score on.
  private static let showing = 40
  /// Sentences in which a rule says the same show it from this score on.
  private static let showingRuled = -100
  /// How sure a tie is at least that a sentence tells in words that leave nothing to weigh.
  private static let plain = 85

  /// What is decided for.
  func decided() -> [Decided] {
    let features = WeighedTieFeatures(scored: scored, decision: decision)
    let facts = features.ties.filter { isStated($0) }
    let settled = Set(facts.map { Set([$0.key.source, $0.key.target]) })
    let plain = PlainTies(features.ties, in: scored)
    return features.ties.compactMap { plain.kept(of: $0) }.flatMap { tie in
      if isStated(tie) { return self.facts(tie, features) }
      if !tie.key.relation.isInteraction, settled.contains([tie.key.source, tie.key.target]) {
        return []
      }
      return weighed(tie, features)
    }
  }

  /// Whether a rule reads a tie from a word of the user's.
  func isStated(_ tie: WeighedTie) -> Bool {
    !stated.isEmpty && tie.places.contains { isStated($0) }
  }

  private func isStated(_ place: WeighedTie.Place) -> Bool {
    guard let index = place.draft, scored.reading.isKept[index] else { return false }
    let cue = scored.reading.drafts[index].cue.upperBound - 1
    return stated.contains(scored.reading.drafts[index].role)
      || stated.contains(scored.reading.tree.lemma(cue))
  }

  /// A tie as the user's words tell it, which is sure.
  private func facts(_ tie: WeighedTie, _ features: WeighedTieFeatures) -> [Decided] {
    tie.places.filter { isStated($0) }.map { place in
      Decided(
        draft: TieDrafts(features).draft(tie, at: place), confidence: 100, isPossible: false,
        statuses: [])
    }
  }

  /// A tie with the sentences that show it surely enough.
  private func weighed(_ tie: WeighedTie, _ features: WeighedTieFeatures) -> [Decided] {
    let percent = percent(tie, features)
    guard let (drawn, kept) = line(of: tie, isRuled: scored.isRuled(tie)), percent >= kept
    else { return [] }
    let sentences = shown(tie)
    let own = sentences.map { percentInSentence(of: $0, tie, features) }
    let best = own.max() ?? 0
    return zip(sentences, own).compactMap { place, own in
      // All sentences together make the tie as sure as it is; each by itself, less so.
      let percent = own == best ? max(percent, own) : own
      // What no rule reads in a sentence is drawn from it only where the networks are surer.
      let isRead = place.draft != nil || features.mutualDraft(of: tie, at: place) != nil
      let drawn = isRead ? drawn : line(of: tie, isRuled: false)?.drawn ?? drawn
      guard percent >= kept else { return nil }
      let draft = TieDrafts(features).draft(tie, at: place)
      guard isSaid(draft) else { return nil }
      return Decided(
        draft: draft, confidence: percent,
        isPossible: percent < drawn,
        statuses: Array(
          (scored.scores.ties[place.candidate] ?? []).suffix(CandidateScores.statusCount)))
    }
  }

  /// Whether the text says what a draft says: what it only asks is no statement, and whom it names only to
  /// leave out ('not Y', 'everybody except Y') takes no part in one.
  private func isSaid(_ draft: StatementDraft) -> Bool {
    !scopes.reading(of: draft).isUnsaid
      && ![draft.source, draft.target].contains {
        scopes.tree.isLeftOut(from: $0.tokens.lowerBound)
      }
  }

  /// The percentages from which on a tie is drawn and kept, where a rule reads it or none does.
  func line(of tie: WeighedTie, isRuled: Bool) -> (drawn: Int, kept: Int)? {
    guard let relation = TieWeighing.relations.firstIndex(of: tie.key.relation) else { return nil }
    let line = scale.lines[relation]
    return (isRuled ? line.drawn : line.learned, line.kept)
  }

  /// How sure a tie is.
  private func percent(_ tie: WeighedTie, _ features: WeighedTieFeatures) -> Int {
    let weighed = scale.percent(features.values(of: tie))
    return tie.places.contains(where: scored.isPlain) ? max(weighed, Self.plain) : weighed
  }

  /// How sure a tie is by one sentence alone.
  private func percentInSentence(
    of place: WeighedTie.Place, _ tie: WeighedTie, _ features: WeighedTieFeatures
  ) -> Int {
    let sentence = scored.sentence(of: place)
    var alone = tie
    alone.places = tie.places.filter { scored.sentence(of: $0) == sentence }
    return percent(alone, features)
  }

  /// The places that show a tie: one a sentence, those with a kept draft before the others.
  private func shown(_ tie: WeighedTie) -> [WeighedTie.Place] {
    var best: [Int: WeighedTie.Place] = [:]
    for (rank, place) in tie.places.enumerated() {
      let isRuled = scored.isRuled(place)
      guard
        rank == 0 || scored.isPlain(place) || place.score >= Self.showing
          || isRuled && place.score >= Self.showingRuled
      else { continue }
      let sentence = scored.sentence(of: place)
      if let other = best[sentence] {
        if scored.isPlain(other) || !scored.isPlain(place) && (scored.isRuled(other) || !isRuled) {
          continue
        }
      }
      best[sentence] = place
    }
    return best.keys.sorted().compactMap { best[$0] }
  }
}
