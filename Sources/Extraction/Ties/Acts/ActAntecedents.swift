internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Who does an act that is named without its doer, where the text tells it elsewhere: 'the attack,
/// for which Y claimed responsibility', 'the raid carried out by Y', 'Y attacked Z. The attack ...'.
extension NominalActs {
  /// Verbs whose subject is the doer of the act that is their object.
  private static let doing = WordClass.actAntecedentsDoing
  private static let admitting = WordClass.actAntecedentsAdmitting
  private static let ascribing: [String: String] = [
    "attribute": "to", "ascribe": "to", "blame": "on", "pin": "on",
  ]
  /// How many tokens back and forth the same act is looked for.
  private static let window = 90
  private static let seriesWindow = 250

  /// The doers of an act noun: those that its clause or phrase names, else those told of elsewhere.
  func toldDoers(of noun: Int) -> [Participant] {
    // In 'the bombing of a school, for which Y claimed responsibility' the school did not bomb.
    let clause = frames(of: noun).isEmpty && !isWeapon(noun) ? [] : clauseDoers(of: noun)
    if !clause.isEmpty { return clause }
    let own = doers(of: noun)
    guard own.isEmpty, !frames(of: noun).isEmpty, isUnheld(noun) else { return own }
    return antecedentDoers(of: noun)
  }

  /// Those who do an act, or with whom it is done: 'in clashes with Y'.
  func doersOrPartners(of noun: Int) -> [Participant] {
    let doers = toldDoers(of: noun)
    guard doers.isEmpty, frames(of: noun).contains(where: { $0.isReciprocal }) else { return doers }
    return participants.all(tree.objects(of: noun, after: "with"), as: .agent)
  }

  private static let weapons = WordClass.actAntecedentsWeapons

  /// What somebody harms with: 'a bomb planted by Y killed'.
  func isWeapon(_ noun: Int) -> Bool { Self.weapons.contains(tree.lemma(noun)) }

  /// Whether the subject of a verb does the act that is its object: 'ordered the attack'.
  func isDoing(_ verb: Int) -> Bool { Self.doing.contains(tree.lemma(verb)) }

  /// Whether nothing in the phrase could name a doer that is no actor here: 'a stranger's attack'.
  private func isUnheld(_ noun: Int) -> Bool {
    tree.children(noun, "poss").isEmpty && tree.objects(of: noun, after: "by").isEmpty
  }

  /// The doers that a clause on the noun tells.
  private func clauseDoers(of noun: Int) -> [Participant] {
    // 'the bombing of a school, for which Y claimed responsibility'
    let within = tree.prepositionalPhrases(noun).map(\.object)
    let clauses =
      tree.children(noun, "acl", "relcl")
      + within.flatMap { tree.children($0, "relcl") }.filter { claimsResponsibility($0) }
    let found = clauses.flatMap { verb -> [Int] in
      let lemma = tree.lemma(verb)
      if let word = Self.ascribing[lemma], arguments.isPassive(verb) {
        return tree.objects(of: verb, after: word)
      }
      let isAdmitted = claimsResponsibility(verb)
      guard isAdmitted || Self.doing.contains(lemma) else { return [] }
      if arguments.isPassive(verb) { return arguments.agents(of: verb) }
      let subjects = tree.children(verb, "nsubj").filter { !tree.isRelativePronoun($0) }
      return isAdmitted || tree.children(verb, "dobj").allSatisfy({ tree.isRelativePronoun($0) })
        ? subjects : []
    }
    return participants.all(found, as: .agent)
  }

  /// 'claimed responsibility', 'accepted the blame'.
  private func claimsResponsibility(_ verb: Int) -> Bool {
    Self.admitting.contains(tree.lemma(verb))
      && tree.children(verb, "dobj").contains { tree.lemma($0) == "responsibility" }
  }

  /// The doers of the same act as it was told before, or as somebody owns up to it later.
  private func antecedentDoers(of noun: Int) -> [Participant] {
    let determiners = tree.children(noun, "det").map { tree.form($0) }
    let isPointed =
      determiners.contains { ["this", "these", "that", "those"].contains($0) }
      || determiners.contains("the") && Self.taken.contains(tree.lemma(noun))
    let isSeries = Self.series.contains(tree.lemma(noun))
    guard isPointed || determiners.contains("the") || isSeries else { return [] }
    let window = isSeries ? Self.seriesWindow : Self.window
    for token in stride(from: noun - 1, through: max(0, noun - window), by: -1)
    where isSameAct(token, as: noun, isPointed: isPointed) && isSaidToHaveHappened(token) {
      // 'conducted eleven strikes ... one strike killed Y'
      if isSeries, !isPointed, !determiners.contains("the"),
        tree.isVerb(token) || tree.lemma(token) != tree.lemma(noun) || !isConducted(token)
      {
        continue
      }
      let found = tree.isVerb(token) ? verbDoers(token) : earlierDoers(of: token)
      if !found.isEmpty { return found }
    }
    if isSeries, !determiners.contains("the") { return [] }
    return confessors(of: noun)
  }

  /// Whether the text itself says so: whom somebody else accuses of an attack is not its doer.
  private func isSaidToHaveHappened(_ act: Int) -> Bool {
    // Of 'the attack' in 'accused Y of ordering the attack' the verb tells who is said to be behind it.
    let isDone = !tree.isVerb(act) && ["dobj", "nsubjpass"].contains(tree.dependency(act))
    let telling = isDone ? tree.head(act) ?? act : act
    let reading = certainty.reading(of: telling, presupposed: false)
    return reading.status != .denied && (reading.status != .alleged || reading.speakers.isEmpty)
  }

  /// What takes up a charge or a wish by another word: 'sued Y' and then 'rejected the suit'.
  private static let taken = WordClass.actAntecedentsTaken

  /// What is told of one by one after it is told of as a whole.
  private static let series = WordClass.actAntecedentsSeries

  private func isConducted(_ noun: Int) -> Bool {
    guard ["dobj", "nsubjpass"].contains(tree.dependency(noun)), let verb = tree.head(noun) else {
      return false
    }
    return ["conduct", "carry", "launch", "execute"].contains(tree.lemma(verb))
  }

  /// Those who claim the act in a later sentence.
  private func confessors(of noun: Int) -> [Participant] {
    let end = min(tree.document.count, noun + Self.window)
    for token in noun..<end where tree.isVerb(token) && claimsResponsibility(token) {
      let phrases = tree.children(token, "dobj") + [token]
      let acts = phrases.flatMap { tree.objects(of: $0, after: "for") }
      guard
        acts.contains(where: { act in
          isSameAct(act, as: noun, isPointed: false)
            || ["it", "this", "that"].contains(tree.form(act))
        })
      else { continue }
      let found = participants.all(arguments.agents(of: token), as: .agent)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func earlierDoers(of noun: Int) -> [Participant] {
    let own = doers(of: noun)
    if !own.isEmpty { return own }
    let clause = clauseDoers(of: noun)
    if !clause.isEmpty { return clause }
    guard ["dobj", "nsubjpass"].contains(tree.dependency(noun)), let verb = tree.head(noun),
      Self.doing.contains(tree.lemma(verb))
        || acts.frames(of: verb, in: tree).contains(where: { $0.is(.light) && !$0.is(.inverse) })
    else { return implied.all(of: noun, event: frames(of: noun).first?.event) }
    return participants.all(arguments.agents(of: verb), as: .agent)
  }

  private func verbDoers(_ verb: Int) -> [Participant] {
    participants.all(arguments.agents(of: verb), as: .agent)
  }

  /// Whether a word names the act of a noun: by the same root; for 'this attack' also by an act of
  /// the same kind.
  private func isSameAct(_ token: Int, as noun: Int, isPointed: Bool) -> Bool {
    let own = frames(of: noun)
    let other = tree.isVerb(token) ? acts.frames(of: token, in: tree) : frames(of: token)
    let kinds = Set(own.compactMap { $0.event?.type })
    guard other.contains(where: { $0.event.map { kinds.contains($0.type) } ?? false }) else {
      return false
    }
    return isPointed || hasSameRoot(tree.lemma(token), tree.lemma(noun))
  }

  private func hasSameRoot(_ first: String, _ second: String) -> Bool {
    let length = min(4, first.count, second.count)
    return length > 2 && first.prefix(length) == second.prefix(length)
  }
}
