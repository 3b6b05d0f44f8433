internal import Grammar
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'X left Y for Z', 'X defected from Y to Z', 'Z hired X from Y'.
  static let moved = TieSuggester(
    TieRule(
      "moved", "To which body somebody went from another, of which he is no longer.",
      examples: [
        TieExample(
          "Jane Holm left the Harbour Bank for the Red Cross.", "Jane Holm", .member, "Red Cross"),
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
    guard tree.isVerb(verb) else { return [] }
    let persons: [Participant]
    let (from, to): ([Participant], [Participant])
    if WordClass.movedLeaving.contains(tree.lemma(verb)) {
      persons = movers(arguments.agents(of: verb))
      let left = arguments.patients(of: verb)
      from = bodies(left)
      to = bodies(([verb] + left).flatMap { tree.objects(of: $0, after: "for") })
    } else if WordClass.movedGoing.contains(tree.lemma(verb)) {
      persons = movers(arguments.agents(of: verb))
      let joined = arguments.patients(of: verb)
      from = bodies(([verb] + joined).flatMap { tree.objects(of: $0, after: "from") })
      to = bodies(joined + tree.objects(of: verb, after: "to"))
    } else if WordClass.movedHiring.contains(tree.lemma(verb)) {
      let hired = arguments.patients(of: verb)
      persons = movers(hired)
      from = bodies(([verb] + hired).flatMap { tree.objects(of: $0, after: "from") })
      to = bodies(arguments.agents(of: verb))
    } else {
      return []
    }
    guard !from.isEmpty, !to.isEmpty else { return [] }
    return persons.flatMap { person in
      to.map { membership(of: person, in: $0, by: verb, isOver: false) }
        + from.map { membership(of: person, in: $0, by: verb, isOver: true) }
    }
  }

  private func movers(_ tokens: [Int]) -> [Participant] {
    participants.all(tokens, as: .agent).filter { kind($0) == .person }
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
