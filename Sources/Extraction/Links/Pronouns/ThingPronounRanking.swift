internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Ranks the candidates for one pronoun that may mean a body, a state or several: 'it', 'they'.
///
/// A candidate's score sums how prominent its role in the clause is, how near it is, whether it
/// stands in the same role as the pronoun, and how often the text has spoken of its actor.
struct ThingPronounRanking: Sendable {
  private let agreement: PronounAgreement
  private let resolution: LinkTable
  private let mention: DocumentMention
  private let sentence: Int
  private let role: String
  private let layout: TextLayout

  init(agreement: PronounAgreement, layout: TextLayout) {
    self.layout = layout
    self.agreement = agreement
    resolution = agreement.resolution
    mention = agreement.mention
    sentence = resolution.document.sentenceIndex(of: mention.head)
    role = resolution.document[mention.head].dependency
  }

  /// The best candidate that agrees with the pronoun; the later of two equal ones.
  func best(of candidates: [Candidate]) -> Candidate? {
    var best: (candidate: Candidate, score: Int)?
    for candidate in candidates {
      guard let score = score(candidate) else { continue }
      if let known = best, known.score > score { continue }
      best = (candidate, score)
    }
    return best?.candidate
  }

  private func score(_ candidate: Candidate) -> Int? {
    let document = resolution.document
    let isAfter = candidate.token > mention.head
    guard agreement.isInReach(candidate), isAtHand(candidate), var score = agreement(candidate)
    else { return nil }
    score += Self.prominence(of: candidate.token, in: document)
    score -= (sentence - candidate.sentence) * Weight.sentence
    if candidate.sentence == sentence {
      score -= abs(mention.head - candidate.token) / Weight.tokensPerPoint
    }
    score += parallelism(candidate)
    if isAfter { score -= Weight.cataphora }
    if let index = candidate.mention {
      let identity = resolution.identity(of: index)
      score += min(identity.size, Weight.repetitionLimit) * Weight.repetition
      if identity.isNamed { score += Weight.named }
      if resolution.mentions[index].form == .pronoun { score -= Weight.pronoun }
    }
    return score
  }

  /// What each circumstance is worth; set so that half of the public test texts came out best.
  private enum Weight {
    /// For each sentence between.
    static let sentence = 50
    /// For a name that follows its pronoun.
    static let cataphora = 40
    /// For each mention of the actor so far, up to a limit.
    static let repetition = 8
    static let repetitionLimit = 20
    static let named = 15
    /// For several names that are spoken of together.
    static let coordination = 30
    /// For the same role in the clause.
    static let parallel = 25
    /// For a candidate that is a pronoun itself.
    static let pronoun = 10
    /// Tokens of distance, within a sentence, that cost a point.
    static let tokensPerPoint = 2
  }

  /// Whether a candidate stands in the pronoun's paragraph, or as subject right before it.
  private func isAtHand(_ candidate: Candidate) -> Bool {
    layout.paragraph[candidate.token] == layout.paragraph[mention.head]
      || sentence - candidate.sentence == 1
        && resolution.document[candidate.token].dependency.hasPrefix("nsubj")
  }

  /// Whether a candidate agrees in kind, gender and number: nil, or a correction of its score.
  private func agreement(_ candidate: Candidate) -> Int? {
    guard let index = candidate.mention else {
      guard candidate.isPlural == (mention.number == .plural) else { return nil }
      return candidate.isCoordination ? Weight.coordination : -10
    }
    guard agreement.allows(index) else { return nil }
    let other = resolution.mentions[index]
    let identity = resolution.identity(of: index)
    if mention.number == .plural { return pluralAgreement(identity, candidate) }
    guard identity.kind != .person, identity.kind != .group || !candidate.isPlural,
      !candidate.isPlural
    else { return nil }
    return other.isModifier ? -50 : 0
  }

  private func pluralAgreement(_ identity: Identity, _ candidate: Candidate) -> Int? {
    switch identity.kind {
    case .person: candidate.isPlural ? 0 : nil
    case .group: 0
    case .organization: candidate.isPlural ? 0 : -25
    case .state: -50
    case nil: candidate.isPlural ? 0 : nil
    }
  }

  private func parallelism(_ candidate: Candidate) -> Int {
    let theirs = resolution.document[candidate.token].dependency
    // Who was arrested is who is then accused.
    if role == "nsubjpass", candidate.sentence != sentence {
      return theirs == "dobj" || theirs == "nsubjpass" ? Weight.parallel : 0
    }
    let isSubject = role.hasPrefix("nsubj")
    if isSubject, theirs.hasPrefix("nsubj") { return Weight.parallel }
    if role == "dobj", theirs == "dobj" { return Weight.parallel / 2 }
    if role == "poss", candidate.sentence == sentence, theirs.hasPrefix("nsubj"),
      let verb = Clause.verb(above: mention.head, in: resolution.document),
      resolution.document[candidate.token].head == verb
    {
      return Weight.parallel
    }
    return 0
  }

  /// How prominent the role of a token makes it.
  static func prominence(of token: Int, in document: Document) -> Int {
    var current = token
    var cost = 0
    for _ in 0..<6 {
      switch document[current].dependency {
      case "nsubj": return 80 - cost
      case "nsubjpass": return 78 - cost
      case "conj", "appos":
        current = document[current].head
        cost += 8
      case "dobj", "dative": return 50 - cost
      case "poss": return 55 - cost
      case "pobj":
        return (document[document[current].head].dependency == "agent" ? 50 : 25) - cost
      case "ROOT": return 55 - cost
      case "attr": return 25 - cost
      case "compound", "amod", "nmod": return 15 - cost
      default: return 30 - cost
      }
    }
    return 20
  }
}
