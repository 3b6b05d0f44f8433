internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links pronouns to the most salient compatible actor before them.
struct PronounLinker: Sendable {
  /// Links all pronouns, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the number of mentions: a pronoun looks back a few sentences only.
  func link(_ resolution: inout LinkTable) {
    let document = resolution.document
    let layout = resolution.layout
    var candidates = CandidateWindow(document: document)
    var next = 0
    for (number, sentence) in document.sentences.enumerated() {
      let first = next
      while next < resolution.mentions.count,
        resolution.mentions[next].tokens.lowerBound < sentence.upperBound
      {
        next += 1
      }
      candidates.open(sentence: number, mentions: first..<next, in: resolution)
      for index in first..<next where resolution.mentions[index].form == .pronoun {
        link(index, candidates: candidates, layout: layout, in: &resolution)
      }
      linkAhead(first..<next, in: &resolution)
      linkOpening(first..<next, candidates: candidates, in: &resolution)
    }
  }

  /// 'In her youth she sang': a pronoun that nothing before explains has the meaning of the same
  /// person's next pronoun in its sentence.
  private func linkAhead(_ sentence: Range<Int>, in resolution: inout LinkTable) {
    for index in sentence where isOpen(index, in: resolution) {
      let gender = resolution.mentions[index].gender
      let next = sentence.first {
        $0 > index && resolution.mentions[$0].form == .pronoun
          && resolution.mentions[$0].gender == gender && resolution.standings[$0] != .nobody
      }
      if let next { resolution.link(index, to: next, because: .antecedent) }
    }
  }

  /// A text may open with pronouns for the first one that it names: 'He was quiet; then Tom Roth'.
  private func linkOpening(
    _ sentence: Range<Int>, candidates: CandidateWindow, in resolution: inout LinkTable
  ) {
    guard sentence.lowerBound < Self.opening else { return }
    let name = sentence.first { index in
      let mention = resolution.mentions[index]
      return mention.form == .name && mention.kind == .person
        && resolution.document[mention.head].dependency.hasPrefix("nsubj")
    }
    guard let name else { return }
    let earlier = 0..<sentence.lowerBound
    guard !earlier.contains(where: { isNamedPerson($0, in: resolution) }) else { return }
    for index in earlier where isOpen(index, in: resolution) {
      resolution.link(index, to: name, because: .antecedent)
    }
  }

  /// How many mentions an opening of pronouns may have.
  private static let opening = 16

  private func isNamedPerson(_ index: Int, in resolution: LinkTable) -> Bool {
    resolution.mentions[index].form == .name && resolution.mentions[index].kind == .person
  }

  /// Whether a pronoun that means a person is without an antecedent.
  private func isOpen(_ index: Int, in resolution: LinkTable) -> Bool {
    let mention = resolution.mentions[index]
    return mention.form == .pronoun && mention.kind == .person && mention.gender != nil
      && resolution.standings[index] == .nobody
  }

  private func link(
    _ index: Int, candidates: CandidateWindow, layout: TextLayout,
    in resolution: inout LinkTable
  ) {
    let token = resolution.mentions[index].head
    switch resolution.document[token].text.lowercased() {
    case "who", "whom", "whose", "which", "that":
      if let noun = RelativeClause.antecedent(of: token, in: resolution.document),
        let antecedent = resolution.mentionOfHead[noun]
      {
        resolution.link(index, to: antecedent, because: .relative)
      }
    case "himself", "herself", "itself", "themselves":
      if let subject = Clause.subject(above: token, in: resolution.document),
        let antecedent = resolution.mentionOfHead[subject],
        resolution.link(index, to: antecedent, because: .reflexive)
      {
        return
      }
      linkToMostSalient(index, candidates: candidates, layout: layout, in: &resolution)
    case "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs",
      "old":
      linkToMostSalient(index, candidates: candidates, layout: layout, in: &resolution)
    default: break
    }
  }

  private func linkToMostSalient(
    _ index: Int, candidates: CandidateWindow, layout: TextLayout,
    in resolution: inout LinkTable
  ) {
    // No copy of the resolution may be alive while it changes: its arrays would be copied.
    guard let best = mostSalient(index, candidates: candidates, layout: layout, in: resolution)
    else { return }
    if let mention = best.mention {
      resolution.link(index, to: mention, because: .antecedent)
    } else if best.isCoordination {
      let heads = SyntaxTree.conjuncts(of: best.token, in: resolution.document)
      let members = heads.sorted().compactMap { resolution.mentionOfHead[$0] }
      if members.count > 1 { resolution.linkSeveral(index, to: members) }
    }
  }

  private func mostSalient(
    _ index: Int, candidates: CandidateWindow, layout: TextLayout, in resolution: LinkTable
  ) -> Candidate? {
    let agreement = PronounAgreement(resolution: resolution, pronoun: index)
    let entries = candidates.entries(for: index, in: resolution)
    return resolution.mentions[index].kind == .person
      ? PersonPronounRanking(agreement: agreement, layout: layout).best(of: entries)
      : ThingPronounRanking(agreement: agreement, layout: layout).best(of: entries)
  }
}
