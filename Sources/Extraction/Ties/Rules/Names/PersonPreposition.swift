internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'Ann Lee of the Red Cross', 'Joe Holm from the Front'.
  static let personPreposition = TieSuggester(
    TieRule(
      "person-preposition", "The body that a phrase right behind a person names.",
      examples: [
        TieExample("Jane Holm of the Red Cross said so.", "Jane Holm", .member, "Red Cross"),
        TieExample("Jane Holm, from the Red Cross, said so.", "Jane Holm", .member, "Red Cross"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg walked from the Harbour Bank to the sea.", "Anna Berg", "Harbour Bank"),
        TieLookalike(
          "Anna Berg, of all people, walked past the Harbour Bank.", "Anna Berg", "Harbour Bank"),
      ]), RuleScene.bodyBehindPerson)
}

extension RuleScene {
  /// 'formerly of Y', 'previously with Y'.
  private func isFormer(_ marker: Int) -> Bool {
    let before = marker > 0 ? tree.form(marker - 1) : ""
    return ["formerly", "previously", "once", "late", "lately"].contains(before)
  }

  fileprivate func bodyBehindPerson(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .person) else { return [] }
    return tree.prepositionalPhrases(token).filter { ["of", "from", "with"].contains($0.word) }
      .flatMap { phrase in
        participants.all(phrase.object, as: .agent)
          .filter { kind($0) == .organization && $0.actor != holder.actor }
          .map {
            var draft = given(
              .member, holder, $0, cue: phrase.marker, rule: "person-preposition",
              pattern: "person-\(phrase.word)")
            draft.isOver = isFormer(phrase.marker)
            draft.isPlain = draft.isOver
            return draft
          }
      }
  }
}
