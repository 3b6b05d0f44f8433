internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// What several are said to do to one another: 'X and Y accused each other', 'X and Y traded insults'.
struct MutualActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let nominal: NominalActs

  /// The statements of a verb whose recipients are 'each other' or 'one another'.
  func drafts(
    of frame: ActFrame, for verb: Int, by agents: [Participant]
  ) -> [StatementDraft] {
    guard agents.count > 1, let event = frame.event, !frame.is(.light),
      frame.slots.contains(where: { slot in
        recipients(in: slot, of: verb).contains { isOneAnother($0) }
      })
    else { return [] }
    return nominal.pairs(spelledOut(agents, before: verb), of: frame.relation).map {
      draft(frame.relation, event, $0, $1, cue: verb, predicate: verb)
    }
  }

  private static let trading = WordClass.mutualActsTrading

  /// The statements of an act that passes between two: 'X and Y traded insults', 'X traded blows with Y'.
  func traded(at verb: Int, by agents: [Participant]) -> [StatementDraft] {
    guard Self.trading.contains(tree.lemma(verb)), !arguments.isPassive(verb),
      let noun = tree.children(verb, "dobj").first, tree.children(noun, "poss").isEmpty,
      let frame = nominal.frames(of: noun).first, let event = frame.event
    else { return [] }
    let others = participants.all(
      tree.objects(of: verb, after: "with") + tree.objects(of: noun, after: "with"), as: .agent)
    let pairs =
      others.isEmpty
      ? nominal.pairs(spelledOut(agents, before: verb), of: frame.relation)
      : agents.flatMap { agent in
        others.filter { $0.actor != agent.actor }
          .flatMap { nominal.pairs([agent, $0], of: frame.relation) }
      }
    return pairs.map { draft(frame.relation, event, $0, $1, cue: noun, predicate: verb) }
  }

  private func draft(
    _ relation: Relation, _ event: Event, _ source: Participant, _ target: Participant, cue: Int,
    predicate: Int
  ) -> StatementDraft {
    StatementDraft(
      relation: relation, source: source, target: target, event: event, cue: cue..<cue + 1,
      predicate: predicate, role: tree.lemma(cue), rule: .mutualAct, scope: .clause, isPlain: true)
  }

  private func recipients(in slot: RecipientSlot, of verb: Int) -> [Int] {
    switch slot {
    case .object: arguments.isPassive(verb) ? [] : arguments.patients(of: verb)
    case .preposition(let word): tree.objects(of: verb, after: word)
    case .each: tree.objects(of: verb, after: "with")
    case .indirect, .clause: []
    }
  }

  /// Whether a word stands for 'each other' or 'one another'.
  private func isOneAnother(_ token: Int) -> Bool {
    let words = [token - 1, token, token + 1].map {
      tree.document.sentence(of: token).contains($0) ? tree.form($0) : ""
    }
    return words[1] == "other" && words[0] == "each" || words[1] == "another" && words[0] == "one"
      || words[1] == "one" && words[2] == "another"
  }

  /// The members of a group where each is named: those whom 'they' or 'the couple' stands for.
  func spelledOut(_ members: [Participant], before verb: Int) -> [Participant] {
    members.map { member in
      guard members.contains(where: { $0.actor != member.actor && $0.tokens == member.tokens })
      else { return member }
      let own = participants.table.actors[member.actor].mentions
        .map { participants.table.mentions[$0] }
      return own.last { $0.form == .name && $0.head < verb }
        .map { Participant(actor: member.actor, tokens: $0.tokens) } ?? member
    }
  }
}
