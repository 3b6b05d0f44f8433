internal import Lexicons
internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'X, who heads Y', 'X belongs to Y', 'X, backed by Y', 'Y-backed X'.
  static let roleVerbs = TieSuggester(
    rules: [
      TieRule(
        "hyphenated", "A participle with a hyphen behind the other's name.",
        examples: [
          TieExample("Nokia-owned Orbit Mobile was sold.", "Nokia", .owns, "Orbit Mobile"),
          TieExample("The Iran-backed Hamza Brigade fired.", "Iran", .backs, "Hamza Brigade"),
        ],
        lookalikes: [
          TieLookalike("The Norway-sized storm passed over the Red Front.", "Norway", "Red Front")
        ]),
      TieRule(
        "participle",
        "A participle behind its noun, or a passive verb, with the other in its phrase.",
        examples: [
          TieExample(
            "Jane Holm is assigned to the 5th Infantry Regiment.", "Jane Holm", .member,
            "5th Infantry Regiment"),
          TieExample("The Hamza Brigade, backed by Iran, fired.", "Iran", .backs, "Hamza Brigade"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg, led by her dog, walked past the Harbour Bank.", "Anna Berg", "Harbour Bank")
        ]),
      TieRule(
        "role-verb", "A verb that says how its subject stands to its object.",
        examples: [
          TieExample(
            "Karl Voss, who heads the Red Front, was arrested.", "Karl Voss", .leads, "Red Front"),
          TieExample("Nokia owns Orbit Mobile.", "Nokia", .owns, "Orbit Mobile"),
        ],
        lookalikes: [
          TieLookalike(
            "Jane Holm leads a quiet life near the Harbour Bank.", "Jane Holm", "Harbour Bank"),
          TieLookalike(
            "Jane Holm joined the queue outside the Harbour Bank.", "Jane Holm", "Harbour Bank"),
        ]),
    ]
  ) { scene in
    let verbs = RoleVerbs(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants,
      lexicon: scene.lexicons.roles)
    return { verbs.drafts(for: $0) }
  }
}

/// Reads verbs that say how somebody stands to somebody.
private struct RoleVerbs: Sendable {
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
      if entry.flags.contains(.participle) { return participial(verb, entry) }
      return (entry.flags.contains(.passive) ? passive(verb, entry) : clause(verb, entry))
        .map { owned($0) }
    }
  }

  private func isHyphenated(_ verb: Int) -> Bool {
    verb >= 2 && tree.form(verb - 1) == "-"
      && ["amod", "compound", "nmod"].contains(tree.dependency(verb))
  }

  /// 'Y-backed X', 'Y-led X', 'Y-based X'.
  private func hyphenated(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    guard isHyphenated(verb), let noun = tree.head(verb), noun > verb,
      let other = participants.modifier(verb - 2)
    else { return [] }
    let described = participants.all(noun, as: .recipient)
    // 'Y-owned X' says of the passive what 'Y owns X' says, 'Y-based X' what 'X is based in Y' says.
    let isInverse = entry.flags.contains(.inverse) != entry.flags.contains(.passive)
    return described.compactMap {
      draft(
        entry, source: isInverse ? $0 : other, target: isInverse ? other : $0, verb,
        rule: "hyphenated", scope: .presupposed)
    }
  }

  /// 'X, backed by Y'; 'X, aligned with Y'.
  private func participial(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    guard arguments.isPassive(verb) else { return [] }
    let patients = arguments.subject(of: verb).map { participants.all($0, as: .agent) } ?? []
    let sources =
      entry.slots.contains(.object)
      ? participants.all(arguments.agents(of: verb), as: .agent)
      : objects(entry, of: verb)
    return sources.flatMap { source in
      patients.compactMap {
        draft(entry, source: source, target: $0, verb, rule: "participle", scope: .clause)
      }
    }
  }

  /// 'X is assigned to Y', 'X, based in Y'.
  private func passive(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    let others = objects(entry, of: verb)
    if !arguments.isPassive(verb), !tree.children(verb, "dobj").isEmpty {
      // 'Z appointed X to Y'
      return participants.all(arguments.patients(of: verb), as: .body).flatMap { patient in
        others.compactMap {
          draft(entry, source: patient, target: $0, verb, rule: "role-verb", scope: .clause)
        }
      }
    }
    guard arguments.isPassive(verb) || ["acl", "advcl"].contains(tree.dependency(verb)),
      let subject = arguments.subject(of: verb)
    else { return [] }
    return participants.all(subject, as: .agent).flatMap { patient in
      others.compactMap {
        draft(entry, source: patient, target: $0, verb, rule: "participle", scope: .clause)
      }
    }
  }

  /// 'X heads Y', 'Y is led by X', 'X belongs to Y'.
  private func clause(_ verb: Int, _ entry: RoleVerb) -> [StatementDraft] {
    guard !entry.flags.contains(.standing) || isStanding(verb) else { return [] }
    if entry.flags.contains(.intransitive), !tree.children(verb, "dobj", "prt").isEmpty {
      return []
    }
    let subjects = participants.all(arguments.agents(of: verb), as: .agent)
    let others =
      entry.slots.contains(.object)
      ? participants.all(arguments.patients(of: verb).map { meant(by: $0, verb) }, as: .agent)
      : objects(entry, of: verb)
    let isInverse = entry.flags.contains(.inverse)
    let found = subjects.flatMap { subject in
      others.compactMap { other in
        draft(
          entry, source: isInverse ? other : subject,
          target: isInverse ? subject : entry.relation == .member ? whole(of: other) : other, verb,
          rule: "role-verb", scope: entry.flags.contains(.given) ? .presupposed : .clause)
      }
    }
    guard found.isEmpty, entry.relation == .leads, tree.tag(verb) == "VBN",
      ["acl", "advcl"].contains(tree.dependency(verb)),
      let nearest = participants.body(endingBefore: verb)
    else { return found }
    // 'visited the camp of Y, commanded by X'
    return subjects.compactMap {
      draft(entry, source: $0, target: nearest, verb, rule: "role-verb", scope: .presupposed)
    }
  }

  private static let commercial = WordClass.roleVerbStatementsCommercial

  /// Whether a body is in business by its name, so that what belongs to it is its property.
  private func isCommercial(_ body: Participant) -> Bool {
    participants.kind(body) == .organization
      && participants.table.actors[body.actor].name.lowercased().split(separator: " ")
        .contains { Self.commercial.contains(String($0)) }
  }

  /// What belongs to a firm is owned by it.
  private func owned(_ draft: StatementDraft) -> StatementDraft {
    guard draft.relation == .part, tree.lemma(draft.predicate) == "belong",
      isCommercial(draft.target)
    else { return draft }
    var draft = draft
    draft.relation = .owns
    draft.role = "owner"
    (draft.source, draft.target) = (draft.target, draft.source)
    draft.isPlain = participants.isNamed(draft.source) && participants.isNamed(draft.target)
    return draft
  }

  /// What a participle behind an apposition is said of: Y in 'Y, the firm led by X'.
  private func meant(by noun: Int, _ verb: Int) -> Int {
    guard ["acl", "relcl"].contains(tree.dependency(verb)), tree.dependency(noun) == "appos" else {
      return noun
    }
    return participants.described(by: noun)
  }

  private static let organs = WordClass.roleVerbStatementsOrgans

  /// The body that an organ without a name is of: 'joined the board of Y'.
  private func whole(of other: Participant) -> Participant {
    let head = participants.head(of: other)
    guard !participants.isNamed(other), Self.organs.contains(tree.lemma(head))
    else { return other }
    let owners = participants.all(
      tree.objects(of: head, after: "of") + tree.children(head, "poss"), as: .agent)
    return owners.first { participants.kind($0) == .organization } ?? other
  }

  /// Whether a verb tells what goes on: 'backs', 'has long backed', 'is backing'.
  private func isStanding(_ verb: Int) -> Bool {
    switch tree.tag(verb) {
    case "VBZ", "VBP": return true
    case "VBN", "VBG":
      let auxiliaries = tree.children(verb, "aux").map { tree.form($0) }
      return auxiliaries.contains { ["has", "have", "is", "are", "'s", "'ve"].contains($0) }
    default: return false
    }
  }

  private static let schools = WordClass.roleVerbStatementsSchools

  private func fits(_ entry: RoleVerb, _ source: Participant, _ target: Participant) -> Bool {
    let holder = participants.kind(source)
    if entry.flags.contains(.person), holder != .person { return false }
    if entry.flags.contains(.body), holder != .organization { return false }
    if entry.flags.contains(.school) {
      let words = participants.table.actors[target.actor].name.lowercased().split(separator: " ")
      guard words.contains(where: { Self.schools.contains(String($0)) }) else { return false }
    }
    let kind = participants.kind(target)
    switch entry.relation {
    case .leads: return [.organization, .group, .state].contains(kind)
    case .member:
      return [.organization, .group].contains(kind)
        || kind == .state && entry.flags.contains(.state) && holder == .person
    case .part: return kind != .person && holder != .person
    case .owns:
      return kind == .organization
        || kind == .group && participants.isNamed(target)
    case .based: return kind == .state && holder != .state
    case .kin: return kind == .person && holder == .person
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
    rule: RuleID, scope: StatementDraft.Scope
  ) -> StatementDraft? {
    guard source.actor != target.actor, fits(entry, source, target) else { return nil }
    let isEnded = entry.flags.contains(.ended)
    return StatementDraft(
      relation: entry.relation, source: source, target: target, cue: verb..<verb + 1,
      predicate: verb, role: entry.noun, rule: rule, scope: isEnded ? .presupposed : scope,
      share: entry.relation == .owns ? ShareReader(tree: tree).share(before: verb) : nil,
      ending: isEnded ? verb : nil)
  }
}
