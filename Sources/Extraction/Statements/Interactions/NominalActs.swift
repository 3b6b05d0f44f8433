internal import GraphModel

/// Acts that a noun names: 'X's attack on Y', 'talks between X and Y', 'the killing of Y by X'.
struct NominalActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let implied: ImpliedDoers

  /// The statements of one noun that names its own doer.
  func drafts(for noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), !isInsideName(noun) else { return [] }
    let frames = frames(of: noun)
    guard !frames.isEmpty else { return [] }
    let doers = doers(of: noun)
    for frame in frames {
      let between = frame.isReciprocal ? partners(of: noun) : []
      if between.count > 1 {
        return pairs(between, of: frame.relation).map { source, target in
          draft(frame, noun: noun, source: source, target: target, rule: "nominal-between")
        }
      }
      var implied = doers.isEmpty ? self.implied.all(of: noun, event: frame.event) : doers
      if implied.isEmpty { implied = toldDoers(of: noun) }
      let recipients = recipients(
        of: noun, frame: frame, verb: doers.isEmpty ? self.implied.verb(over: noun) : nil)
      let found = implied.flatMap { source in
        recipients.filter { $0.actor != source.actor }
          .map { draft(frame, noun: noun, source: source, target: $0, rule: "nominal-act") }
      }
      if !found.isEmpty { return found }
      let carried = carriedOver(noun, frame: frame, by: implied)
      if !carried.isEmpty { return carried }
    }
    return []
  }

  /// 'X's call for the removal of Y', 'the threat of sanctions against Y'.
  private func carriedOver(
    _ noun: Int, frame: ActFrame, by doers: [Participant]
  ) -> [StatementDraft] {
    guard let type = frame.event?.type, [.request, .threaten, .agree].contains(type) else {
      return []
    }
    let inner = ["for", "of"].flatMap { tree.objects(of: noun, after: $0) }
      .filter { !frames(of: $0).isEmpty }
    return inner.flatMap { drafts(of: $0, by: doers, verb: noun, frame: frame) }
  }

  /// The statements of an act noun whose doers are the subjects of a verb above it.
  func drafts(
    of noun: Int, by agents: [Participant], verb: Int, frame outer: ActFrame
  ) -> [StatementDraft] {
    let light = outer.isLight
    // 'repeated Y's support for Z' is told of Y.
    let own = doers(of: noun).map(\.actor)
    if light, !outer.isInverse, !own.isEmpty,
      !agents.contains(where: { own.contains($0.actor) })
    {
      return []
    }
    for frame in frames(of: noun) {
      let relation = outer.composition < 0 ? frame.relation.turned : frame.relation
      guard light || outer.carries(relation) else { continue }
      if outer.isInverse {
        let found = received(noun, frame: frame, by: agents, verb: verb)
        if !found.isEmpty { return found }
        continue
      }
      let recipients = recipients(of: noun, frame: frame, verb: verb)
      if recipients.isEmpty, light, agents.count > 1, frame.isReciprocal || outer.isReciprocal {
        return pairs(agents, of: relation).map { source, target in
          draft(frame, noun: noun, source: source, target: target, rule: "light-verb-reciprocal")
        }
      }
      let found = agents.flatMap { source in
        recipients.filter { $0.actor != source.actor }.map { target in
          var result = draft(
            frame, noun: noun, source: source, target: target,
            rule: light ? "light-verb-act" : "act-through-object")
          result.relation = relation
          if !light { result.predicate = verb; result.role = acts.word(for: verb, in: tree) }
          if !light, let event = outer.event { result.event = matching(event, relation) }
          return result
        }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// 'X received aid from Y': Y's aid to X.
  private func received(
    _ noun: Int, frame: ActFrame, by receivers: [Participant], verb: Int
  ) -> [StatementDraft] {
    let range = (tree.children(noun, "acl") + tree.children(verb, "advcl"))
      .filter { tree.lemma($0) == "range" }
    let after =
      (tree.prepositionalPhrases(verb) + tree.prepositionalPhrases(noun))
      .filter { ["from", "by"].contains($0.word) }
      + range.flatMap { tree.prepositionalPhrases($0) }
    let givers = participants.all(after.map(\.object), as: .agent)
    return (givers.isEmpty ? doers(of: noun) : givers).flatMap { giver in
      receivers.filter { $0.actor != giver.actor }.map {
        draft(frame, noun: noun, source: giver, target: $0, rule: "received-act")
      }
    }
  }

  /// The frames of a noun; of 'mediation effort' those of its first part.
  func frames(of noun: Int) -> [ActFrame] {
    let own = acts.frames(ofNoun: tree.lemma(noun))
    guard own.isEmpty, Self.carriers.contains(tree.lemma(noun)) else { return own }
    let parts =
      tree.children(noun, "compound", "amod").reversed() + tree.objects(of: noun, after: "of")
    return parts.lazy.map { acts.frames(ofNoun: tree.lemma($0)) }.first { !$0.isEmpty } ?? []
  }

  private static let carriers: Set<String> = [
    "effort", "attempt", "mission", "plan", "work", "activity", "process", "package", "programme",
    "program", "proposal", "state", "campaign", "wave", "act", "threat", "string", "spate",
    "initiative", "role", "policy", "order", "round", "series", "drive",
  ]

  private func matching(_ event: Event, _ relation: Relation) -> Event {
    event.type == .request || event.type.usualRelation == relation
      ? event : Event(relation == .conflict ? .reject : .support)
  }

  private func draft(
    _ frame: ActFrame, noun: Int, source: Participant, target: Participant, rule: String
  ) -> StatementDraft {
    StatementDraft(
      relation: frame.relation, source: source, target: target, event: frame.event,
      cue: noun..<noun + 1, predicate: noun, role: tree.lemma(noun), rule: rule, scope: .clause)
  }

  /// Who does what a noun names: its possessor, by-phrase or modifier.
  func doers(of noun: Int) -> [Participant] {
    let possessors = participants.all(tree.children(noun, "poss"), as: .agent)
    if !possessors.isEmpty { return possessors }
    let own = acts.frames(ofNoun: tree.lemma(noun))
    // 'the attack of Y', but not 'the murder of Y'
    let isOfDoer = !own.isEmpty && !own.contains { $0.slots.contains(.preposition("of")) }
    let by = tree.prepositionalPhrases(noun).filter {
      ["by", "from"].contains($0.word) || isOfDoer && $0.word == "of"
    }
    let agents = participants.all(by.map(\.object), as: .agent)
    if !agents.isEmpty { return agents }
    return tree.children(noun, "compound", "amod", "nmod").reversed().lazy
      .filter { !tree.isOpposed($0) }
      .compactMap { participants.modifier($0) }.first.map { [$0] } ?? []
  }

  /// To whom the act is done: in the phrases after the noun, or those after the verb above it.
  private func recipients(of noun: Int, frame: ActFrame, verb: Int?) -> [Participant] {
    for case .preposition(let word) in frame.slots {
      var objects = tree.objects(of: noun, after: word)
      if objects.isEmpty, let verb {
        objects = tree.objects(of: verb, after: word)
        if word == "to" { objects += arguments.indirectObjects(of: verb) }
      }
      let found = participants.all(objects, as: .recipient)
      if !found.isEmpty { return found }
      // 'protests against the violations by Y'
      let behind = objects.flatMap { object in
        let accused = self.accused(in: object)
        return accused.isEmpty ? doers(of: object) : accused
      }
      if !behind.isEmpty { return behind }
    }
    let accused = self.accused(in: noun)
    guard accused.isEmpty, let verb, [.request, .accuse].contains(frame.event?.type) else {
      return accused
    }
    // 'repeated its demand yesterday that Y leave'
    let clauses = tree.children(verb, "ccomp").filter { !tree.children($0, "mark").isEmpty }
    return participants.all(
      clauses.flatMap { tree.children($0, "nsubj", "nsubjpass") }, as: .recipient)
  }

  /// The subject of the clause of a noun: 'the demand that Y leave', 'the allegation that Y stole'.
  private func accused(in noun: Int) -> [Participant] {
    frames(of: noun).contains { [.request, .accuse].contains($0.event?.type) }
      ? clauseSubjects(of: noun) : []
  }

  /// The subjects of the that-clause of a noun: 'the news that Y left'.
  func clauseSubjects(of noun: Int) -> [Participant] {
    let clauses = tree.children(noun, "acl", "ccomp").filter { !tree.children($0, "mark").isEmpty }
    return participants.all(
      clauses.flatMap { tree.children($0, "nsubj", "nsubjpass") }, as: .recipient)
  }

  /// The partners of 'talks between A and B', 'US-Russia talks', 'the alliance of A and B'.
  private func partners(of noun: Int) -> [Participant] {
    for word in ["between", "among", "of"] {
      let found = participants.all(tree.objects(of: noun, after: word), as: .agent)
      if found.count > 1 { return found }
    }
    return participants.all(tree.children(noun, "poss"), as: .agent)
  }

  /// Each pair once, in order; of a hostile act both ways.
  func pairs(_ partners: [Participant], of relation: Relation) -> [(Participant, Participant)] {
    let once = pairs(partners)
    return relation == .conflict ? once + once.map { ($1, $0) } : once
  }

  /// Each pair once, in order.
  func pairs(_ partners: [Participant]) -> [(Participant, Participant)] {
    partners.indices.flatMap { first in
      partners.indices.filter { $0 > first && partners[$0].actor != partners[first].actor }
        .map { (partners[first], partners[$0]) }
    }
  }

  /// Whether a noun is a part of a name and so names no act: 'the Peace Corps'.
  private func isInsideName(_ noun: Int) -> Bool {
    guard let mention = participants.table.mention(covering: noun) else { return false }
    return participants.table.mentions[mention].form == .name
  }
}
