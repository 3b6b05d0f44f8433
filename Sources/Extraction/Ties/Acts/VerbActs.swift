internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Acts that a verb names: 'X accused Y', 'Y was attacked by X', 'X and Y met'.
struct VerbActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let nominal: NominalActs
  let recipients: VerbRecipients
  let companions: Companions
  let mutual: MutualActs

  /// How deep acts are carried over: 'agreed to help to prevent the removal of Y'.
  private static let depth = 3

  /// The statements of one verb.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), !acts.frames(of: verb, in: tree).isEmpty else { return [] }
    let isPlain = arguments.clefts.isCleft(verb)
    let found = drafts(of: verb, by: agents(of: verb), depth: Self.depth).map { draft in
      var draft = draft
      if isPlain, draft.predicate == verb { draft.isPlain = true }
      return draft
    }
    guard Self.ending.contains(tree.lemma(verb)), arguments.isAskedOfObject(verb) else {
      return found
    }
    // Who is asked to stop what he does takes no side yet: 'urged Y to stop arming Z'.
    return found.filter { ![.actThroughComplement, .actThroughObject].contains($0.rule) }
  }

  /// The places behind a verb at which those stand whom its act noun reaches: 'paid tribute to Y'.
  private static let beside = Set(
    ["to", "for", "on", "from"].map { RecipientSlot.preposition($0).pattern })
  private static let ending = WordClass.verbActsEnding

  private func drafts(of verb: Int, by agents: [Participant], depth: Int) -> [StatementDraft] {
    guard depth > 0 else { return [] }
    let traded = mutual.traded(at: verb, by: agents)
    guard traded.isEmpty else { return traded }
    // 'paid tribute to Y' is no payment.
    let isCarried = acts.frames(of: verb, in: tree).contains { frame in
      frame.is(.light)
        && carriers(of: frame, under: verb).contains { noun in
          !nominal.drafts(of: noun, by: agents, verb: verb, frame: frame).isEmpty
        }
    }
    var drafts: [StatementDraft] = []
    for frame in acts.frames(of: verb, in: tree) {
      let objects = carriers(of: frame, under: verb)
      let frame = isHeld(objects, under: verb) ? ActFrame(carrying: true) : frame
      let mutual = mutual.drafts(of: frame, for: verb, by: agents)
      guard mutual.isEmpty else { return mutual }
      if !frame.is(.light) || objects.isEmpty {
        drafts += direct(frame, verb: verb, agents: agents)
          .filter { !isCarried || !Self.beside.contains($0.pattern) }
      }
      let partners = subjects(of: verb)
      if frame.isReciprocal, partners.count > 1, drafts.isEmpty,
        !frame.is(.light) || objects.isEmpty,
        !isDoneToThing(frame, verb: verb)
      {
        drafts += reciprocal(frame, verb: verb, partners: partners)
      }
      drafts += objects.flatMap {
        nominal.drafts(of: $0, by: agents, verb: verb, frame: frame)
      }
      drafts += carriedOver(frame, verb: verb, agents: agents, depth: depth)
    }
    return drafts + against(verb, agents: agents)
  }

  /// Whether the subject has what another gives: 'has the backing of Y'.
  private func isHeld(_ objects: [Int], under verb: Int) -> Bool {
    ["have", "keep", "retain", "command", "hold"].contains(tree.lemma(verb))
      && objects.contains { noun in
        nominal.frames(of: noun).contains { [.support, .aid].contains($0.event?.type) }
          && !tree.objects(of: noun, after: "of").isEmpty
          && tree.children(noun, "det").contains { tree.form($0) == "the" }
          && ["for", "to"].allSatisfy { tree.objects(of: noun, after: $0).isEmpty }
      }
  }

  /// Whether those who could do it to one another do it to something: 'X and Y met difficulties'.
  private func isDoneToThing(_ frame: ActFrame, verb: Int) -> Bool {
    frame.slots.contains(.object) && tree.children(verb, "dobj").contains { tree.isNoun($0) }
  }

  private func direct(
    _ frame: ActFrame, verb: Int, agents: [Participant]
  ) -> [StatementDraft] {
    if frame.is(.felt) { return felt(frame, verb: verb) }
    if frame.is(.among) { return among(frame, verb: verb) }
    guard let (slot, found) = recipients.first(of: frame, for: verb, besides: agents) else {
      return []
    }
    let isPassive = arguments.isPassive(verb) && slot == .object
    let (rule, pattern) = isPassive ? (.passiveAct, nil) : (slot.rule, slot.pattern)
    let isPaired = agents.count > 1 && agents.count == found.count && isRespective(verb)
    return agents.enumerated().flatMap { place, source in
      found.enumerated().filter { !isPaired || $0.offset == place }.map(\.element)
        .filter { $0.actor != source.actor && !isNone($0, verb, frame) }
        .map { target in
          frame.is(.inverse) && !frame.is(.light)
            ? draft(frame, verb, target, source, rule: rule, pattern: pattern)
            : draft(frame, verb, source, target, rule: rule, pattern: pattern)
        }
    }.map { draft in
      var draft = draft
      draft.isPlain = isPaired
      return draft
    }
  }

  /// Whether each of several does it to the one of the same place: 'X and Z sued Y and W respectively'.
  private func isRespective(_ verb: Int) -> Bool {
    tree.document.sentence(of: verb).contains { tree.form($0) == "respectively" }
  }

  /// Whether the target is none: somebody only goes away from a state ('urged its citizens to leave
  /// Y'), or an act that is done to persons would be done to a body.
  private func isNone(_ target: Participant, _ verb: Int, _ frame: ActFrame) -> Bool {
    frame.is(.person) && participants.kind(target) != .person
      || tree.lemma(verb) == "leave" && frame.event?.type == .sanction
        && participants.kind(target) == .state
  }

  /// 'X brought together Y and Z': an act of Y with Z.
  private func among(_ frame: ActFrame, verb: Int) -> [StatementDraft] {
    let partners = participants.all(arguments.patients(of: verb), as: .agent)
    return partners.count > 1 ? reciprocal(frame, verb: verb, partners: partners) : []
  }

  /// 'X was appalled by the attack of Y': an act of X towards Y.
  private func felt(_ frame: ActFrame, verb: Int) -> [StatementDraft] {
    let isPassive = arguments.isPassive(verb) || tree.dependency(verb) == "acomp"
    // 'the attack of Y angered X'
    let feeling =
      isPassive ? arguments.subject(of: verb).map { [$0] } ?? [] : arguments.patients(of: verb)
    let sources = participants.all(feeling, as: .agent)
    let causes =
      isPassive
      ? ["by", "at", "with"].flatMap { tree.objects(of: verb, after: $0) }
      : arguments.subject(of: verb).map { cause(named: $0, of: verb) } ?? []
    let targets = causes.flatMap { cause in
      let actors = participants.all(cause, as: .body)
      return actors.isEmpty ? nominal.toldDoers(of: cause) : actors
    }
    return sources.flatMap { source in
      targets.filter { $0.actor != source.actor }
        .map { draft(frame, verb, source, $0, rule: .feltAct) }
    }
  }

  /// The cause that 'what angered X was Y's attack' names.
  private func cause(named subject: Int, of verb: Int) -> [Int] {
    guard tree.form(subject) == "what", tree.dependency(verb) == "csubj", let main = tree.head(verb)
    else { return [subject] }
    return tree.children(main, "attr")
  }

  /// 'X helped Y against Z': an act of X against Z.
  private func against(_ verb: Int, agents: [Participant]) -> [StatementDraft] {
    guard
      let frame = acts.frames(of: verb, in: tree).first(where: {
        $0.relation == .cooperate && !$0.slots.contains(.preposition("against"))
      }), !acts.frames(of: verb, in: tree).contains(where: { $0.relation == .conflict })
    else { return [] }
    let direct = tree.children(verb, "dobj")
    guard direct.allSatisfy({ nominal.frames(of: $0).isEmpty }) else { return [] }
    let objects = ([verb] + direct)
      .flatMap { tree.objects(of: $0, after: "against") }
    let targets = objects.flatMap { object in
      let actors = participants.all(object, as: .recipient)
      return actors.isEmpty ? nominal.doers(of: object) : actors
    }
    return agents.flatMap { source in
      targets.filter { $0.actor != source.actor }.map {
        var result = draft(frame, verb, source, $0, rule: .actAgainst)
        result.relation = .conflict
        result.event = Event(.reject)
        return result
      }
    }
  }

  private static let quarrelling = WordClass.mutualActsQuarrelling

  private func reciprocal(
    _ frame: ActFrame, verb: Int, partners: [Participant]
  ) -> [StatementDraft] {
    nominal.pairs(partners, of: frame.relation).map {
      var result = draft(frame, verb, $0, $1, rule: .reciprocalAct)
      result.isPlain = Self.quarrelling.contains(tree.lemma(verb))
      return result
    }
  }

  private func draft(
    _ frame: ActFrame, _ verb: Int, _ source: Participant, _ target: Participant, rule: RuleID,
    pattern: String? = nil
  ) -> StatementDraft {
    StatementDraft(
      relation: frame.relation, source: source, target: target, event: frame.event,
      cue: verb..<verb + 1, predicate: verb, role: acts.word(for: verb, in: tree), rule: rule,
      pattern: pattern, scope: .clause, isStance: frame.is(.stance))
  }

  /// The act nouns over which a frame carries the act: its object, or those in its slots.
  private func carriers(of frame: ActFrame, under verb: Int) -> [Int] {
    guard frame.is(.light) || frame.composition != 0 else { return [] }
    var tokens = arguments.patients(of: verb)
    for case .preposition(let word) in frame.slots { tokens += tree.objects(of: verb, after: word) }
    if frame.composition > 0 { tokens += tree.objects(of: verb, after: "in") }
    if frame.is(.light) {
      // 'provided 20 million in aid to Y'
      tokens += tokens.filter { nominal.frames(of: $0).isEmpty }
        .flatMap { tree.objects(of: $0, after: "in") }
    }
    tokens += frame.through.flatMap { tree.objects(of: verb, after: $0) }
    return tokens.flatMap { tree.coordinated($0) }.filter { !nominal.frames(of: $0).isEmpty }
  }

  /// What the act does to those whom the act in its complement is done to.
  private func carriedOver(
    _ frame: ActFrame, verb: Int, agents: [Participant], depth: Int
  ) -> [StatementDraft] {
    guard frame.composition != 0, !frame.is(.light) else { return [] }
    let inner = arguments.complements(of: verb)
      .filter { !acts.frames(of: $0, in: tree).isEmpty }
      .flatMap { drafts(of: $0, by: agents, depth: depth - 1) }
    return inner.compactMap { draft in
      guard draft.relation.isInteraction else { return nil }
      var carried = draft
      if frame.composition < 0 { carried.relation = draft.relation.turned }
      guard frame.carries(carried.relation) else { return nil }
      let isHostile = carried.relation == .conflict
      carried.event =
        (frame.relation == .conflict) == isHostile || frame.event?.type == .request
        ? frame.event : Event(isHostile ? .reject : .support)
      carried.cue = verb..<verb + 1
      carried.predicate = verb
      carried.role = acts.word(for: verb, in: tree)
      carried.rule = .actThroughComplement
      carried.pattern = carried.rule.rawValue
      return carried
    }
  }
}

extension ActLexicon {
  /// The word by which a verb is listed: the lemmatizer may cut 'hates' to 'hat'.
  func word(for verb: Int, in tree: SyntaxTree) -> String {
    tree.verbKeys(verb).first { !frames(ofVerb: $0).isEmpty } ?? tree.lemma(verb)
  }

  /// The frames of a verb with its particle, else of the bare verb.
  func frames(of verb: Int, in tree: SyntaxTree) -> [ActFrame] {
    tree.verbKeys(verb).lazy.map { frames(ofVerb: $0) }.first { !$0.isEmpty } ?? []
  }
}

extension RecipientSlot {
  /// The rule that finds the recipient here.
  fileprivate var rule: RuleID {
    switch self {
    case .object: .objectAct
    case .indirect: .indirectObjectAct
    case .clause: .clauseSubjectAct
    case .each: .reciprocalAct
    case .preposition: .prepositionalAct
    }
  }

  /// The same with the preposition.
  fileprivate var pattern: String {
    if case .preposition(let word) = self { "act-\(word)" } else { rule.rawValue }
  }
}

extension Relation {
  /// The opposite polarity of an interaction.
  var turned: Relation { self == .conflict ? .cooperate : .conflict }
}
