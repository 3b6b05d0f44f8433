internal import Lexicons
internal import Grammar
internal import GraphModel

/// To whom the act of a verb is done, by the slots of its frame.
struct VerbRecipients: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let nominal: NominalActs

  /// The recipients in the first slot of a frame that has any.
  ///
  /// The doers themselves are passed over: 'repaid its debt to Y'.
  func first(
    of frame: ActFrame, for verb: Int, besides doers: [Participant] = []
  ) -> (RecipientSlot, [Participant])? {
    let own = Set(doers.map(\.actor))
    if frame.is(.goes), arguments.isPassive(verb) || !tree.children(verb, "dobj").isEmpty {
      return nil
    }
    for slot in frame.slots {
      let found = all(in: slot, of: verb, frame: frame)
      if found.contains(where: { own.count > 1 || !own.contains($0.actor) }) {
        return (slot, found)
      }
    }
    return nil
  }

  private func all(in slot: RecipientSlot, of verb: Int, frame: ActFrame) -> [Participant] {
    switch slot {
    case .object: return objects(of: verb, frame: frame)
    case .indirect:
      return participants.all(arguments.indirectObjects(of: verb), as: frame.side)
    case .clause: return clauseSubjects(of: verb, frame: frame)
    case .each: return []
    case .preposition(let word):
      var objects = tree.objects(of: verb, after: word)
      if objects.isEmpty { objects = phrasesOfObject(of: verb, after: word) }
      return objects.flatMap { object -> [Participant] in
        let actors = participants.all(object, as: frame.side)
        return actors.isEmpty && !frame.is(.goes) ? nominal.toldDoers(of: object) : actors
      }
    }
  }

  private func objects(of verb: Int, frame: ActFrame) -> [Participant] {
    if frame.is(.passive), !arguments.isPassive(verb) { return [] }
    if frame.is(.predicative), !isCalledNames(verb) { return [] }
    if !frame.needed.isEmpty, !hasPhrase(verb, after: frame.needed) { return [] }
    let found = arguments.patients(of: verb).flatMap { patient -> [Participant] in
      let actors = participants.all(patient, as: frame.side)
      // 'blocked an attempt by Y'
      let reaches = frame.side == .recipient || frame.composition != 0
      return actors.isEmpty && !frame.is(.light) && reaches
        ? behind(patient, isPraise: frame.event?.type == .support) : actors
    }
    // 'attacked defectors from the group including Y'
    let areNamed = found.contains { participants.isNamed($0) }
    let named = participants.all(participants.included(in: verb), as: frame.side)
    if !areNamed, !named.isEmpty { return named }
    // 'fined Y a million'
    return found.isEmpty && !frame.slots.contains(.indirect)
      ? participants.all(arguments.indirectObjects(of: verb), as: frame.side) : found
  }

  private static let kindWords = WordClass.verbRecipientsKindWords

  /// Whether a predicate beside the object is no praise: 'branded Y a liar'.
  private func isCalledNames(_ verb: Int) -> Bool {
    let predicates = tree.children(verb, "oprd", "ccomp", "xcomp")
      .filter { !tree.isInfinitive($0) }
    return !predicates.isEmpty
      && predicates.allSatisfy { predicate in
        ([predicate] + tree.children(predicate, "amod"))
          .allSatisfy { !Self.kindWords.contains(tree.lemma($0)) }
      }
  }

  private func hasPhrase(_ verb: Int, after words: Set<String>) -> Bool {
    ([verb] + arguments.patients(of: verb)).contains { host in
      tree.children(host, "prep").contains { words.contains(tree.form($0)) }
    }
  }

  /// The subjects of the complement clause; of an allegation only where it tells a hostile act.
  private func clauseSubjects(of verb: Int, frame: ActFrame) -> [Participant] {
    tree.children(verb, "ccomp").flatMap { inner -> [Participant] in
      if frame.event?.type == .accuse,
        !acts.frames(of: inner, in: tree).contains(where: { $0.relation == .conflict })
      {
        return []
      }
      return participants.all(tree.children(inner, "nsubj", "nsubjpass"), as: .recipient)
    }
  }

  /// Who is meant by an act or a fact as the object: its doers, else, where that is not its own
  /// recipient, the one in its of-phrase or the subject of its clause.
  private func behind(_ noun: Int, isPraise: Bool) -> [Participant] {
    // Who orders an attack does nothing to those who carry it out.
    if tree.dependency(noun) == "dobj", let verb = tree.head(noun), nominal.isDoing(verb) {
      return []
    }
    let doers = nominal.toldDoers(of: noun)
    guard doers.isEmpty else { return doers }
    let subjects = nominal.clauseSubjects(of: noun)
    guard subjects.isEmpty else { return subjects }
    // 'supported the retaking by Y' with the gerund taken for a clause
    let gerunds = tree.head(noun).map { tree.children($0, "xcomp") } ?? []
    let doing = participants.all(
      gerunds.filter { tree.isNominalGerund($0) || tree.tag($0) == "VBG" }
        .flatMap { tree.objects(of: $0, after: "by") }, as: .recipient)
    guard doing.isEmpty else { return doing }
    // 'approved the deal between Y and Z'
    let partners =
      isPraise ? [] : participants.all(tree.objects(of: noun, after: "between"), as: .recipient)
    guard partners.count < 2 else { return partners }
    let makers = makers(of: noun)
    guard makers.isEmpty else { return makers }
    let frames = acts.frames(ofNoun: tree.lemma(noun))
    let isRecipient = frames.contains { $0.slots.contains(.preposition("of")) }
    return isRecipient || frames.isEmpty ? [] : participants.modifiers(of: noun, as: .recipient)
  }

  /// Who does or makes what a clause tells of it: 'condemned the methods that Y uses'.
  private func makers(of noun: Int) -> [Participant] {
    guard participants.mention(at: noun) == nil else { return [] }
    let subjects = tree.children(noun, "relcl").filter { clause in
      let objects = tree.children(clause, "dobj", "pobj")
      return objects.isEmpty || objects.contains { tree.isRelativePronoun($0) }
    }
    .flatMap { tree.children($0, "nsubj") }.filter { !tree.isRelativePronoun($0) }
    return participants.all(subjects, as: .recipient)
  }

  /// The phrases that hang on the object instead of the verb: 'fired rounds aimed at Y',
  /// 'demanded reforms from Y'.
  private func phrasesOfObject(of verb: Int, after word: String) -> [Int] {
    let objects = arguments.patients(of: verb).filter { object in
      // In 'demanded the release of Y' the phrase belongs to the release.
      participants.mention(at: object).map { !participants.isNamed($0) } ?? true
        && !acts.frames(ofNoun: tree.lemma(object))
          .contains { $0.slots.contains(.preposition(word)) }
    }
    // 'stands shoulder to shoulder with Y'
    let manner = tree.children(verb, "advcl", "npadvmod", "advmod", "dobj")
      .filter { ["shoulder", "side", "hand", "arm"].contains(tree.lemma($0)) }
    return (objects + manner).flatMap { object in
      ([object] + tree.children(object, "acl")).flatMap { tree.objects(of: $0, after: word) }
    }
  }
}
