internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X and its rival Y', 'rival Y' beside X, where the parser takes the noun for an adjective.
  static let mutualBesideName = TieSuggester(
    TieRule(
      "mutual-beside-name",
      "A rival or ally named right behind the noun, whose other side stands before it.",
      examples: [
        TieExample("Nokia and rival Orbit Mobile grew.", "Orbit Mobile", .rival, "Nokia"),
        TieExample(
          "Halden Bank and its rival Norfield Bank grew.", "Norfield Bank", .rival, "Halden Bank"),
      ],
      lookalikes: [
        TieLookalike("Nokia has no rival, and Orbit Mobile grew.", "Nokia", "Orbit Mobile")
      ]), RuleScene.besideName)
}

extension RuleScene {
  fileprivate func besideName(at token: Int) -> [StatementDraft] {
    guard tree.dependency(token) == "amod", let name = tree.head(token), name > token,
      let (role, words) = roles.role(at: token), [.rival, .allied].contains(role.relation),
      let first = participants.mention(at: name), isNamed(first)
    else { return [] }
    var others = participants.all(tree.children(name, "poss"), as: .agent)
    if others.isEmpty, tree.children(name, "det", "poss").isEmpty {
      let head = tree.coordinationHead(name)
      others = head == name ? [] : participants.single(head, as: .agent)
    }
    let holders = tree.coordinated(name).compactMap { participants.mention(at: $0) }
    return holders.flatMap { holder in
      others.compactMap { other in
        guard !holders.contains(where: { $0.actor == other.actor }) else { return nil }
        return mutual(
          role.relation, holder, other, cue: words, predicate: token, scope: .presupposed,
          by: "mutual-beside-name")
      }
    }
  }
}
