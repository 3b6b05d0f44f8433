internal import Lexicons
internal import Grammar
internal import Language

/// Which words share their dates: a date belongs to its own clause.
struct DateHosts: Sendable {
  let tree: SyntaxTree
  let lexicon: ScopeLexicon

  /// A word whose dates are a predicate's as well.
  struct Source {
    var token: Int
    /// Where the dates must stand.
    var range: Range<Int>
    /// Whether dates count that only say which noun is meant.
    var takesAttributes = false
  }

  private static let timeNouns = WordClass.dateReaderTimeNouns
  private static let uttered = WordClass.dateReaderUttered
  private static let judging = WordClass.scopeReaderJudging
  /// Prepositions whose noun lies in the time of what they stand with: 'was killed in an attack'.
  private static let during: Set<String> = [
    "in", "during", "at", "by", "with", "through", "amid", "of", "to", "from", "under", "into",
  ]

  private var everywhere: Range<Int> { 0..<tree.document.count }

  /// The predicate and the words above and below it in the same event: the verb of an act noun, the noun
  /// under a light verb, the verbs of 'tried to meet'.
  func sources(of predicate: Int) -> [Source] {
    var result = [Source(token: predicate, range: everywhere, takesAttributes: true)]
    result += tree.children(predicate, "dobj", "xcomp").map { Source(token: $0, range: everywhere) }
    result += sharing(predicate)
    var current = predicate
    for _ in 0..<4 {
      guard let head = tree.head(current), let range = reach(from: current, to: head) else { break }
      result.append(Source(token: head, range: range))
      current = head
    }
    return result
  }

  /// What follows coordinated verbs is of all where only the last has anything behind it: 'was arrested
  /// and charged on Monday'.
  private func sharing(_ predicate: Int) -> [Source] {
    guard let next = tree.children(predicate, "conj").first(where: { $0 > predicate }),
      tree.children(next, "nsubj", "nsubjpass").isEmpty
    else { return [] }
    let between = tree.children(predicate).filter { predicate < $0 && $0 < next }
    guard between.allSatisfy({ ["cc", "punct"].contains(tree.dependency($0)) }) else { return [] }
    return [Source(token: next, range: next..<tree.document.count)]
  }

  /// Where the dates of the word above must stand to count for a word; nil where they do not.
  private func reach(from current: Int, to head: Int) -> Range<Int>? {
    switch tree.dependency(current) {
    case "conj":
      if tree.isVerb(current) {
        // 'On Monday, X met Y and thanked Z': what stands in front is of both.
        let isShared = tree.children(current, "nsubj", "nsubjpass").isEmpty
        let start = tree.children(head, "nsubj", "nsubjpass").min() ?? head
        return isShared ? 0..<start : nil
      }
      return current..<tree.document.count
    case "dobj", "nsubj", "nsubjpass":
      guard tree.isVerb(head) else { return nil }
      if let effect = lexicon.effect(of: tree.lemma(head)), effect.speaks || effect == .ask {
        return nil
      }
      return Self.judging.contains(tree.lemma(head)) ? nil : everywhere
    case "xcomp":
      if Self.uttered.contains(tree.lemma(head)) { return nil }
      if let effect = lexicon.effect(of: tree.lemma(head)), effect.speaks || effect == .ask {
        return nil
      }
      return everywhere
    case "pobj", "pcomp":
      let word = tree.form(head)
      guard tree.isVerb(current) ? ["in", "by"].contains(word) : Self.during.contains(word) else {
        return nil
      }
      return everywhere
    case "prep": return everywhere
    default: return nil
    }
  }

  /// The verb or act that a date stands with, past prepositions, nouns of time and names.
  static func host(
    of expression: DateExpression, in tree: SyntaxTree, isActor: (Int) -> Bool
  ) -> (token: Int, isAttribute: Bool)? {
    // A role may have its years, an actor has no day: 'head of Y until May', 'police on Sunday'.
    let isDay = expression.meaning.isDay
    guard let host = host(of: expression.tokens, in: tree, isActor: { isDay && isActor($0) }) else {
      return nil
    }
    // 'threatened to arrest Y on Thursday' was said on Thursday.
    guard case .weekday(_, direction: 0) = expression.meaning,
      tree.dependency(host.token) == "xcomp", let said = tree.head(host.token),
      tree.tag(said) == "VBD", uttered.contains(tree.lemma(said))
    else { return host }
    return (said, host.isAttribute)
  }

  private static func host(
    of tokens: Range<Int>, in tree: SyntaxTree, isActor: (Int) -> Bool
  ) -> (token: Int, isAttribute: Bool)? {
    guard var current = tokens.last(where: { tree.head($0).map { !tokens.contains($0) } ?? true })
    else { return nil }
    var isAttribute = false
    for _ in 0..<8 {
      guard let head = tree.head(current) else { return (current, isAttribute) }
      if isModifying(current, head, in: tree) { isAttribute = true }
      current = head
      if passes(current, in: tree, isActor: isActor(current) && !isAttribute) { continue }
      return (current, isAttribute)
    }
    return nil
  }

  /// Whether a word only says which noun is meant, before it or in 'the agreement of May 3'.
  private static func isModifying(_ word: Int, _ head: Int, in tree: SyntaxTree) -> Bool {
    guard tree.isNoun(head), !tree.document.isProperNoun(head),
      !timeNouns.contains(tree.lemma(head))
    else { return false }
    switch tree.dependency(word) {
    case "poss", "compound", "amod", "nummod", "nmod": return word < head
    case "prep": return tree.form(word) == "of"
    default: return false
    }
  }

  /// Whether a date that hangs on a word is of what is above: a preposition, a noun of time, an actor.
  private static func passes(_ word: Int, in tree: SyntaxTree, isActor: Bool) -> Bool {
    if tree.isVerb(word) { return false }
    if ["prep", "agent", "dative"].contains(tree.dependency(word)) { return true }
    if tree.dependency(word) == "pcomp", ["IN", "TO"].contains(tree.tag(word)) { return true }
    if timeNouns.contains(tree.lemma(word)) { return true }
    if ["advmod", "npadvmod"].contains(tree.dependency(word)) { return true }
    let isArgument = [
      "dobj", "pobj", "nsubj", "nsubjpass", "conj", "appos", "compound", "dative", "oprd", "attr",
    ].contains(tree.dependency(word))
    guard isArgument else { return false }
    return isActor || tree.document.isProperNoun(word) || tree.tag(word) == "PRP"
  }
}
