internal import Lexicons
internal import Grammar
internal import GraphModel

/// Acts that a noun names: 'X's attack on Y', 'talks between X and Y', 'the killing of Y by X'.
struct NominalActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let implied: ImpliedDoers
  let certainty: ScopeReader

  /// The statements of one noun that names its own doer.
  func drafts(for noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun) || tree.isNominalGerund(noun), !isInsideName(noun) else { return [] }
    let frames = frames(of: noun)
    guard !frames.isEmpty else { return [] }
    let doers = doers(of: noun)
    for frame in frames {
      let between = frame.isReciprocal ? partners(of: noun) : []
      if between.count > 1 {
        let told = frame.relation == .cooperate && isSoured(noun) ? frame.soured() : frame
        return pairs(between, of: frame.relation).map { source, target in
          draft(told, noun: noun, source: source, target: target, rule: .nominalBetween)
        }
      }
      var implied = doers.isEmpty ? self.implied.all(of: noun, event: frame.event) : doers
      if implied.isEmpty { implied = toldDoers(of: noun) }
      let recipients = recipients(
        of: noun, frame: frame,
        verb: addressing(noun) ?? (doers.isEmpty ? self.implied.verb(over: noun) : nil))
      let found = implied.flatMap { source in
        recipients.filter { $0.actor != source.actor }
          .map { draft(frame, noun: noun, source: source, target: $0, rule: .nominalAct) }
      }
      if !found.isEmpty { return found }
      let rejected = implied.flatMap { source in
        rejecters(of: noun, frame).filter { $0.actor != source.actor }
          .map { draft(frame, noun: noun, source: source, target: $0, rule: .nominalAct) }
      }
      if !rejected.isEmpty { return rejected }
      let carried = carriedOver(noun, frame: frame, by: implied)
      if !carried.isEmpty { return carried }
    }
    return []
  }

  private static let relations = WordClass.nominalActsRelations
  private static let sour = WordClass.nominalActsSour

  /// Whether relations are said to be or go bad: 'relations between X and Y soured'.
  private func isSoured(_ noun: Int) -> Bool {
    guard Self.relations.contains(tree.lemma(noun)) else { return false }
    var words = tree.children(noun, "amod", "acl")
    if ["nsubj", "nsubjpass"].contains(tree.dependency(noun)), let verb = tree.head(noun) {
      words += [verb] + tree.children(verb, "acomp", "oprd")
    }
    return words.contains {
      Self.sour.contains(tree.lemma($0)) || Self.sour.contains(tree.form($0))
    }
  }

  /// The verb whose phrase tells to whom its subject goes: 'our thanks go to Y', 'our sympathy is with Y'.
  private func addressing(_ noun: Int) -> Int? {
    guard tree.dependency(noun) == "nsubj", let verb = tree.head(noun),
      ["go", "be", "lie", "extend", "remain", "stand", "rest"].contains(tree.lemma(verb))
    else { return nil }
    return verb
  }

  /// 'X's call for the removal of Y', 'the threat of sanctions against Y'.
  private func carriedOver(
    _ noun: Int, frame: ActFrame, by doers: [Participant]
  ) -> [StatementDraft] {
    guard frame.composition != 0 else { return [] }
    return actsWithin(noun).flatMap { drafts(of: $0, by: doers, verb: noun, frame: frame) }
  }

  /// The acts over which an act noun carries: 'the removal of sanctions', 'calls for a boycott'.
  private func actsWithin(_ noun: Int) -> [Int] {
    ["for", "of", "to"].flatMap { tree.objects(of: noun, after: $0) }
      .filter { !frames(of: $0).isEmpty }
  }

  /// The statements of an act noun whose doers are the subjects of a verb above it.
  ///
  /// The phrases of the recipient may hang on a host instead of the verb.
  func drafts(
    of noun: Int, by agents: [Participant], verb: Int, frame outer: ActFrame, host: Int? = nil
  ) -> [StatementDraft] {
    let light = outer.is(.light)
    // 'repeated Y's support for Z' is told of Y.
    let given = participants.all(arguments.indirectObjects(of: verb), as: .agent).map(\.actor)
    let own = doers(of: noun).map(\.actor).filter { !given.contains($0) }
    if light, !outer.is(.inverse), !own.isEmpty,
      !agents.contains(where: { own.contains($0.actor) })
    {
      return []
    }
    for frame in frames(of: noun) {
      let relation = outer.composition < 0 ? frame.relation.turned : frame.relation
      guard light || outer.carries(relation) else { continue }
      if outer.is(.inverse) {
        let found = received(noun, frame: frame, by: agents, verb: verb)
        if !found.isEmpty { return found }
        guard isFought(noun, frame, verb) else { continue }
      }
      var recipients = recipients(of: noun, frame: frame, verb: host ?? verb)
      if recipients.isEmpty, !light, outer.composition < 0, frame.relation == .conflict {
        // 'called for an end to the attacks by Y': against Y
        return against(doers(of: noun), by: agents, verb: verb, noun: noun)
      }
      recipients = recipients.filter { !$0.tokens.contains(noun) }
      if recipients.isEmpty, light, agents.count > 1, frame.isReciprocal || outer.isReciprocal {
        return pairs(agents, of: relation).map { source, target in
          draft(frame, noun: noun, source: source, target: target, rule: .lightVerbReciprocal)
        }
      }
      let found = agents.flatMap { source in
        recipients.filter { $0.actor != source.actor }.map { target in
          carried(frame, noun, under: verb, outer, from: source, to: target)
        }
      }
      if !found.isEmpty { return found }
    }
    return carriedOn(noun, by: agents, verb: verb, frame: outer)
  }

  /// What the subject of a verb does to those whom the act of its noun is done to.
  private func carried(
    _ frame: ActFrame, _ noun: Int, under verb: Int, _ outer: ActFrame, from source: Participant,
    to target: Participant
  ) -> StatementDraft {
    let isLight = outer.is(.light)
    var result = draft(
      frame, noun: noun, source: source, target: target,
      rule: isLight ? .lightVerbAct : .actThroughObject)
    result.relation = outer.composition < 0 ? frame.relation.turned : frame.relation
    guard !isLight else { return result }
    result.predicate = verb
    result.role = acts.word(for: verb, in: tree)
    if let event = outer.event { result.event = matching(event, result.relation) }
    return result
  }

  /// Whether a fight is had with somebody rather than received: 'lost the war against Y'.
  private func isFought(_ noun: Int, _ frame: ActFrame, _ verb: Int) -> Bool {
    frame.relation == .conflict && ["lose", "win", "face"].contains(tree.lemma(verb))
      && ["against", "with"].contains { word in
        [noun, verb].contains { !tree.objects(of: $0, after: word).isEmpty }
      }
  }

  func against(
    _ doers: [Participant], by agents: [Participant], verb: Int, noun: Int
  ) -> [StatementDraft] {
    agents.flatMap { source in
      doers.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: .conflict, source: source, target: target, event: Event(.reject),
          cue: noun..<noun + 1, predicate: verb, role: acts.word(for: verb, in: tree),
          rule: .actThroughObject, scope: .clause)
      }
    }
  }

  /// 'rejected calls for the resignation of Y', 'announced the removal of sanctions on Y'.
  private func carriedOn(
    _ noun: Int, by agents: [Participant], verb: Int, frame outer: ActFrame
  ) -> [StatementDraft] {
    guard let sign = frames(of: noun).map(\.composition).first(where: { $0 != 0 }),
      !outer.is(.inverse)
    else { return [] }
    let frame = outer.extended(over: sign)
    return actsWithin(noun).flatMap {
      drafts(of: $0, by: agents, verb: verb, frame: frame, host: noun)
    }
  }

  /// 'X received aid from Y': Y's aid to X.
  private func received(
    _ noun: Int, frame: ActFrame, by receivers: [Participant], verb: Int
  ) -> [StatementDraft] {
    // 'enjoys the support of Y'
    let of = participants.all(tree.objects(of: noun, after: "of"), as: .agent)
    let range = (tree.children(noun, "acl") + tree.children(verb, "advcl"))
      .filter { tree.lemma($0) == "range" }
    let after =
      (tree.prepositionalPhrases(verb) + tree.prepositionalPhrases(noun))
      .filter { ["from", "by"].contains($0.word) }
      + range.flatMap { tree.prepositionalPhrases($0) }
    let hands = tree.handsPhrases(of: verb) + tree.handsPhrases(of: noun)
    let givers = participants.all(after.map(\.object) + hands, as: .agent)
    let told = tree.children(noun, "acl").isEmpty ? doers(of: noun) : toldDoers(of: noun)
    let named = givers.isEmpty ? told : givers
    return (named.isEmpty && !frame.is(.patient) ? of : named).flatMap { giver in
      receivers.filter { $0.actor != giver.actor }.map {
        draft(frame, noun: noun, source: giver, target: $0, rule: .receivedAct)
      }
    }
  }

  /// The frames of a noun; of 'mediation effort' those of its first part.
  func frames(of noun: Int) -> [ActFrame] {
    let own = acts.frames(
      ofNoun: tree.isNominalGerund(noun) ? tree.form(noun) : tree.lemma(noun))
    guard own.isEmpty, Self.carriers.contains(tree.lemma(noun)) else { return own }
    let parts =
      tree.children(noun, "compound", "amod").reversed() + tree.objects(of: noun, after: "of")
    return parts.lazy.map { acts.frames(ofNoun: tree.lemma($0)) }.first { !$0.isEmpty } ?? []
  }

  private static let carriers = WordClass.nominalActsCarriers

  private func matching(_ event: Event, _ relation: Relation) -> Event {
    event.type == .request || event.type.usualRelation == relation
      ? event : Event(relation == .conflict ? .reject : .support)
  }

  private func draft(
    _ frame: ActFrame, noun: Int, source: Participant, target: Participant, rule: RuleID
  ) -> StatementDraft {
    StatementDraft(
      relation: frame.relation, source: source, target: target, event: frame.event,
      cue: noun..<noun + 1, predicate: noun, role: tree.lemma(noun), rule: rule, scope: .clause)
  }

  /// Whether a noun is a part of a name and so names no act: 'the Peace Corps'.
  private func isInsideName(_ noun: Int) -> Bool {
    guard let mention = participants.table.mention(covering: noun) else { return false }
    return participants.table.mentions[mention].form == .name
  }
}
