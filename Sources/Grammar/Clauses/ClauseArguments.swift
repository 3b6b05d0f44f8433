internal import Lexicons
internal import Language

/// Who stands where in a clause: subjects and objects through voice, control and coordination.
package struct ClauseArguments: Sendable {
  package let tree: SyntaxTree
  /// What other clauses give to verbs.
  package let clefts: Clefts
  /// How many governors are followed to find a subject that the clause leaves out.
  package static let reach = 6
  /// Verbs whose subject, not object, does what the infinitive says.
  private static let subjectControl = WordClass.clauseArgumentsSubjectControl
  /// Verbs whose object does what an infinitive of purpose says: 'trains Y to fight Z'.
  private static let enabling = WordClass.clauseArgumentsEnabling
  /// Participles that say which one is meant.
  static let adjectival = WordClass.clauseArgumentsAdjectival

  /// The arguments of a tree's clauses.
  package init(tree: SyntaxTree) {
    self.tree = tree
    clefts = Clefts(tree: tree)
  }

  /// Whether a verb is in the passive, also where a headline or a participle leaves out its auxiliary.
  package func isPassive(_ verb: Int) -> Bool {
    let children = tree.children(verb)
    if children.contains(where: { ["nsubjpass", "auxpass"].contains(tree.dependency($0)) }) {
      return true
    }
    // 'Party leader arrested by police' in a headline
    if ["VBN", "VBD"].contains(tree.tag(verb)),
      children.contains(where: { tree.dependency($0) == "agent" }),
      !children.contains(where: { ["dobj", "aux"].contains(tree.dependency($0)) })
    {
      return true
    }
    guard tree.tag(verb) == "VBN" || tree.tag(verb) == "VBD" && tree.dependency(verb) == "acl",
      !children.contains(where: { ["nsubj", "aux"].contains(tree.dependency($0)) })
    else { return false }
    switch tree.dependency(verb) {
    case "acl", "advcl", "relcl", "amod": return true
    case "conj": return tree.head(verb).map { isPassive($0) } ?? false
    default: return children.contains { tree.dependency($0) == "agent" }
    }
  }

  /// The grammatical subject, own or understood; nil where nothing shows it.
  package func subject(of verb: Int) -> Int? { subject(of: verb, reach: Self.reach) }

  package func subject(of verb: Int, reach: Int) -> Int? {
    if let focus = clefts.subjects[verb] { return focus }
    let subjects = tree.children(verb, "nsubj", "nsubjpass")
    if let own = subjects.last(where: { $0 < verb }) ?? subjects.first { return own }
    if subjects.isEmpty, let named = namedBefore(verb) { return named }
    if tree.isPrefixed(verb), let own = subjectBeforePrefix(of: verb) { return own }
    guard reach > 0, let head = tree.head(verb) else { return nil }
    switch tree.dependency(verb) {
    case "advcl" where tree.isInfinitive(verb) && Self.enabling.contains(tree.lemma(head)):
      return controller(of: head, reach: reach)
    case "advcl" where tree.isInfinitive(verb) && isPassive(head):
      // 'strikes were conducted by X to weaken Y'
      return agents(of: head).first ?? subject(of: head, reach: reach - 1)
    case "conj", "advcl", "parataxis", "dep":
      return tree.isVerb(head) ? subject(of: head, reach: reach - 1) : nil
    case "xcomp", "ccomp": return controller(of: head, reach: reach)
    case "acl" where tree.isInfinitive(verb): return owner(of: head, reach: reach)
    case "acl" where isCourt(head):
      // 'is on trial accused of attacking Y'
      guard let marker = tree.head(head), let governor = tree.head(marker), tree.isVerb(governor)
      else { return head }
      return subject(of: governor, reach: reach - 1)
    case "acl": return tree.tag(verb) == "VBG" ? author(of: head, reach: reach) ?? head : head
    case "relcl" where tree.isInfinitive(verb): return predicated(head)
    case "pcomp": return controller(through: head, reach: reach)
    case "amod": return gerundMarker(verb).flatMap { controller(through: $0, reach: reach) }
    case "acomp", "oprd", "attr":
      return tree.isVerb(head) ? subject(of: head, reach: reach - 1) : nil
    default: return nil
    }
  }

  /// Whether a noun says before whom somebody stands: 'on trial', 'in court', 'in custody'.
  private func isCourt(_ noun: Int) -> Bool {
    tree.dependency(noun) == "pobj"
      && ["trial", "court", "custody", "dock"].contains(tree.lemma(noun))
      && tree.children(noun, "det").isEmpty
  }

  /// X in 'Y, whose leader, X, accused Z', where the clause is left without a subject.
  private func namedBefore(_ verb: Int) -> Int? {
    let first =
      tree.children(verb, "aux", "auxpass", "advmod", "neg").min().map { min($0, verb) } ?? verb
    guard first > 1, tree.form(first - 1) == ",", !tree.isInfinitive(verb) else { return nil }
    var name = first - 2
    guard tree.tag(name).hasPrefix("NN") else { return nil }
    while let head = tree.head(name), tree.dependency(name) != "appos" {
      guard ["compound", "flat"].contains(tree.dependency(name)) else { return nil }
      name = head
    }
    guard let role = tree.head(name), tree.dependency(name) == "appos",
      tree.children(role, "poss").contains(where: { tree.tag($0) == "WP$" })
    else { return nil }
    return name
  }

  /// X in 'X co-founded Y', which the parser hangs anywhere.
  private func subjectBeforePrefix(of verb: Int) -> Int? {
    tree.children(verb, "npadvmod", "dep", "nmod", "compound").first {
      $0 < verb - 2 && isNounBefore($0, verb - 2)
    }
  }

  private func isNounBefore(_ token: Int, _ prefix: Int) -> Bool {
    tree.isNounLike(token) && token == prefix - 1
  }

  /// Whom a noun is said of: 'X was the first woman to lead Y'.
  private func predicated(_ noun: Int) -> Int? {
    guard let verb = tree.head(noun), tree.isVerb(verb) else { return nil }
    guard tree.dependency(noun) == "attr" else { return noun }
    return tree.children(verb, "nsubj").first
  }

  /// Who does what the complement of a verb says: its object ('urged Y to'), else its subject.
  package func controller(of governor: Int, reach: Int) -> Int? {
    guard tree.isVerb(governor) else {
      return tree.head(governor).flatMap {
        tree.isVerb($0) ? subject(of: $0, reach: reach - 1) : nil
      }
    }
    if !isPassive(governor), !Self.subjectControl.contains(tree.lemma(governor)) {
      if let object = tree.children(governor, "dobj", "dative").first, tree.isNounLike(object) {
        return object
      }
      // 'called on Y to'
      if let asked = tree.prepositionalPhrases(governor).first(where: {
        ["on", "upon"].contains($0.word) && tree.lemma(governor) == "call"
          || $0.word == "to" && tree.lemma(governor) == "appeal"
      }) {
        return asked.object
      }
    }
    return subject(of: governor, reach: reach - 1)
  }

  /// The subject of 'helping' in 'accused Y of helping', 'Y was accused of helping', 'by helping'.
  private func controller(through preposition: Int, reach: Int) -> Int? {
    guard let governor = tree.head(preposition) else { return nil }
    guard tree.isVerb(governor) else {
      // 'came close to suing Y'
      if tree.tag(governor) == "RB", let verb = tree.head(governor), tree.isVerb(verb) {
        return subject(of: verb, reach: reach - 1)
      }
      return tree.tag(governor).hasPrefix("JJ")
        ? described(by: governor, reach: reach) : owner(of: governor, reach: reach)
    }
    if tree.form(preposition) == "in" || isCircumstance(preposition) {
      return subject(of: governor, reach: reach - 1)
    }
    return controller(of: governor, reach: reach)
  }

  /// The preposition before a gerund that the parser took for an adjective: 'accused Y of helping
  /// rebels'.
  package func gerundMarker(_ verb: Int) -> Int? {
    guard tree.dependency(verb) == "amod", tree.tag(verb) == "VBG", verb > 0,
      let noun = tree.head(verb), tree.dependency(noun) == "pobj",
      let marker = tree.head(noun), marker == verb - 1,
      let governor = tree.head(marker), tree.isVerb(governor)
    else { return nil }
    return marker
  }

  /// Who plans in 'Y's plan to', 'Y has a plan to'.
  private func owner(of noun: Int, reach: Int) -> Int? {
    if let object = objectMeant(before: noun) { return object }
    // 'the decision by Y to'
    if let doer = tree.objects(of: noun, after: "by").first { return doer }
    // 'the Coalition to counter Y'
    if tree.tag(noun).hasPrefix("NNP"), tree.dependency(noun) != "pobj" { return noun }
    if let possessor = tree.children(noun, "poss").first { return possessor }
    // 'U.S. efforts to help Y'
    if let modifier = tree.children(noun, "compound", "amod", "nmod").last(where: {
      tree.tag($0).hasPrefix("NNP")
        || tree.document[$0].text.first?.isUppercase == true && tree.tag($0) == "JJ"
    }) {
      return modifier
    }
    // 'called on Y to', where the infinitive hangs on Y
    if tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      ["on", "upon", "to"].contains(tree.form(marker)), let verb = tree.head(marker),
      ["call", "appeal", "prevail"].contains(tree.lemma(verb))
    {
      return noun
    }
    guard var governor = tree.head(noun), ["dobj", "attr", "pobj"].contains(tree.dependency(noun))
    else { return nil }
    if tree.dependency(noun) == "pobj", let above = tree.head(governor) { governor = above }
    guard tree.isVerb(governor) else { return nil }
    return subject(of: governor, reach: reach - 1)
  }

  /// The heads of the phrases that act: the active subject or the passive's by-phrase.
  package func agents(of verb: Int) -> [Int] {
    guard isPassive(verb) else { return subject(of: verb).map { [$0] } ?? [] }
    let own = tree.children(verb, "agent").flatMap { tree.children($0, "pobj") }
    if !own.isEmpty { return own }
    // 'arrested and beaten by the police': the by-phrase hangs on the last verb.
    for verb in tree.children(verb, "conj") where isPassive(verb) {
      let shared = tree.children(verb, "agent").flatMap { tree.children($0, "pobj") }
      if !shared.isEmpty { return shared }
    }
    let after =
      tree.objects(of: verb, after: "by") + tree.handsPhrases(of: verb) + orderers(of: verb)
    guard after.isEmpty else { return after }
    // 'was given a prize by X', 'was held in a cell by X': the by-phrase hangs on a noun before it.
    let nouns = tree.children(verb, "dobj", "oprd") + tree.prepositionalPhrases(verb).map(\.object)
    return nouns.flatMap { tree.objects(of: $0, after: "by") }
  }

  /// Y in 'was executed on the orders of Y', 'was killed at Y's behest'.
  private func orderers(of verb: Int) -> [Int] {
    ["on", "at", "under"].flatMap { tree.objects(of: verb, after: $0) }
      .filter { ["order", "instruction", "command", "behest"].contains(tree.lemma($0)) }
      .flatMap {
        tree.children($0, "poss") + tree.objects(of: $0, after: "of")
          + tree.objects(of: $0, after: "from")
      }
  }

  /// The verbs that complete a verb: 'urged Y to join', 'accused Y of helping'.
  package func complements(of verb: Int) -> [Int] {
    let clauses = tree.children(verb, "xcomp", "ccomp")
    let gerunds = tree.children(verb, "prep").filter { !isCircumstance($0) }
      .flatMap { tree.children($0, "pcomp") }
    let purposes =
      Self.enabling.contains(tree.lemma(verb))
      ? tree.children(verb, "advcl").filter { tree.isInfinitive($0) } : []
    return (clauses + gerunds + purposes).filter { tree.isVerb($0) }
  }
}

extension SyntaxTree {
  package func isRelativePronoun(_ token: Int) -> Bool {
    ["WP", "WDT", "WP$"].contains(tag(token))
  }

  /// Whether a token can stand for somebody: a noun, a pronoun or a nominal adjective.
  package func isNounLike(_ token: Int) -> Bool {
    ["NOUN", "PROPN", "PRON", "NUM"].contains(document[token].partOfSpeech)
      || isRelativePronoun(token) || tag(token).hasPrefix("NN") || tag(token) == "JJ"
  }
}
