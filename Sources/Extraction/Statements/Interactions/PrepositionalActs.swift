internal import GraphModel

/// Acts that the phrase of a verb of being or coming names: 'X came under attack from Y', 'X is at
/// war with Y', 'X went to the aid of Y', 'X was the target of an attack by Y'.
struct PrepositionalActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let nominal: NominalActs

  private static let verbs: Set<String> = [
    "be", "come", "go", "get", "enter", "engage", "remain", "stay", "keep", "rush", "hurry", "fly",
    "spring", "jump", "step", "move", "march", "act", "put", "bring", "place", "return", "embark",
    "find", "lock", "stand", "sit", "participate", "collapse", "fall", "buckle", "continue",
  ]
  /// Nouns that say of a subject that it is the recipient.
  private static let marks: Set<String> = [
    "target", "victim", "subject", "object", "focus", "butt",
  ]

  /// The statements of one verb.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb) else { return [] }
    if let words = Self.profiting[tree.lemma(verb)] { return aid(after: words, verb: verb) }
    guard Self.verbs.contains(tree.lemma(verb)) || isTakingPart(verb) else { return [] }
    let subjects = participants.all(
      arguments.isPassive(verb) ? arguments.patients(of: verb) : arguments.agents(of: verb),
      as: .agent)
    guard !subjects.isEmpty else { return [] }
    let marked = tree.children(verb, "attr").filter { Self.marks.contains(tree.lemma($0)) }
      .flatMap { tree.objects(of: $0, after: "of") }
    return marked.flatMap { acts(of: $0, on: subjects, verb: verb) }
      + tree.prepositionalPhrases(verb).flatMap { acts(in: $0, of: subjects, verb: verb) }
  }

  /// Verbs whose subject has what a phrase names done to it: 'benefits from the aid of Y'.
  private static let profiting: [String: Set<String>] = [
    "benefit": ["from"], "profit": ["from"], "rely": ["on", "upon"], "depend": ["on", "upon"],
    "count": ["on"], "draw": ["on"], "thrive": ["on"], "suffer": ["from", "under"],
    "recover": ["from"], "survive": ["on"],
  ]

  private func aid(after words: Set<String>, verb: Int) -> [StatementDraft] {
    let subjects = participants.all(arguments.agents(of: verb), as: .agent)
    guard !subjects.isEmpty else { return [] }
    return tree.prepositionalPhrases(verb).filter { words.contains($0.word) }
      .filter { !nominal.frames(of: $0.object).isEmpty }
      .flatMap { acts(of: $0.object, on: subjects, verb: verb) }
  }

  private func isTakingPart(_ verb: Int) -> Bool {
    tree.lemma(verb) == "take"
      && tree.children(verb, "dobj").contains { tree.lemma($0) == "part" }
  }

  private func acts(
    in phrase: SyntaxTree.PrepositionalPhrase, of subjects: [Participant], verb: Int
  ) -> [StatementDraft] {
    let noun = phrase.object
    guard !nominal.frames(of: noun).isEmpty else { return [] }
    switch phrase.word {
    case "under": return acts(of: noun, on: subjects, verb: verb)
    case "to":
      let help = help(noun, by: subjects)
      return help.isEmpty ? acts(of: noun, by: subjects, verb: verb) : help
    case "at", "in", "into", "on": return acts(of: noun, by: subjects, verb: verb)
    default: return []
    }
  }

  private func acts(of noun: Int, by subjects: [Participant], verb: Int) -> [StatementDraft] {
    nominal.drafts(of: noun, by: subjects, verb: verb, frame: ActFrame(carrying: false))
  }

  private func acts(of noun: Int, on subjects: [Participant], verb: Int) -> [StatementDraft] {
    nominal.drafts(of: noun, by: subjects, verb: verb, frame: ActFrame(carrying: true))
  }

  /// 'came to the aid of Y', 'came to Y's defence'.
  private func help(_ noun: Int, by subjects: [Participant]) -> [StatementDraft] {
    guard
      let frame = nominal.frames(of: noun).first(where: {
        [.aid, .support].contains($0.event?.type)
      })
    else { return [] }
    let helped = participants.all(
      tree.children(noun, "poss") + tree.objects(of: noun, after: "of"), as: .recipient)
    return subjects.flatMap { source in
      helped.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: .cooperate, source: source, target: target, event: frame.event,
          cue: noun..<noun + 1, predicate: noun, role: tree.lemma(noun),
          rule: "prepositional-act", scope: .clause)
      }
    }
  }
}
