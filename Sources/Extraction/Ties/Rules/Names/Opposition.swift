internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'the coalition against Y', 'anti-Y protesters'.
  static let opposition = TieSuggester(
    TieRule(
      "opposition", "Against whom people or a body are by what they are called.",
      examples: [
        TieExample(
          "The anti-Brandt coalition attacked the Red Front. Otto Brandt laughed.",
          "anti-Brandt coalition", .conflict, "Otto Brandt"),
        TieExample("The rebels against Norway attacked Chad.", "rebels", .conflict, "Norway"),
      ],
      lookalikes: [
        TieLookalike(
          "The wall against which Otto Brandt leaned is older than Norway.", "Otto Brandt", "Norway"
        )
      ]), RuleScene.opposition)
}

extension RuleScene {
  fileprivate func opposition(at token: Int) -> [StatementDraft] {
    guard tree.isNoun(token),
      participants.acts.frames(ofNoun: tree.lemma(token)).isEmpty
        || participants.mention(at: token) != nil
    else { return [] }
    let prefixed = tree.children(token, "amod", "compound", "nmod").filter { tree.isAgainst($0) }
    // In 'helped Y against Z' the helper is against Z.
    let isHelped = tree.dependency(token) == "dobj"
    let foes =
      (isHelped ? [] : participants.all(tree.objects(of: token, after: "against"), as: .recipient))
      + prefixed.compactMap { participants.modifier($0) }
    guard !foes.isEmpty else { return [] }
    return participants.all(token, as: .agent).flatMap { source in
      foes.filter { $0.actor != source.actor }.map { foe in
        StatementDraft(
          relation: .conflict, source: source, target: foe, event: Event(.reject),
          cue: foe.tokens, predicate: token, role: "against", rule: "opposition",
          scope: .presupposed)
      }
    }
  }
}
