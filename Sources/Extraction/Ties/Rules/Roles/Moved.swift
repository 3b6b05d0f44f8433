internal import Grammar
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'Z hired X from Y', 'Z lured X away from Y'.
  static let moved = TieSuggester(
    TieRule(
      "moved", "Which body took somebody on from another, of which he is no longer.",
      examples: [
        TieExample(
          "The Harbour Bank lured Jane Holm from the Red Cross.", "Jane Holm", .member,
          "Harbour Bank"),
        TieExample(
          "The Red Cross has poached Jane Holm from the Harbour Bank.", "Jane Holm", .member,
          "Red Cross"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg moved the table from the door to the window of the Harbour Bank.", "Anna Berg",
          "Harbour Bank")
      ]), RuleScene.moved)
}

extension RuleScene {
  fileprivate func moved(at verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), WordClass.movedHiring.contains(tree.lemma(verb)) else { return [] }
    let hired = arguments.patients(of: verb)
    let persons = participants.all(hired, as: .agent).filter { kind($0) == .person }
    let from = bodies(([verb] + hired).flatMap { tree.objects(of: $0, after: "from") })
    let to = bodies(arguments.agents(of: verb))
    guard !from.isEmpty, !to.isEmpty else { return [] }
    return persons.flatMap { person in
      to.map { membership(of: person, in: $0, by: verb, isOver: false) }
        + from.map { membership(of: person, in: $0, by: verb, isOver: true) }
    }
  }

  private func bodies(_ tokens: [Int]) -> [Participant] {
    participants.all(tokens, as: .agent).filter { kind($0) == .organization && isNamed($0) }
  }

  private func membership(
    of person: Participant, in body: Participant, by verb: Int, isOver: Bool
  ) -> StatementDraft {
    var draft = StatementDraft(
      relation: .member, source: person, target: body, cue: verb..<verb + 1, predicate: verb,
      role: "member", rule: "moved", scope: isOver ? .presupposed : .clause, isPlain: true)
    draft.isOver = isOver
    return draft
  }
}
