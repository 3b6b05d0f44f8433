internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X is at odds with Y', 'X governs in coalition with Y'.
  static let mutualIdiom = TieSuggester(
    TieRule(
      "mutual-idiom", "A phrase that puts one at odds or in league with another.",
      examples: [
        TieExample(
          "The Green Party governs in coalition with the Labour Party.", "Green Party", .allied,
          "Labour Party"),
        TieExample("Jane Holm is at odds with Paul Renn.", "Jane Holm", .rival, "Paul Renn"),
      ],
      lookalikes: [
        TieLookalike(
          "The odds were against Jane Holm, and Paul Renn slept.", "Jane Holm", "Paul Renn")
      ]), RuleScene.idiom)
}

extension RuleScene {
  fileprivate func idiom(at noun: Int) -> [StatementDraft] {
    guard tree.dependency(noun) == "pobj",
      let relation = lexicons.relationNouns.relation(tree.lemma(noun), as: .phrase),
      let marker = tree.head(noun), ["at", "in"].contains(tree.form(marker)),
      let verb = tree.head(marker)
    else { return [] }
    let holder = tree.isVerb(verb) ? arguments.subject(of: verb) : verb
    let partners = participants.all(tree.objects(of: noun, after: "with"), as: .agent)
    let holders = holder.map { participants.all($0, as: .agent) } ?? []
    return holders.flatMap { holder in
      partners.compactMap { partner in
        mutual(
          relation, holder, partner, cue: noun..<noun + 1,
          predicate: tree.isVerb(verb) ? verb : noun,
          scope: tree.isVerb(verb) ? .clause : .presupposed, by: "mutual-idiom")
      }
    }
  }
}
