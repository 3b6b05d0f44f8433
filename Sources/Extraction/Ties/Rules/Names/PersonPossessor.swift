internal import Grammar
internal import Language
internal import GraphModel

extension TieSuggester {
  /// 'Arland's Ann Lee', 'the Front's Joe Holm'.
  static let personPossessor = TieSuggester(
    TieRule(
      "person-possessor",
      "The state or body whose name, in the genitive, stands right before a person's.",
      examples: [
        TieExample(
          "Norway’s Anna Bergen beat Ivan Petrov in the final.", "Anna Bergen", .based, "Norway"),
        TieExample(
          "The Harbour Union’s Anna Bergen criticised Ivan Petrov.", "Anna Bergen", .member,
          "Harbour Union"),
      ],
      lookalikes: [
        TieLookalike(
          "The Harbour Bank’s and Anna Berg’s gardens are green.", "Anna Berg", "Harbour Bank")
      ]), RuleScene.possessorOfPerson)
}

extension RuleScene {
  fileprivate func possessorOfPerson(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .person) else { return [] }
    return tree.children(token, "poss").filter { tree.document[$0].partOfSpeech == "PROPN" }
      .compactMap { participants.mention(at: $0) }
      .filter {
        [.organization, .state].contains(kind($0)) && $0.actor != holder.actor
          && $0.tokens.upperBound + 1 == holder.tokens.lowerBound
      }
      .map { body in
        given(
          kind(body) == .state ? .based : .member, holder, body, cue: body.tokens.lowerBound,
          rule: "person-possessor")
      }
  }
}
