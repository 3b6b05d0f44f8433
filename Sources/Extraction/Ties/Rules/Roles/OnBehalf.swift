internal import Grammar
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'Speaking for Y, X said', 'X, acting on behalf of Y, sued'.
  static let onBehalf = TieSuggester(
    TieRule(
      "on-behalf", "The body for which somebody is said to speak or act.",
      examples: [
        TieExample(
          "Speaking for the Harbour Bank, Jane Holm denied it.", "Jane Holm", .member,
          "Harbour Bank"),
        TieExample(
          "Jane Holm, acting on behalf of the Harbour Bank, sold the ship.", "Jane Holm", .member,
          "Harbour Bank"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg spoke for an hour before the Harbour Bank closed.", "Anna Berg",
          "Harbour Bank")
      ]), RuleScene.onBehalf)
}

extension RuleScene {
  fileprivate func onBehalf(at verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), let subject = arguments.subject(of: verb), !arguments.isPassive(verb)
    else { return [] }
    let speaks = WordClass.onBehalfSpeaking.contains(tree.lemma(verb))
    let own = tree.prepositionalPhrases(verb).filter { $0.word == "for" }
      .filter { speaks || isBehalf($0.marker) }
    // 'X, on behalf of Y, said'
    let beside = tree.prepositionalPhrases(subject).filter {
      $0.word == "for" && isBehalf($0.marker)
    }
    let persons = participants.all(subject, as: .agent).filter { kind($0) == .person }
    let bodies = participants.all((own + beside).map(\.object), as: .agent)
      .filter { kind($0) == .organization && isNamed($0) }
    return persons.flatMap { person in
      bodies.map {
        StatementDraft(
          relation: .member, source: person, target: $0, cue: verb..<verb + 1, predicate: verb,
          role: "representative", rule: "on-behalf", scope: .clause, isPlain: true)
      }
    }
  }

  private func isBehalf(_ marker: Int) -> Bool {
    tree.children(marker, "pobj").contains { tree.form($0) == "behalf" }
  }
}
