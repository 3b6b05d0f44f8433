internal import Lexicons
internal import Language

/// Who is meant where a phrase leaves it to a pronoun, an adjective or a document.
extension ClauseArguments {
  /// What people write or say, and by which they do what its participle tells.
  private static let documents = WordClass.clauseArgumentsDocuments

  /// Who condemns in 'X issued a statement condemning Y', 'X's letter accusing Y'.
  package func author(of noun: Int, reach: Int) -> Int? {
    guard Self.documents.contains(tree.lemma(noun)) else { return nil }
    let own =
      tree.objects(of: noun, after: "by") + tree.objects(of: noun, after: "from")
      + tree.children(noun, "poss")
      + tree.children(noun, "compound", "nmod", "amod").filter { tree.tag($0).hasPrefix("NNP") }
    if let first = own.first { return first }
    guard reach > 0, var governor = tree.head(noun) else { return nil }
    switch tree.dependency(noun) {
    case "dobj", "nsubjpass": break
    case "pobj":
      guard ["in", "with", "through", "after", "to"].contains(tree.form(governor)),
        let above = tree.head(governor)
      else { return nil }
      governor = above
    default: return nil
    }
    guard tree.isVerb(governor) else { return nil }
    return isPassive(governor)
      ? agents(of: governor).first : subject(of: governor, reach: reach - 1)
  }

  /// Whom an adjective is said of: Y in 'found Y guilty of', 'Y is capable of', 'Y, guilty of'.
  package func described(by adjective: Int, reach: Int) -> Int? {
    if let own = tree.children(adjective, "nsubj").last { return own }
    guard reach > 0, let head = tree.head(adjective) else { return nil }
    switch tree.dependency(adjective) {
    case "acomp", "oprd", "attr", "ccomp", "xcomp", "advcl":
      guard tree.isVerb(head) else { return nil }
      if tree.dependency(adjective) != "advcl", !isPassive(head),
        let object = tree.children(head, "dobj").first
      {
        return object
      }
      return subject(of: head, reach: reach - 1)
    case "conj": return described(by: head, reach: reach - 1)
    case "amod", "appos", "acl", "relcl": return tree.isNounLike(head) ? head : nil
    default: return nil
    }
  }

  /// Verbs of whose object a phrase in 'in' or 'for' with a pronoun speaks: 'supports Y in its fight',
  /// 'condemned Y for its attack'.
  private static let aboutObject = WordClass.clauseArgumentsAboutObject

  /// Verbs of whose with-phrase the same holds: 'sided with Y in its dispute'.
  private static let aboutPartner = WordClass.clauseArgumentsAboutPartner
  /// Verbs by which somebody does to another what their object says: 'imposed sanctions on Y'.
  private static let imposing = WordClass.clauseArgumentsImposing
  /// Verbs whose subject ends or goes on with what it does itself: 'urged Y to end its support'.
  private static let phases = WordClass.clauseArgumentsPhases

  /// Whom the pronoun before a noun means in 'supports Y in its fight', 'thanked Y for its help',
  /// 'imposed sanctions on Y over its support', 'called on Y to end its attacks'.
  package func objectMeant(before noun: Int) -> Int? {
    guard
      tree.children(noun, "poss").contains(where: {
        ["its", "their", "his", "her"].contains(tree.form($0))
      })
    else { return nil }
    if let asked = asked(toEnd: noun) { return asked }
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      ["in", "for", "over", "on"].contains(tree.form(marker)), let verb = tree.head(marker)
    else { return nil }
    if Self.aboutObject.contains(tree.lemma(verb)) { return patients(of: verb).first }
    let isGround = ["for", "over"].contains(tree.form(marker))
    var before: [String] = []
    if Self.aboutPartner.contains(tree.lemma(verb)) { before = ["with", "by"] }
    if isGround, Self.imposing.contains(tree.lemma(verb)) {
      before = ["on", "against", "with", "at", "to"]
    }
    // 'is grateful to Y for its help'
    if isGround, tree.tag(verb).hasPrefix("JJ") { before = ["to", "with", "at", "of"] }
    let hosts = [verb] + tree.children(verb, "dobj")
    return before.flatMap { word in hosts.flatMap { tree.objects(of: $0, after: word) } }
      .first { $0 < noun }
  }

  /// Who is asked to end or go on with what a noun names.
  private func asked(toEnd noun: Int) -> Int? {
    guard tree.dependency(noun) == "dobj", let verb = tree.head(noun),
      Self.phases.contains(tree.lemma(verb)), isAskedOfObject(verb), let head = tree.head(verb)
    else { return nil }
    return controller(of: head, reach: Self.reach)
  }

  /// Whether an infinitive is what the object of the verb above shall do: 'urged Y to stop'.
  package func isAskedOfObject(_ verb: Int) -> Bool {
    guard tree.isInfinitive(verb), ["xcomp", "ccomp", "advcl"].contains(tree.dependency(verb)),
      let head = tree.head(verb), tree.isVerb(head), tree.children(verb, "nsubj").isEmpty
    else { return false }
    return controller(of: head, reach: Self.reach) != subject(of: head)
  }
}

extension SyntaxTree {
  /// Y in 'was beaten at the hands of Y', 'the murder of X at Y's hands'.
  package func handsPhrases(of token: Int) -> [Int] {
    objects(of: token, after: "at").filter { lemma($0) == "hand" }
      .flatMap { children($0, "poss") + objects(of: $0, after: "of") }
  }
}
