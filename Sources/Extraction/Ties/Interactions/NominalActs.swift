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
          draft(told, noun: noun, source: source, target: target, rule: "nominal-between")
        }
      }
      var implied = doers.isEmpty ? self.implied.all(of: noun, event: frame.event) : doers
      if implied.isEmpty { implied = toldDoers(of: noun) }
      let recipients = recipients(
        of: noun, frame: frame,
        verb: addressing(noun) ?? (doers.isEmpty ? self.implied.verb(over: noun) : nil))
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
        guard frame.relation == .conflict,
          ["lose", "win", "face"].contains(tree.lemma(verb)),
          ["against", "with"].contains(where: { word in
            [noun, verb].contains { !tree.objects(of: $0, after: word).isEmpty }
          })
        else { continue }
      }
      var recipients = recipients(of: noun, frame: frame, verb: host ?? verb)
      if recipients.isEmpty, !light, outer.composition < 0, frame.relation == .conflict {
        // 'called for an end to the attacks by Y': against Y
        return against(doers(of: noun), by: agents, verb: verb, noun: noun)
      }
      recipients = recipients.filter { !$0.tokens.contains(noun) }
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
    return carriedOn(noun, by: agents, verb: verb, frame: outer)
  }

  private func against(
    _ doers: [Participant], by agents: [Participant], verb: Int, noun: Int
  ) -> [StatementDraft] {
    agents.flatMap { source in
      doers.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: .conflict, source: source, target: target, event: Event(.reject),
          cue: noun..<noun + 1, predicate: verb, role: acts.word(for: verb, in: tree),
          rule: "act-through-object", scope: .clause)
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
        draft(frame, noun: noun, source: giver, target: $0, rule: "received-act")
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
    _ frame: ActFrame, noun: Int, source: Participant, target: Participant, rule: String
  ) -> StatementDraft {
    StatementDraft(
      relation: frame.relation, source: source, target: target, event: frame.event,
      cue: noun..<noun + 1, predicate: noun, role: tree.lemma(noun), rule: rule, scope: .clause)
  }

  /// Who does what a noun names: its by-phrase, possessor or modifier.
  func doers(of noun: Int) -> [Participant] {
    let by = participants.all(byPhrases(of: noun), as: .agent)
    if !by.isEmpty { return by }
    if let meant = arguments.objectMeant(before: noun) {
      let actors = participants.all(meant, as: .agent)
      if !actors.isEmpty { return actors }
    }
    // 'the arrest of Y' and 'Y's arrest' tell who is arrested.
    let isOfPatient = isOfPatient(noun)
    let isTold = !tree.objects(of: noun, after: "of").isEmpty
    let possessors = participants.all(tree.children(noun, "poss"), as: .agent)
    if !possessors.isEmpty { return isOfPatient && !isTold ? [] : possessors }
    let own = acts.frames(ofNoun: tree.lemma(noun))
    // 'the attack of Y', but not 'the murder of Y'
    let isOfDoer = !own.isEmpty && !own.contains { $0.slots.contains(.preposition("of")) }
    let from = tree.prepositionalPhrases(noun).filter {
      $0.word == "from" || isOfDoer && $0.word == "of"
    }
    let agents = participants.all(from.map(\.object), as: .agent)
    if !agents.isEmpty { return agents }
    let modifiers = tree.children(noun, "compound", "amod", "nmod").reversed().lazy
      .filter { !tree.isOpposed($0) }
      .compactMap { participants.modifier($0) }
    guard let first = modifiers.first else { return [] }
    return isOfPatient && participants.kind(first) == .person ? [] : [first]
  }

  /// Whether somebody to whom the noun belongs is the one to whom it is done: 'Y's arrest'.
  private func isOfPatient(_ noun: Int) -> Bool {
    acts.frames(ofNoun: tree.lemma(noun)).contains { $0.is(.patient) }
  }

  /// The by-phrases of a noun, or of what its other phrases name: 'the attack on Y by X'.
  private func byPhrases(of noun: Int) -> [Int] {
    let own = tree.objects(of: noun, after: "by") + tree.handsPhrases(of: noun)
    guard own.isEmpty else { return own }
    if tree.dependency(noun) == "dobj", let verb = tree.head(noun), tree.isVerb(verb),
      !arguments.isPassive(verb), !tree.prepositionalPhrases(noun).isEmpty
    {
      // 'condemned the attack on Y by X' with the doer hung on the verb
      let behind = tree.prepositionalPhrases(verb)
        .filter { $0.word == "by" && $0.marker > noun }.map(\.object)
      if !behind.isEmpty { return behind }
    }
    return tree.prepositionalPhrases(noun)
      .filter {
        ["on", "of", "against"].contains($0.word) && participants.mention(at: $0.object) != nil
      }
      .flatMap { tree.objects(of: $0.object, after: "by") }
  }

  /// To whom the act is done: in the phrases after the noun, or those after the verb above it.
  private func recipients(of noun: Int, frame: ActFrame, verb: Int?) -> [Participant] {
    for case .preposition(let word) in frame.slots {
      var objects = tree.objects(of: noun, after: word)
      if objects.isEmpty {
        // 'an attack by X on Y', with the phrase hung on X
        let hosts: Set<String> =
          frame.event?.type == .request ? ["by", "from", "with", "for"] : ["by", "from", "with"]
        objects = tree.prepositionalPhrases(noun).filter { hosts.contains($0.word) }
          .flatMap { tree.objects(of: $0.object, after: word) }
      }
      if objects.isEmpty, let verb {
        objects = tree.objects(of: verb, after: word)
        if word == "to" { objects += arguments.indirectObjects(of: verb) }
        objects = objects.filter { $0 != noun }
      }
      if objects.isEmpty, word == "of", frame.is(.patient) { objects = patients(before: noun) }
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
    if accused.isEmpty, let verb, tree.dependency(noun) == "dobj", tree.head(noun) == verb {
      // 'dealt Y a defeat'
      let given = participants.all(
        arguments.indirectObjects(of: verb).filter { $0 != noun }, as: .recipient)
      if !given.isEmpty { return given }
    }
    guard accused.isEmpty, let verb, [.request, .accuse].contains(frame.event?.type) else {
      return accused
    }
    // 'repeated its demand yesterday that Y leave'
    let clauses = tree.children(verb, "ccomp").filter { !tree.children($0, "mark").isEmpty }
    return participants.all(
      clauses.flatMap { tree.children($0, "nsubj", "nsubjpass") }, as: .recipient)
  }

  /// The possessor or person before a noun of which he is the patient: 'Y's arrest by X'.
  private func patients(before noun: Int) -> [Int] {
    let possessors = tree.children(noun, "poss")
    guard possessors.isEmpty else { return possessors }
    return tree.children(noun, "compound").filter { token in
      participants.modifier(token).map { participants.kind($0) == .person } ?? false
    }
  }

  /// The subject of the clause of a noun: 'the demand that Y leave', 'the allegation that Y stole'.
  private func accused(in noun: Int) -> [Participant] {
    frames(of: noun).contains { [.request, .accuse].contains($0.event?.type) }
      ? clauseSubjects(of: noun) : []
  }

  /// The subjects of the that-clause of a noun: 'the news that Y left'.
  func clauseSubjects(of noun: Int) -> [Participant] {
    // 'the allegation by Z that Y stole' with the clause hung on Z
    let hosts = [noun] + tree.objects(of: noun, after: "by")
    let clauses = hosts.flatMap { tree.children($0, "acl", "ccomp") }.filter { clause in
      // 'that' may be taken for an object.
      tree.children(clause).contains {
        tree.dependency($0) == "mark" || tree.form($0) == "that" && tree.tag($0) == "IN"
      }
    }
    return participants.all(
      clauses.flatMap { tree.children($0, "nsubj", "nsubjpass") }, as: .recipient)
  }

  /// The partners of 'talks between A and B', 'US-Russia talks', 'the alliance of A and B'.
  private func partners(of noun: Int) -> [Participant] {
    for word in ["between", "among", "of"] {
      let found = participants.all(tree.objects(of: noun, after: word), as: .agent)
      if found.count > 1 { return found }
    }
    // 'clashes broke out between X and Y'
    if ["nsubj", "nsubjpass", "dobj", "attr"].contains(tree.dependency(noun)),
      let verb = tree.head(noun), tree.isVerb(verb)
    {
      let found = participants.all(
        ["between", "among"].flatMap { tree.objects(of: verb, after: $0) }, as: .agent)
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
