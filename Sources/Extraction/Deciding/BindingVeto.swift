internal import Language

/// Forbids links that grammar rules out, whatever speaks for them: two arguments of one verb are two
/// actors unless the words say 'himself', and nobody is named within a clause that they are the
/// subject of by another phrase ('Her spokesman said that Ada Lund would resign').
///
/// These are the principles B and C of binding theory (Chomsky 1981), as far as the tree shows them.
struct BindingVeto: Sendable {
  let reading: CandidateReading

  /// Whether two candidates cannot be one.
  func forbids(_ pair: LinkCandidate) -> Bool {
    let (one, other) = (reading.mentions[pair.mention], reading.mentions[pair.antecedent])
    return areArguments(one.head, other.head)
      || isNamed(other, belowSubject: one) || isNamed(one, belowSubject: other)
  }

  /// Whether two words are arguments of one verb; a predicate and a reflexive are none of their own.
  private func areArguments(_ one: Int, _ other: Int) -> Bool {
    let tree = reading.tree
    guard let verb = tree.head(one), verb == tree.head(other), tree.isVerb(verb),
      Self.arguments.contains(tree.dependency(one)),
      Self.arguments.contains(tree.dependency(other)),
      tree.dependency(one) != tree.dependency(other)
    else { return false }
    return !tree.form(one).hasSuffix("self") && !tree.form(other).hasSuffix("self")
      && !tree.form(one).hasSuffix("selves") && !tree.form(other).hasSuffix("selves")
  }

  private static let arguments: Set<String> = ["nsubj", "nsubjpass", "dobj", "dative"]

  /// Whether a name stands below the verb of which another phrase that is no name is the subject.
  private func isNamed(_ name: CandidateMention, belowSubject phrase: CandidateMention) -> Bool {
    let tree = reading.tree
    guard name.form == .name, phrase.form == .phrase || phrase.form == .pronoun,
      name.head > phrase.head, tree.dependency(phrase.head) == "nsubj",
      let verb = tree.head(phrase.head), tree.isVerb(verb), tree.lemma(verb) != "be"
    else { return false }
    var current = name.head
    for _ in 0..<Self.reach {
      guard let head = tree.head(current), head != phrase.head else { return false }
      if head == verb {
        // What is told beside the clause is not within it: 'he said, Lund wrote'.
        return Self.inner.contains(tree.dependency(current)) && current > verb
      }
      current = head
    }
    return false
  }

  private static let reach = 16
  private static let inner: Set<String> = ["ccomp", "xcomp", "dobj", "dative", "prep", "agent"]
}
