internal import GraphModel

/// Acts of verbs that no lexicon knows: 'X excoriated Y', 'X inveighed against Y'.
///
/// Both actors must be arguments of the verb itself, so that nothing is drawn from far away.
struct SimilarActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  /// Judges verbs by others; nil without word vectors, and then no verb is told.
  let similar: SimilarVerbs?

  /// The statements of one verb.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard let similar, tree.tag(verb).hasPrefix("VB"),
      !["aux", "auxpass"].contains(tree.dependency(verb)),
      tree.children(verb, "prt", "oprd").isEmpty, acts.frames(of: verb, in: tree).isEmpty
    else { return [] }
    let agents = actors(arguments.agents(of: verb))
    guard !agents.isEmpty, let (preposition, targets) = recipients(of: verb),
      let act = similar.act(of: tree.lemma(verb), preposition: preposition)
    else { return [] }
    return agents.flatMap { source in
      targets.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: act.relation, source: source, target: target,
          event: act.event.map { Event($0) },
          cue: verb..<verb + 1, predicate: verb, role: tree.lemma(verb), rule: "similar-act",
          scope: .clause)
      }
    }
  }

  /// The actors of the object, else of the first phrase whose preposition can mark a recipient.
  private func recipients(of verb: Int) -> (preposition: String?, targets: [Participant])? {
    let objects =
      arguments.isPassive(verb)
      ? arguments.subject(of: verb).map { [$0] } ?? [] : tree.children(verb, "dobj")
    guard objects.isEmpty else {
      let targets = actors(objects)
      return targets.isEmpty ? nil : (nil, targets)
    }
    for phrase in tree.prepositionalPhrases(verb)
    where SimilarVerbs.prepositions.contains(phrase.word) {
      let targets = actors([phrase.object])
      if !targets.isEmpty { return (phrase.word, targets) }
    }
    return nil
  }

  /// The actors that phrases name, not those to whom something in them belongs.
  private func actors(_ tokens: [Int]) -> [Participant] {
    participants.all(tokens, as: .agent).filter { participant in
      tokens.flatMap { tree.coordinated($0) }.contains { token in
        participant.tokens.contains(token) || tree.children(token, "poss").isEmpty
      }
    }
  }
}
