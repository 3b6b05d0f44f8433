internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Ranks the persons that 'he' or 'she' may mean, by the learned weights of what speaks for them.
struct PersonPronounRanking: Sendable {
  private let agreement: PronounAgreement
  private let layout: TextLayout
  private let weights: PronounWeights

  init(agreement: PronounAgreement, layout: TextLayout) {
    self.agreement = agreement
    self.layout = layout
    weights = agreement.resolution.lexicons.pronounWeights
  }

  /// The best of the candidates that agree with the pronoun; the later of two equal ones.
  func best(of entries: [Candidate]) -> Candidate? {
    if let topic = QuotationTopic(agreement: agreement, layout: layout).candidate(among: entries) {
      return topic
    }
    let resolution = agreement.resolution
    let spokenOf = actorsNamedByOneself(among: entries)
    let persons = entries.filter { entry in
      entry.mention.map { agreement.allows($0) && !isSpeaker($0) } == true
        && agreement.isInReach(entry)
        && entry.mention.map { !spokenOf.contains(resolution.actor(of: $0)) } == true
    }
    let features = PronounFeatures(
      agreement: agreement, layout: layout, candidates: persons)
    var best: (candidate: Candidate, score: Int)?
    for (number, candidate) in persons.enumerated() {
      let score = weights.score(features.features(of: number))
      if let known = best, known.score > score { continue }
      best = (candidate, score)
    }
    return best?.candidate
  }

  /// Who is named in the quotation that the pronoun's actor speaks: those who speak of themselves say
  /// 'I'.
  private func actorsNamedByOneself(among entries: [Candidate]) -> Set<Int> {
    let resolution = agreement.resolution
    return Set(
      entries.compactMap { entry in
        guard let quotation = layout.quotation[entry.token], let mention = entry.mention,
          layout.speech[quotation].speaker == agreement.mention.head,
          resolution.mentions[mention].form == .name
        else { return nil }
        return resolution.actor(of: mention)
      })
  }

  /// Whether a mention names the one who speaks the quotation around the pronoun: they would say 'I'.
  private func isSpeaker(_ mention: Int) -> Bool {
    let resolution = agreement.resolution
    guard let quotation = layout.quotation[agreement.mention.head],
      let speaker = layout.speech[quotation].speaker,
      let other = resolution.mentionOfHead[speaker]
    else { return false }
    return resolution.actor(of: other) == resolution.actor(of: mention)
  }
}
