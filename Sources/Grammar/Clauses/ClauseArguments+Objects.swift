internal import Lexicons
internal import Language

/// To whom something is done.
extension ClauseArguments {
  /// The heads of the phrases acted upon: the direct objects or the passive's subject.
  package func patients(of verb: Int) -> [Int] {
    if let focus = clefts.objects[verb] { return [focus] }
    if isPassive(verb) {
      guard tree.children(verb, "dobj").isEmpty else { return tree.children(verb, "dobj") }
      return subject(of: verb).map { [$0] } ?? []
    }
    let own = tree.children(verb, "dobj")
    if !own.isEmpty { return own }
    return mistagged(under: verb) ?? complemented(by: verb) ?? shared(with: verb) ?? []
  }

  /// Objects that the parser took for something else.
  private func mistagged(under verb: Int) -> [Int]? {
    // 'attacked Arland' with the state taken for a time or place at which
    let adverbial = tree.children(verb, "npadvmod").first {
      $0 > verb && tree.tag($0).hasPrefix("NNP")
        && tree.children(verb, "nsubj").contains { $0 < verb }
    }
    if let adverbial { return [adverbial] }
    if gerundMarker(verb) != nil, let noun = tree.head(verb) { return [noun] }
    // 'blamed neighbouring Y' with the adjective taken for a clause
    let described = tree.children(verb, "xcomp").filter { Self.adjectival.contains(tree.form($0)) }
      .flatMap { tree.children($0, "dobj") }
    if !described.isEmpty { return described }
    // 'Orland rejects bid': the noun of a headline taken for a clause
    let nouns = tree.children(verb, "ccomp", "xcomp").filter { tree.tag($0).hasPrefix("NN") }
    return nouns.isEmpty ? nil : nouns
  }

  /// Objects that stand in the clause under the verb.
  private func complemented(by verb: Int) -> [Int]? {
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
    return tree.children(verb, "ccomp", "xcomp").lazy
      .filter { tree.isInfinitive($0) || tree.isBareInfinitive($0) }
      .map { tree.children($0, "nsubj", "nsubjpass") }.first { !$0.isEmpty }
  }

  /// Objects that a verb shares with another, or that its clause stands on.
  private func shared(with verb: Int) -> [Int]? {
    // 'arrested and questioned the boy': the object hangs on the last verb.
    let last = tree.children(verb, "conj").lazy
      .filter { tree.isVerb($0) && tree.children($0, "nsubj", "nsubjpass").isEmpty }
      .map { tree.children($0, "dobj") }.first { !$0.isEmpty }
    if let last { return last }
    // 'the man that Y accused', 'the man Y accused'
    guard tree.dependency(verb) == "relcl", let antecedent = tree.head(verb),
      let subject = tree.children(verb, "nsubj").first, !tree.isRelativePronoun(subject),
      tree.children(verb, "ccomp", "xcomp", "prep").isEmpty
    else { return nil }
    return [antecedent]
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
