internal import GraphModel

/// Acts that a verb names: 'X accused Y', 'Y was attacked by X', 'X and Y met'.
struct VerbActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let nominal: NominalActs

  /// The statements of one verb.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb) else { return [] }
    let frames = frames(of: verb)
    guard !frames.isEmpty else { return [] }
    let agents = agents(of: verb)
    var drafts: [StatementDraft] = []
    for frame in frames {
      if !frame.isLight || actNouns(under: verb, frame: frame).isEmpty {
        drafts += direct(frame, verb: verb, agents: agents)
      }
      if frame.isReciprocal, agents.count > 1, drafts.isEmpty {
        drafts += reciprocal(frame, verb: verb, partners: agents)
      }
      drafts += carried(frame, verb: verb, agents: agents)
    }
    return drafts
  }

  /// The actors of the subject; where it is an act, those who do it: 'X's attack killed'.
  private func agents(of verb: Int) -> [Participant] {
    let tokens = arguments.agents(of: verb)
    let found = participants.all(tokens, as: .agent)
    guard found.isEmpty else { return found }
    return tokens.filter { !acts.frames(ofNoun: tree.lemma($0)).isEmpty }
      .flatMap { nominal.doers(of: $0) }
  }

  /// The frames of the verb with its particle, else of the bare verb.
  func frames(of verb: Int) -> [ActFrame] {
    tree.verbKeys(verb).lazy.map { acts.frames(ofVerb: $0) }.first { !$0.isEmpty } ?? []
  }

  private func direct(
    _ frame: ActFrame, verb: Int, agents: [Participant]
  ) -> [StatementDraft] {
    let found = frame.slots.lazy
      .map { slot in (slot, recipients(in: slot, of: verb, frame: frame)) }
      .first { !$0.1.isEmpty }
    guard let (slot, recipients) = found else { return [] }
    let rule = arguments.isPassive(verb) && slot == .object ? "passive-act" : slot.ruleName
    return cross(agents, recipients).map { source, target in
      StatementDraft(
        relation: frame.relation, source: source, target: target, event: frame.event,
        cue: verb..<verb + 1, predicate: verb, role: tree.lemma(verb), rule: rule, scope: .clause)
    }
  }

  private func recipients(
    in slot: RecipientSlot, of verb: Int, frame: ActFrame
  ) -> [Participant] {
    switch slot {
    case .object:
      guard !frame.needsPredicate || !tree.children(verb, "oprd", "ccomp", "xcomp").isEmpty else {
        return []
      }
      return arguments.patients(of: verb).flatMap { patient -> [Participant] in
        let actors = participants.all(patient, as: .recipient)
        return actors.isEmpty && !frame.isLight ? behind(patient) : actors
      }
    case .indirect:
      return participants.all(arguments.indirectObjects(of: verb), as: .recipient)
    case .clause:
      return tree.children(verb, "ccomp").flatMap { inner in
        participants.all(tree.children(inner, "nsubj", "nsubjpass"), as: .recipient)
      }
    case .each: return []
    case .preposition(let word):
      var objects = tree.objects(of: verb, after: word)
      if objects.isEmpty { objects = phrasesOfObject(of: verb, after: word) }
      return objects.flatMap { object -> [Participant] in
        let actors = participants.all(object, as: .recipient)
        return actors.isEmpty ? nominal.doers(of: object) : actors
      }
    }
  }

  /// Who is meant by an act as the object: its doers, else, where that is not its own recipient,
  /// the one in its of-phrase.
  private func behind(_ noun: Int) -> [Participant] {
    let doers = nominal.doers(of: noun)
    guard doers.isEmpty else { return doers }
    let isRecipient = acts.frames(ofNoun: tree.lemma(noun)).contains {
      $0.slots.contains(.preposition("of"))
    }
    return isRecipient || acts.frames(ofNoun: tree.lemma(noun)).isEmpty
      ? [] : participants.modifiers(of: noun, as: .recipient)
  }

  /// The phrases that hang on the object instead of the verb: 'fired rounds aimed at Y',
  /// 'demanded reforms from Y'.
  private func phrasesOfObject(of verb: Int, after word: String) -> [Int] {
    arguments.patients(of: verb).filter { participants.mention(at: $0) == nil }.flatMap { object in
      ([object] + tree.children(object, "acl")).flatMap { tree.objects(of: $0, after: word) }
    }
  }

  private func reciprocal(
    _ frame: ActFrame, verb: Int, partners: [Participant]
  ) -> [StatementDraft] {
    nominal.pairs(partners).map { source, target in
      StatementDraft(
        relation: frame.relation, source: source, target: target, event: frame.event,
        cue: verb..<verb + 1, predicate: verb, role: tree.lemma(verb), rule: "reciprocal-act",
        scope: .clause)
    }
  }

  /// What the act does to the recipients of an act that is its object or complement.
  private func carried(
    _ frame: ActFrame, verb: Int, agents: [Participant]
  ) -> [StatementDraft] {
    var drafts: [StatementDraft] = []
    let objects = frame.isLight || frame.composition != 0 ? actNouns(under: verb, frame: frame) : []
    for object in objects {
      drafts += nominal.drafts(of: object, by: agents, verb: verb, frame: frame)
    }
    guard frame.composition != 0, !frame.isLight else { return drafts }
    for complement in arguments.complements(of: verb) {
      drafts += carried(over: complement, frame: frame, verb: verb, agents: agents)
    }
    return drafts
  }

  /// The act nouns that are the verb's object, or stand in a slot of the frame.
  private func actNouns(under verb: Int, frame: ActFrame) -> [Int] {
    var tokens = arguments.patients(of: verb)
    for case .preposition(let word) in frame.slots { tokens += tree.objects(of: verb, after: word) }
    if tree.lemma(verb) == "call" { tokens += tree.objects(of: verb, after: "for") }
    return tokens.flatMap { tree.coordinated($0) }
      .filter { !acts.frames(ofNoun: tree.lemma($0)).isEmpty }
  }

  private func carried(
    over complement: Int, frame: ActFrame, verb: Int, agents: [Participant]
  ) -> [StatementDraft] {
    let inner = frames(of: complement)
    return inner.flatMap { innerFrame -> [StatementDraft] in
      let recipients =
        innerFrame.slots.lazy
        .map { self.recipients(in: $0, of: complement, frame: innerFrame) }
        .first { !$0.isEmpty } ?? []
      let relation = frame.composition > 0 ? innerFrame.relation : innerFrame.relation.turned
      let hostile = relation == .conflict
      guard frame.carries(relation) else { return [] }
      let event =
        (frame.relation == .conflict) == hostile
        ? frame.event : Event(hostile ? .reject : .support)
      guard relation.isInteraction else { return [] }
      return cross(agents, recipients).map { source, target in
        StatementDraft(
          relation: relation, source: source, target: target, event: event, cue: verb..<verb + 1,
          predicate: verb, role: tree.lemma(verb), rule: "act-through-complement", scope: .clause)
      }
    }
  }

  private func cross(
    _ sources: [Participant], _ targets: [Participant]
  ) -> [(Participant, Participant)] {
    sources.flatMap { source in
      targets.filter { $0.actor != source.actor }.map { (source, $0) }
    }
  }
}

extension RecipientSlot {
  /// The name of the pattern that finds the recipient here.
  var ruleName: String {
    switch self {
    case .object: "object-act"
    case .indirect: "indirect-object-act"
    case .clause: "clause-subject-act"
    case .each: "reciprocal-act"
    case .preposition(let word): "act-\(word)"
    }
  }
}

extension Relation {
  /// The opposite polarity of an interaction.
  var turned: Relation { self == .conflict ? .cooperate : .conflict }
}
