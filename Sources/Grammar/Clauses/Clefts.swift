internal import Language
internal import Lexicons

/// Clauses that put one of a verb's arguments into a clause of its own, so that the verb is left without
/// it: 'It was X that Y sued', 'The one who sued Y was X', 'What X did was sue Y'.
package struct Clefts: Sendable {
  /// The subject that a clause beside a verb's own gives it.
  package private(set) var subjects: [Int: Int] = [:]
  /// The object that a clause beside a verb's own gives it.
  package private(set) var objects: [Int: Int] = [:]

  /// Reads the clefts of a tree; what is denied or asked is none.
  ///
  /// - Complexity: O(*n*) in the number of tokens for words of bounded valency.
  init(tree: SyntaxTree) {
    for verb in 0..<tree.document.count
    where tree.lemma(verb) == "be" && tree.isVerb(verb) && Self.isStated(verb, in: tree) {
      readFocus(of: verb, in: tree)
      readDoing(under: verb, in: tree)
    }
  }

  /// Whether a verb misses an argument that a cleft gives it.
  package func isCleft(_ verb: Int) -> Bool { subjects[verb] != nil || objects[verb] != nil }

  private static func isStated(_ verb: Int, in tree: SyntaxTree) -> Bool {
    let last = tree.document.sentence(of: verb).last { !tree.tag($0).hasPrefix("_") }
    return tree.children(verb, "neg").isEmpty && last.map { tree.form($0) } != "?"
  }

  /// 'It was X who', 'The one who sued Y was X', 'Who sued Y was X'.
  private mutating func readFocus(of verb: Int, in tree: SyntaxTree) {
    guard let focus = tree.children(verb, "attr").first(where: { tree.tag($0).hasPrefix("NNP") }),
      tree.children(focus, "neg").filter({ $0 < focus }).isEmpty
    else { return }
    for clause in Self.clauses(of: verb, focus: focus, in: tree) {
      fill(clause, with: focus, in: tree)
    }
  }

  /// The verbs of the clauses that a focus belongs to.
  private static func clauses(of verb: Int, focus: Int, in tree: SyntaxTree) -> [Int] {
    let subjects = tree.children(verb, "nsubj", "csubj")
    if subjects.contains(where: { tree.form($0) == "it" }) {
      let hosts = [focus] + tree.children(focus, "appos")
      return hosts.flatMap { tree.children($0, "relcl") }
        + tree.children(verb, "ccomp").filter { $0 > focus }
    }
    return subjects.flatMap { subject in
      if tree.dependency(subject) == "csubj" { return [subject] }
      return WordClass.cleftsCircumstances.contains(tree.lemma(subject))
        || !["NN", "NNS"].contains(tree.tag(subject)) ? [] : tree.children(subject, "relcl")
    }
  }

  /// Gives a clause the argument that it misses.
  private mutating func fill(_ clause: Int, with focus: Int, in tree: SyntaxTree) {
    let own = tree.children(clause, "nsubj", "nsubjpass")
    let isOpen = tree.children(clause, "dobj").allSatisfy { tree.isRelativePronoun($0) }
    guard let subject = own.first, !tree.isRelativePronoun(subject) else {
      subjects[clause] = focus
      return
    }
    guard isOpen, tree.children(clause, "ccomp", "xcomp").isEmpty else { return }
    objects[clause] = focus
    // 'The person Y sued was X' with Y taken for an apposition
    let named = tree.children(subject, "appos").first { tree.tag($0).hasPrefix("NNP") }
    if tree.dependency(clause) == "csubj", let named, named < clause { subjects[clause] = named }
  }

  /// 'What X did was sue Y', 'All that X did was sue Y'.
  private mutating func readDoing(under verb: Int, in tree: SyntaxTree) {
    let subjects = tree.children(verb, "nsubj", "csubj")
    let doing = subjects.flatMap { [$0] + tree.children($0, "relcl") }
      .filter { tree.lemma($0) == "do" }
    guard let doer = doing.lazy.compactMap({ tree.children($0, "nsubj").last }).first else {
      return
    }
    for done in tree.children(verb, "xcomp", "ccomp", "attr") where tree.isVerb(done) {
      if tree.children(done, "nsubj").isEmpty { self.subjects[done] = doer }
    }
  }
}
