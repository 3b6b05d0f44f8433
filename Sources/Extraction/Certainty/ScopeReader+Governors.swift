internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// What the words above a clause do to it.
extension ScopeReader {
  /// What a governor does to a clause or an act: by the word with its preposition, its particle or the
  /// form of its complement, else by the word alone; 'is aware that' by what is said of the subject.
  func governing(_ governor: Int, over current: Int) -> Governing? {
    let marker = marker(of: current)
    let predicates = predicates(beside: governor, of: marker)
    let found = ([governor] + predicates).lazy.compactMap { word -> Governing? in
      let lemmas = tree.isVerb(word) ? tree.verbKeys(word) : [tree.lemma(word), tree.form(word)]
      let pairs = marker.map { marker in lemmas.map { "\($0) \(marker)" } } ?? []
      return lexicon.governing(pairs + lemmas)
    }.first
    guard var found else { return nil }
    // 'sacked Y for helping Z' denies nothing of what it is for.
    if let marker, Self.reasons.contains(marker), !found.key.hasSuffix(" \(marker)"),
      [.deny, .fail, .prevent, .refuse, .known].contains(found.effect)
    {
      return nil
    }
    // 'told Y to leave', 'warned Y to stop' ask for something.
    if found.effect == .report, tree.isInfinitive(current),
      ["xcomp", "ccomp"].contains(tree.dependency(current))
    {
      let isSaidOf = tree.dependency(current) == "xcomp" && arguments.isPassive(governor)
      found = Governing(
        key: found.key, effect: isSaidOf ? .suspect : .ask, stage: isSaidOf ? .claimed : nil)
    }
    // 'the calls that X had with Y'
    if [.ask, .plan].contains(found.effect), tree.isNoun(governor), isPast(current) { return nil }
    return found
  }

  /// Words beside a verb that may say more of what it governs than the verb: 'is aware that', 'was handed
  /// a sentence for'.
  private func predicates(beside verb: Int, of marker: String?) -> [Int] {
    if tree.lemma(verb) == "be" { return tree.children(verb, "acomp", "attr", "oprd") }
    return marker == "for" && tree.isVerb(verb)
      ? tree.children(verb, "dobj", "oprd").filter {
        lexicon.governing([tree.lemma($0)])?.stage == .convicted
      } : []
  }

  private static let reasons: Set<String> = ["for", "over", "about", "after"]

  /// The word that ties a complement to its governor: a preposition, 'to' of an infinitive, or 'doing'
  /// for a gerund.
  private func marker(of current: Int) -> String? {
    switch tree.dependency(current) {
    case "pcomp", "pobj": return tree.head(current).map { tree.form($0) }
    case "amod": return arguments.gerundMarker(current).map { tree.form($0) }
    case "xcomp", "ccomp", "acl":
      if tree.isInfinitive(current) { return "to" }
      return tree.tag(current) == "VBG" || isPassiveGerund(current) ? "doing" : nil
    default: return nil
    }
  }

  /// Whether a gerund is in the passive: 'being fired'.
  private func isPassiveGerund(_ verb: Int) -> Bool {
    tree.children(verb, "auxpass", "aux").contains { tree.tag($0) == "VBG" }
  }

  /// Whether a finite clause tells of the past.
  func isPast(_ verb: Int) -> Bool {
    let words = [verb] + tree.children(verb, "aux", "auxpass")
    return words.contains { tree.tag($0) == "VBD" }
      || tree.tag(verb) == "VBN" && words.contains { tree.lemma($0) == "have" }
  }

  /// Whether a verb or what is said with it is denied by 'not' and the like, not by 'falsely'.
  func isNegated(_ word: Int) -> Bool {
    !tree.children(word, "neg").isEmpty
      || tree.children(word, "nsubj", "nsubjpass", "dobj").contains { isNobody($0) }
      || isOpenDenial(of: word)
  }

  /// 'There is no doubt that': the denial stands on the noun.
  func isOpenDenial(of noun: Int) -> Bool {
    tree.children(noun, "det").contains { tree.form($0) == "no" }
  }

  /// Whether a noun is said to be one of several of its kind, so that not to be the first or the only one
  /// denies nothing of what happened: 'not the first time that X did'.
  func isOneOfMany(_ noun: Int) -> Bool {
    tree.children(noun, "amod", "nummod", "advmod").contains {
      ["first", "last", "only", "sole", "second", "third", "latest"].contains(tree.form($0))
    }
  }

  /// Whether a suit or a claim is thrown out, rejected, taken back or settled.
  func isEnded(_ noun: Int, by verb: Int) -> Bool {
    guard Self.madeClaims.contains(tree.lemma(noun)) else { return false }
    return tree.lemma(verb) == "settle"
      || [.deny, .withdraw, .refuse, .fail].contains(
        lexicon.governing(tree.verbKeys(verb))?.effect)
  }

  /// How far a suit or a claim has come by its end; nil where it has none, or none that tells it.
  func ending(of noun: Int, by verb: Int) -> Stage? {
    guard isEnded(noun, by: verb) else { return nil }
    if tree.lemma(verb) == "settle" { return .settled }
    return lexicon.governing(tree.verbKeys(verb)).flatMap { stage(of: $0, at: verb) }
      ?? thrownOut(noun, by: verb)
  }

  /// What becomes of a claim by a verb that is itself the predicate: 'withdrew his complaint against Y'.
  func ending(of verb: Int) -> Stage? {
    guard tree.isVerb(verb) else { return nil }
    return tree.children(verb, "dobj", "nsubjpass").lazy.compactMap { ending(of: $0, by: verb) }
      .first
  }

  private static let madeClaims = WordClass.scopeReaderMadeClaims

  /// The stage of a claim that a court rejects.
  private func thrownOut(_ noun: Int, by verb: Int) -> Stage? {
    let agents = arguments.agents(of: verb)
    let isJudged = agents.contains { isJudge($0) }
    let isLegal = agents.isEmpty && WordClass.scopeReaderCharges.contains(tree.lemma(noun))
    return isJudged || isLegal ? .dismissed : nil
  }

  /// The stage that a governor tells of; a denial is one only where a court says it.
  func stage(of governing: Governing, at governor: Int) -> Stage? {
    if let stage = governing.stage { return stage }
    guard governing.effect == .deny, tree.isVerb(governor) else { return nil }
    return arguments.agents(of: governor).contains { isJudge($0) } ? .dismissed : nil
  }

  /// Whether a phrase names who decides on claims of others: 'the court', 'a judge'.
  func isJudge(_ noun: Int) -> Bool { WordClass.scopeReaderJudges.contains(tree.lemma(noun)) }
}
