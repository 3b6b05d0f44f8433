internal import Grammar
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'X has a sister, Y', 'X and Y had two sons, Z and W'.
  static let kinHad = TieSuggester(
    TieRule(
      "kin-had", "Kin named beside the noun for them, which somebody is said to have.",
      examples: [
        TieExample("Anna Berg had a son, Karl Berg.", "Karl Berg", .kin, "Anna Berg"),
        TieExample("Jane Holm has a brother, Tom Holm.", "Tom Holm", .kin, "Jane Holm"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg has a sister who has never met Karl Voss.", "Anna Berg", "Karl Voss")
      ]), RuleScene.kinHad)
}

extension RuleScene {
  private static let having = WordClass.kinshipHaving
  private static let children = WordClass.kinshipChildren

  fileprivate func kinHad(at noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun),
      let role = participants.roles.role(tree.lemma(noun)), role.relation == .kin,
      let verb = tree.head(tree.coordinationHead(noun)), tree.isVerb(verb),
      Self.having.contains(tree.lemma(verb)),
      tree.dependency(tree.coordinationHead(noun)) == "dobj"
    else { return [] }
    let parents = people(arguments.agents(of: verb))
    let named = people(tree.children(noun, "appos"))
    var found = parents.flatMap { parent in
      named.compactMap { kin($0, parent, noun: noun, verb: verb) }
    }
    if Self.children.contains(tree.lemma(noun)) {
      let partners = people(
        tree.objects(of: verb, after: "with") + tree.objects(of: noun, after: "with"))
      found += named.flatMap { child in
        partners.compactMap { kin(child, $0, noun: noun, verb: verb) }
      }
      let couple = parents + partners
      if couple.count == 2, let tie = kin(couple[0], couple[1], noun: noun, verb: verb) {
        found.append(tie)
      }
    }
    return found
  }

  fileprivate func people(_ tokens: [Int]) -> [Participant] {
    participants.all(tokens, as: .agent).filter { kind($0) == .person }
  }

  fileprivate func kin(
    _ source: Participant, _ target: Participant, noun: Int, verb: Int
  ) -> StatementDraft? {
    guard source.actor != target.actor else { return nil }
    return StatementDraft(
      relation: .kin, source: source, target: target, cue: noun..<noun + 1,
      predicate: verb, role: tree.lemma(noun), rule: "kin-had", scope: .clause)
  }
}
