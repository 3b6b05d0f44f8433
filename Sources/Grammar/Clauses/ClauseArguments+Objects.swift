internal import Lexicons
internal import Language

/// To whom something is done.
extension ClauseArguments {
  /// The heads of the phrases acted upon: the direct objects or the passive's subject.
  package func patients(of verb: Int) -> [Int] {
    if isPassive(verb) {
      guard tree.children(verb, "dobj").isEmpty else { return tree.children(verb, "dobj") }
      return subject(of: verb).map { [$0] } ?? []
    }
    let own = tree.children(verb, "dobj")
    if !own.isEmpty { return own }
    // 'attacked Arland' with the state taken for a time or place at which
    let adverbial = tree.children(verb, "npadvmod").filter {
      $0 > verb && tree.tag($0).hasPrefix("NNP")
        && tree.children(verb, "nsubj").contains { $0 < verb }
    }
    if let first = adverbial.first { return [first] }
    if gerundMarker(verb) != nil, let noun = tree.head(verb) { return [noun] }
    // 'blamed neighbouring Y' with the adjective taken for a clause
    let described = tree.children(verb, "xcomp").filter { Self.adjectival.contains(tree.form($0)) }
      .flatMap { tree.children($0, "dobj") }
    if !described.isEmpty { return described }
    // 'Orland rejects bid': the noun of a headline taken for a clause
    let nouns = tree.children(verb, "ccomp", "xcomp").filter { tree.tag($0).hasPrefix("NN") }
    if !nouns.isEmpty { return nouns }
    // 'denounced what he called the crimes of Y'
    let called = tree.children(verb, "ccomp").filter { clause in
      ["call", "describe", "term", "deem"].contains(tree.lemma(clause))
        && tree.children(clause, "dobj", "nsubj").contains { tree.form($0) == "what" }
    }
    if !called.isEmpty {
      return called.flatMap {
        tree.children($0, "oprd", "attr") + tree.objects(of: $0, after: "as")
      }
    }
    // 'allowed Y to take part'
    for clause in tree.children(verb, "ccomp", "xcomp")
    where tree.isInfinitive(clause) || tree.isBareInfinitive(clause) {
      let raised = tree.children(clause, "nsubj", "nsubjpass")
      if !raised.isEmpty { return raised }
    }
    // 'arrested and questioned the boy': the object hangs on the last verb.
    for verb in tree.children(verb, "conj")
    where tree.isVerb(verb) && tree.children(verb, "nsubj", "nsubjpass").isEmpty {
      let shared = tree.children(verb, "dobj")
      if !shared.isEmpty { return shared }
    }
    // 'the man that Y accused', 'the man Y accused'
    if tree.dependency(verb) == "relcl", let antecedent = tree.head(verb),
      let subject = tree.children(verb, "nsubj").first, !tree.isRelativePronoun(subject),
      tree.children(verb, "ccomp", "xcomp", "prep").isEmpty
    {
      return [antecedent]
    }
    return []
  }

  /// The heads of the indirect objects; in the passive, the subject of 'was given aid'.
  package func indirectObjects(of verb: Int) -> [Int] {
    let own = tree.children(verb, "dative").filter { tree.isNounLike($0) }
    // 'denied Y a visa' with two direct objects
    let direct = tree.children(verb, "dobj")
    if own.isEmpty, direct.count > 1, !isPassive(verb) { return [direct[0]] }
    if own.isEmpty, isPassive(verb), !tree.children(verb, "dobj").isEmpty {
      return subject(of: verb).map { [$0] } ?? []
    }
    return own.isEmpty ? givenTo(by: verb) : own
  }

  /// Whether a preposition opens a circumstance, over which a verb carries nothing: 'instead of'.
  package func isCircumstance(_ marker: Int) -> Bool {
    if ["instead", "after", "before", "without", "while", "despite", "besides", "since", "by"]
      .contains(tree.form(marker))
    {
      return true
    }
    return marker > 0 && ["instead", "ahead", "because"].contains(tree.form(marker - 1))
  }

  private static let giving = WordClass.clauseArgumentsGiving

  /// 'granted Y asylum' with the name taken for a part of the noun behind it.
  private func givenTo(by verb: Int) -> [Int] {
    guard Self.giving.contains(tree.lemma(verb)), !isPassive(verb),
      let object = tree.children(verb, "dobj").first, tree.tag(object).hasPrefix("NN"),
      !tree.tag(object).hasPrefix("NNP"), tree.children(object, "det", "poss").isEmpty,
      let first = tree.children(object, "compound", "nmod").last(where: {
        tree.tag($0).hasPrefix("NNP")
      })
    else { return [] }
    return [first]
  }
}
