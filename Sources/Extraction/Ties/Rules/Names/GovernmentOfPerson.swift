internal import Grammar
internal import Language
internal import GraphModel

extension TieSuggester {
  /// 'Brandt's government', where the noun stands for a state or its government.
  static let governmentOfPerson = TieSuggester(
    TieRule(
      "government-of-person", "The person after whom a government is called.",
      examples: [
        TieExample(
          "Norway is cold. Norway is wet. Norway voted. The regime of Otto Brandt fell.",
          "Otto Brandt", .leads, "Norway"),
        TieExample(
          "Chad is warm. Chad is dry. Chad voted. The administration of Anna Berg fell.",
          "Anna Berg",
          .leads, "Chad"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg’s cabinet of oak stood in the hall of the Harbour Bank.", "Anna Berg",
          "Harbour Bank")
      ]), RuleScene.governmentOfPerson)
}

extension RuleScene {
  fileprivate func governmentOfPerson(at token: Int) -> [StatementDraft] {
    guard ["government", "regime", "administration", "cabinet"].contains(tree.lemma(token)),
      let holder = participants.mention(at: token),
      [.state, .organization].contains(kind(holder))
    else { return [] }
    return (tree.children(token, "poss", "compound", "nmod") + tree.objects(of: token, after: "of"))
      .compactMap { possessor in
        guard let leader = participants.mention(at: possessor), leader.actor != holder.actor,
          kind(leader) == .person, tree.document[possessor].partOfSpeech == "PROPN"
        else { return nil }
        return given(.leads, leader, holder, cue: token, rule: "government-of-person")
      }
  }
}
