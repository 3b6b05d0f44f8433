/// The candidates of an article with what the network says of them.
struct ScoredReading: Sendable {
  let reading: CandidateReading
  let candidates: ArticleCandidates
  let scores: CandidateScores

  /// The candidate of a mention of the rules, if any.
  func candidate(headedBy token: Int) -> Int? { reading.mentionOfHead[token] }

  /// Whether a rule that is kept says the same at a place of a tie.
  func isRuled(_ place: WeighedTie.Place) -> Bool {
    place.draft.map { reading.isKept[$0] } == true
  }

  /// Whether a rule that is kept reads it there in words that leave nothing to weigh.
  func isPlain(_ place: WeighedTie.Place) -> Bool {
    isRuled(place) && place.draft.map { reading.drafts[$0].isPlain } == true
  }

  /// Whether a rule that is kept reads a tie anywhere.
  func isRuled(_ tie: WeighedTie) -> Bool { tie.places.contains { isRuled($0) } }

  /// The number of the sentence of a place of a tie.
  func sentence(of place: WeighedTie.Place) -> Int {
    reading.sentence(candidates.ties[place.candidate].source)
  }

  /// What speaks for a link over referring to nobody, in hundredths of the logit.
  func margin(_ link: Int) -> Int {
    scores.links[link] - scores.nobody[candidates.links[link].mention]
  }
}
