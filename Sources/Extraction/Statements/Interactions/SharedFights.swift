internal import GraphModel

/// The party that somebody stands by in its fight: in 'X helped Y in its fight against Z' and 'X
/// supports Y in the campaign to defeat Z' it is Y that fights Z as well.
struct SharedFights: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let nominal: NominalActs
  let recipients: VerbRecipients

  private static let occasions: Set<String> = [
    "moment", "time", "stage", "phase", "point", "hour", "step", "role", "part", "partner",
  ]

  /// That those who are stood by fight those against whom the noun's fight is.
  func drafts(for noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), tree.dependency(noun) == "pobj" else { return [] }
    for frame in nominal.frames(of: noun) where frame.relation == .conflict {
      let targets = participants.all(tree.objects(of: noun, after: "against"), as: .recipient)
      guard !targets.isEmpty else { continue }
      return parties(in: noun).flatMap { party in
        targets.filter { $0.actor != party.actor }.map { target in
          StatementDraft(
            relation: .conflict, source: party, target: target, event: frame.event,
            cue: noun..<noun + 1, predicate: noun, role: tree.lemma(noun), rule: "shared-fight",
            scope: .presupposed)
        }
      }
    }
    return []
  }

  /// Who is stood by in what a noun after 'in' names.
  func parties(in noun: Int) -> [Participant] {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun), tree.form(marker) == "in",
      let governor = tree.head(marker)
    else { return [] }
    if Self.occasions.contains(tree.lemma(governor)), tree.dependency(governor) == "pobj",
      let outer = tree.head(governor), let above = tree.head(outer)
    {
      return supported(by: above)
    }
    return supported(by: governor)
  }

  /// Those to whom the friendly act of a verb or noun is done.
  private func supported(by word: Int) -> [Participant] {
    if tree.isVerb(word) {
      let frames = acts.frames(of: word, in: tree)
      let own =
        friendly(frames).lazy
        .compactMap { recipients.first(of: $0, for: word)?.1 }.first ?? []
      if !own.isEmpty { return own }
      return tree.children(word, "dobj").flatMap { supported(by: $0) }
    }
    if let own = participants.mention(at: word) {
      guard tree.dependency(word) == "pobj" || tree.dependency(word) == "dobj",
        let above = tree.head(word), tree.isVerb(above) || tree.dependency(above) == "prep"
      else { return [] }
      let host = tree.isVerb(above) ? above : tree.head(above) ?? above
      let frames =
        tree.isVerb(host) ? acts.frames(of: host, in: tree) : nominal.frames(of: host)
      return friendly(frames).isEmpty ? [] : [own]
    }
    guard !friendly(nominal.frames(of: word)).isEmpty else { return [] }
    return participants.all(
      ["for", "to", "with"].flatMap { tree.objects(of: word, after: $0) }, as: .agent)
  }

  private func friendly(_ frames: [ActFrame]) -> [ActFrame] {
    frames.filter { frame in
      guard frame.relation == .cooperate, !frame.is(.inverse), let type = frame.event?.type else {
        return false
      }
      return [.aid, .support, .cooperate].contains(type)
    }
  }
}
