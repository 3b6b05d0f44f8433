internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X and Y married', 'X and Y divorced'.
  static let mutualPairing = TieSuggester(
    TieRule(
      "mutual-pairing", "A verb of marriage whose subject are two.",
      examples: [
        TieExample("Jane Holm and Paul Renn married in 1990.", "Jane Holm", .kin, "Paul Renn"),
        TieExample("Anna Berg and Otto Brandt divorced.", "Anna Berg", .kin, "Otto Brandt"),
      ],
      lookalikes: [
        TieLookalike("Jane Holm married early, and Paul Renn slept.", "Jane Holm", "Paul Renn")
      ]), RuleScene.pairing)
}

extension RuleScene {
  fileprivate func pairing(at verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), ["marry", "wed", "divorce"].contains(tree.lemma(verb)),
      tree.children(verb, "dobj").isEmpty, tree.objects(of: verb, after: "to").isEmpty,
      let subject = arguments.subject(of: verb)
    else { return [] }
    return mutualPairs(
      participants.all(subject, as: .agent), .kin, cue: verb..<verb + 1, predicate: verb,
      scope: .clause, by: "mutual-pairing")
  }
}
