internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Whether the candidates for one pronoun agree with it in kind, gender and number, and stand where
/// grammar lets it refer to them.
struct PronounAgreement: Sendable {
  let resolution: LinkTable
  let pronoun: Int
  let mention: DocumentMention
  private let excluded: Set<Int>

  init(resolution: LinkTable, pronoun: Int) {
    self.resolution = resolution
    self.pronoun = pronoun
    mention = resolution.mentions[pronoun]
    excluded = resolution.actorsExcluded(for: pronoun)
  }

  /// Whether a pronoun may refer to a mention.
  func allows(_ index: Int) -> Bool {
    let other = resolution.mentions[index]
    if excluded.contains(resolution.actor(of: index)) { return false }
    if other.form == .pronoun, resolution.standings[index] == .nobody { return false }
    if mention.tokens.lowerBound >= other.tokens.lowerBound,
      mention.tokens.upperBound <= other.tokens.upperBound
    {
      return false
    }
    guard resolution.canLink(pronoun, to: index) else { return false }
    guard mention.kind == .person else { return true }
    let identity = resolution.identity(of: index)
    return identity.kind == .person || !identity.isKindSure
  }

  /// Whether a candidate stands before the pronoun, or is a name after it that may explain it.
  func isInReach(_ candidate: Candidate) -> Bool {
    candidate.token < mention.head || cataphora(candidate) != nil
  }

  /// How a name after the pronoun may explain it.
  func cataphora(_ candidate: Candidate) -> Cataphora.Relation? {
    guard candidate.token > mention.head, let index = candidate.mention,
      resolution.mentions[index].form == .name,
      candidate.sentence == resolution.document.sentenceIndex(of: mention.head)
    else { return nil }
    return Cataphora.relation(
      of: candidate.token, to: mention.head, in: resolution.document)
  }
}
