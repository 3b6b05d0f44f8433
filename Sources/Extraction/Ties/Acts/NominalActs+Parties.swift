internal import Lexicons
internal import Grammar
internal import GraphModel

/// Who does the act of a noun, and to whom.
extension NominalActs {
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
      !arguments.isPassive(verb),
      !tree.prepositionalPhrases(noun).isEmpty || rejection(of: noun) != nil
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
  func recipients(of noun: Int, frame: ActFrame, verb: Int?) -> [Participant] {
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

  /// Who rejects what others say of him: 'rejected criticism by X', 'dismissed X's accusation'; a court
  /// only decides on it.
  func rejecters(of noun: Int, _ frame: ActFrame) -> [Participant] {
    guard frame.relation == .conflict, Self.reproaches.contains(tree.lemma(noun)),
      let verb = rejection(of: noun)
    else { return [] }
    return participants.all(arguments.agents(of: verb), as: .recipient)
  }

  private static let reproaches = WordClass.nominalActsReproaches

  /// The verb by which somebody who is no judge denies or rejects what a noun names.
  private func rejection(of noun: Int) -> Int? {
    guard ["dobj", "nsubjpass"].contains(tree.dependency(noun)), let verb = tree.head(noun),
      certainty.lexicon.effect(of: tree.lemma(verb)) == .deny,
      !arguments.agents(of: verb).contains(where: { certainty.isJudge($0) })
    else { return nil }
    return verb
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
  func partners(of noun: Int) -> [Participant] {
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
}
