internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X was French'.
  static let nationalityPredicate = TieSuggester(
    TieRule(
      "nationality-predicate", "The state whose adjective is said of somebody.",
      examples: [
        TieExample("Jane Holm is Finnish.", "Jane Holm", .based, "Finland"),
        TieExample("Ivan Petrov was Kenyan.", "Ivan Petrov", .based, "Kenya"),
      ],
      lookalikes: [
        TieLookalike("Anna Berg said that the soup was Finnish.", "Anna Berg", "Finland")
      ]), RuleScene.predicatedNationality)
}

extension RuleScene {
  fileprivate func predicatedNationality(at token: Int) -> [StatementDraft] {
    guard ["acomp", "attr"].contains(tree.dependency(token)), let verb = tree.head(token),
      tree.lemma(verb) == "be", tree.tag(token) == "JJ" || tree.children(token, "det").isEmpty,
      let state = participants.mention(at: token), kind(state) == .state,
      let subject = tree.children(verb, "nsubj").first
    else { return [] }
    return participants.all(subject, as: .agent)
      .filter { [.person, .organization].contains(kind($0)) }
      .map {
        StatementDraft(
          relation: .based, source: $0, target: state, event: nil, cue: token..<token + 1,
          predicate: verb, role: tree.form(token), rule: "nationality-predicate",
          pattern: "nationality", scope: .clause)
      }
  }
}
