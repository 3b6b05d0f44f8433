internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X and Y are rivals', 'brothers X and Y', 'X and Y, allies since the war,'.
  static let mutualRole = TieSuggester(
    TieRule(
      "mutual-role", "A role in the plural that two or more hold towards each other.",
      examples: [
        TieExample("Jane Holm and Paul Renn are siblings.", "Jane Holm", .kin, "Paul Renn"),
        TieExample(
          "The Green Party and the Labour Party are allies.", "Green Party", .allied, "Labour Party"
        ),
      ],
      lookalikes: [
        TieLookalike("Jane Holm and Paul Renn are tall.", "Jane Holm", "Paul Renn")
      ]), RuleScene.sharedRole)
}

extension RuleScene {
  fileprivate func sharedRole(at noun: Int) -> [StatementDraft] {
    guard roles.holders.isOfSeveral(noun), let (role, words) = roles.role(at: noun),
      role.isMutual, roles.bodies.all(of: noun, role: role, words: words).isEmpty
    else { return [] }
    let holders = roles.holders.all(of: noun, words: words).filter {
      isNamed($0.participant)
    }
    guard let first = holders.first, first.pattern != .description else { return [] }
    return mutualPairs(
      holders.map(\.participant), role.relation, cue: words, predicate: first.predicate,
      scope: first.scope, by: "mutual-role"
    ).map { draft in
      var draft = draft
      draft.isPlain = draft.relation == .kin
      return draft
    }
  }
}
