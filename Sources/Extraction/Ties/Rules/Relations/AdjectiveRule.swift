internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X is married to Y', 'gunmen loyal to Y', 'X was dependent on Y'.
  static let adjective = TieSuggester(
    TieRule(
      "adjective", "An adjective that says how somebody stands to the one in its phrase.",
      examples: [
        TieExample("Jane Holm is married to Paul Renn.", "Jane Holm", .kin, "Paul Renn"),
        TieExample(
          "Jane Holm, who is close to Paul Renn, left.", "Jane Holm", .allied, "Paul Renn"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg is close to the harbour that Karl Voss built.", "Anna Berg", "Karl Voss"),
        TieLookalike("Anna Berg is older than Karl Voss.", "Anna Berg", "Karl Voss"),
      ]), RuleScene.adjective)
}

extension RuleScene {
  fileprivate func adjective(at token: Int) -> [StatementDraft] {
    lexicons.adjectives.entries(tree.lemma(token)).flatMap { entry -> [StatementDraft] in
      let phrases = tree.prepositionalPhrases(token).filter { entry.prepositions.contains($0.word) }
      let others = phrases.flatMap { tree.coordinated($0.object) }
        .flatMap { participants.all($0, as: .recipient) }
      guard !others.isEmpty, let (holders, scope) = holders(ofAdjective: token) else { return [] }
      return holders.flatMap { holder in
        others.filter { $0.actor != holder.actor }.map { other in
          StatementDraft(
            relation: entry.relation, source: entry.isInverse ? other : holder,
            target: entry.isInverse ? holder : other, cue: token..<token + 1,
            predicate: scope == .clause ? predicate(ofAdjective: token) : token,
            role: tree.lemma(token), rule: "adjective", scope: scope)
        }
      }
    }
  }

  /// The subject of an adjective that the parser takes for a verb: 'is married to'.
  fileprivate func ownSubject(ofAdjective token: Int) -> Int? {
    tree.children(token, "aux", "auxpass", "cop").isEmpty
      ? nil : tree.children(token, "nsubj", "nsubjpass").first
  }

  fileprivate func predicate(ofAdjective token: Int) -> Int {
    ownSubject(ofAdjective: token) == nil ? tree.head(token) ?? token : token
  }

  /// Whom the adjective describes: the subject of its verb, or the noun before it.
  fileprivate func holders(ofAdjective token: Int) -> ([Participant], StatementDraft.Scope)? {
    if let subject = ownSubject(ofAdjective: token) {
      return (participants.all(subject, as: .agent), .clause)
    }
    guard let head = tree.head(token) else { return nil }
    switch tree.dependency(token) {
    case "acomp", "oprd", "attr":
      guard let subject = arguments.subject(of: head) else { return nil }
      return (participants.all(subject, as: .agent), .clause)
    case "amod", "acl", "appos", "relcl":
      return (participants.all(head, as: .agent), .presupposed)
    case "advcl" where tree.isVerb(head), "prep" where tree.isVerb(head):
      guard let subject = arguments.subject(of: head) else { return nil }
      return (participants.all(subject, as: .agent), .presupposed)
    default: return nil
    }
  }
}
