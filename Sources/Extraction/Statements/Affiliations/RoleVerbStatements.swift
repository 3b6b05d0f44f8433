internal import GraphModel

/// Affiliations that a verb states (A7): 'X, who heads Y', 'X belongs to Y', and those of
/// participles (A11): 'Y-backed X', 'X, backed by Y'.
struct RoleVerbStatements: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let lexicon: RoleLexicon

  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb) || isHyphenated(verb) else { return [] }
    for key in tree.verbKeys(verb) {
      let entries = lexicon.verbs(key)
      if !entries.isEmpty { return drafts(for: verb, entries) }
    }
    return []
  }

  private func drafts(for verb: Int, _ entries: [RoleVerb]) -> [StatementDraft] {
    entries.flatMap { entry -> [StatementDraft] in
      let compound = hyphenated(verb, entry)
      if !compound.isEmpty { return compound }
      guard tree.isVerb(verb) else { return [] }
      return entry.flags.contains("participle")
        ? participial(verb, entry) : clause(verb, entry)
    }
  }

  private func isHyphenated(_ verb: Int) -> Bool {
    verb >= 2 && tree.form(verb - 1) == "-"
      && ["amod", "compound", "nmod"].contains(tree.dependency(verb))
  }

  /// A11: 'Y-backed X', 'Y-led X'.
  private func hyphenated(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    guard isHyphenated(verb), let noun = tree.head(verb), noun > verb else { return [] }
    let patron = participants.modifier(verb - 2)
    let clients = participants.all(noun, as: .recipient)
    guard let patron else { return [] }
    return clients.filter { $0.actor != patron.actor }.map {
      draft(entry, source: patron, target: $0, verb, rule: "hyphenated", scope: .presupposed)
    }
  }

  /// A11: 'X, backed by Y'; 'X, aligned with Y'.
  private func participial(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    guard arguments.isPassive(verb) else { return [] }
    let patients = arguments.subject(of: verb).map { participants.all($0, as: .agent) } ?? []
    let sources =
      entry.slots.contains(.object)
      ? participants.all(arguments.agents(of: verb), as: .agent)
      : objects(entry, of: verb)
    return sources.flatMap { source in
      patients.filter { $0.actor != source.actor }.map {
        draft(entry, source: source, target: $0, verb, rule: "participle", scope: .clause)
      }
    }
  }

  /// A7: 'X heads Y', 'Y is led by X', 'X belongs to Y'.
  private func clause(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    let subjects = participants.all(arguments.agents(of: verb), as: .agent)
    let others =
      entry.slots.contains(.object)
      ? participants.all(arguments.patients(of: verb), as: .agent) : objects(entry, of: verb)
    let isInverse = entry.flags.contains("inverse")
    return subjects.flatMap { subject in
      others.filter { $0.actor != subject.actor }.compactMap { other in
        let source = isInverse ? other : subject
        let target = isInverse ? subject : other
        guard fits(entry, source, target) else { return nil }
        return draft(
          entry, source: source, target: target, verb, rule: "role-verb", scope: .clause)
      }
    }
  }

  private func fits(_ entry: RoleVerb, _ source: Participant, _ target: Participant) -> Bool {
    if entry.flags.contains("person"), participants.kind(source) != .person { return false }
    let target = participants.kind(target)
    let relation = entry.relation
    switch relation {
    case .leads, .member:
      return [.organization, .group].contains(target) || target == .state && relation == .leads
    case .part: return target != .person && participants.kind(source) != .person
    default: return true
    }
  }

  private func objects(_ entry: RoleVerb, of verb: Int) -> [Participant] {
    for case .preposition(let word) in entry.slots {
      let found = participants.all(tree.objects(of: verb, after: word), as: .recipient)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func draft(
    _ entry: RoleVerb, source: Participant, target: Participant, _ verb: Int,
    rule: String, scope: StatementDraft.Scope
  ) -> StatementDraft {
    StatementDraft(
      relation: entry.relation, source: source, target: target, event: nil, cue: verb..<verb + 1,
      predicate: verb, role: entry.noun, rule: rule, scope: scope)
  }
}
