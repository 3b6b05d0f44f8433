internal import GraphModel

/// What several do jointly: 'X and Y issued a joint statement', 'X's joint exercise with Y', 'X and Y
/// jointly condemned Z'.
struct JointActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let shared: Set<String> = [
    "joint", "combined", "bilateral", "trilateral", "multilateral", "collaborative", "co-ordinated",
    "coordinated",
  ]
  /// What can be done or made jointly.
  private static let works: Set<String> = [
    "statement", "declaration", "communique", "communiqué", "exercise", "drill", "operation",
    "patrol", "training", "manoeuvre", "maneuver", "venture", "raid", "mission", "effort",
    "project", "programme", "program", "initiative", "plan", "proposal", "letter", "appeal",
    "call", "conference", "briefing", "meeting", "attack", "offensive", "strike", "investigation",
    "fund", "production", "bid", "campaign", "action", "response", "research", "study",
    "resolution", "ceremony", "session", "visit", "album", "tour", "concert", "film", "work",
    "article", "paper", "event", "rally", "summit", "talk", "flight", "development", "purchase",
    "procurement", "publication", "report", "show", "exhibition", "assault", "announcement",
    "airstrike", "sail", "exploration", "mediation", "deal", "agreement", "inquiry", "probe",
  ]
  private static let jointly: Set<String> = ["jointly", "together"]
  private static let still: Set<String> = [
    "be", "live", "come", "bring", "get", "put", "go", "stay", "grow", "add", "have",
  ]

  func drafts(for token: Int) -> [StatementDraft] {
    tree.isVerb(token) ? clause(token) : work(token)
  }

  /// 'X and Y jointly condemned Z', 'X and Y fought together'.
  private func clause(_ verb: Int) -> [StatementDraft] {
    guard !Self.still.contains(tree.lemma(verb)),
      let adverb = tree.children(verb, "advmod").first(where: {
        Self.jointly.contains(tree.form($0)) && tree.children($0, "prep").isEmpty
      })
    else { return [] }
    let agents = participants.all(arguments.agents(of: verb), as: .agent)
    return pairs(agents, cue: adverb, predicate: verb)
  }

  private func work(_ noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), Self.works.contains(tree.lemma(noun)), !isInName(noun),
      let cue = tree.children(noun, "amod", "compound").first(where: {
        Self.shared.contains(tree.form($0)) && !isInName($0)
      })
    else { return [] }
    for word in ["between", "by", "of", "from", "with"] {
      let several = participants.all(tree.objects(of: noun, after: word), as: .agent)
      if several.count > 1, word != "with" || owners(of: noun).isEmpty {
        return pairs(several, cue: cue, predicate: noun)
      }
    }
    let owners = owners(of: noun)
    let partners = participants.all(tree.objects(of: noun, after: "with"), as: .agent)
    guard partners.isEmpty else {
      return owners.flatMap { owner in
        partners.compactMap { draft(owner, $0, cue: cue, predicate: noun) }
      }
    }
    return pairs(owners, cue: cue, predicate: noun)
  }

  /// Whose work it is: its possessor, modifiers or by-phrase, else the subject of the verb above it.
  private func owners(of noun: Int) -> [Participant] {
    let own = participants.all(
      tree.children(noun, "poss") + tree.objects(of: noun, after: "by"), as: .agent)
    if !own.isEmpty { return own }
    let near = tree.children(noun, "compound", "amod", "nmod")
      .flatMap { tree.coordinated($0) }.compactMap { participants.modifier($0) }
    if !near.isEmpty { return near }
    guard var governor = tree.head(noun) else { return [] }
    if tree.dependency(noun) == "pobj" {
      guard ["in", "on", "during", "with", "for", "to", "through"].contains(tree.form(governor)),
        let above = tree.head(governor)
      else { return [] }
      governor = above
    } else if !["dobj", "nsubjpass"].contains(tree.dependency(noun)) {
      return []
    }
    guard tree.isVerb(governor) else { return [] }
    let isUndergone = arguments.isPassive(governor) && tree.dependency(noun) == "nsubjpass"
    return participants.all(
      isUndergone
        ? arguments.agents(of: governor) : arguments.subject(of: governor).map { [$0] } ?? [],
      as: .agent)
  }

  private func isInName(_ token: Int) -> Bool {
    participants.table.mention(covering: token)
      .map { participants.table.mentions[$0].form == .name } ?? false
  }

  private func pairs(_ several: [Participant], cue: Int, predicate: Int) -> [StatementDraft] {
    several.indices.flatMap { first in
      several.indices.dropFirst(first + 1).compactMap { second in
        draft(several[first], several[second], cue: cue, predicate: predicate)
      }
    }
  }

  private func draft(
    _ source: Participant, _ target: Participant, cue: Int, predicate: Int
  ) -> StatementDraft? {
    guard source.actor != target.actor else { return nil }
    return StatementDraft(
      relation: .cooperate, source: source, target: target, event: Event(.cooperate),
      cue: cue..<cue + 1, predicate: predicate, role: tree.form(cue), rule: "joint-work",
      scope: .clause)
  }
}
