internal import Lexicons
internal import Grammar
internal import Language

/// Forbids links that grammar rules out, whatever speaks for them: two arguments of one verb are two
/// actors unless the words say 'himself', nobody is named within a clause that they are the subject of
/// by another phrase ('Her spokesman said that Ada Lund would resign'), and 'a company' that something
/// is done to or with is none that the text has named before.
///
/// The first two are the principles B and C of binding theory (Chomsky 1981), as far as the tree shows
/// them; the last is the novelty condition on indefinites (Heim 1982).
struct BindingVeto: Sendable {
  let reading: CandidateReading

  /// Whether two candidates cannot be one.
  func forbids(_ pair: LinkCandidate) -> Bool {
    let (one, other) = (reading.mentions[pair.mention], reading.mentions[pair.antecedent])
    return isNew(one) || areArguments(one, other)
      || isNamed(other, belowSubject: one) || isNamed(one, belowSubject: other)
  }

  /// Whether a phrase brings up somebody new: 'a company' as what a verb or preposition is about, and
  /// not as what somebody is, becomes or serves as.
  private func isNew(_ phrase: CandidateMention) -> Bool {
    let tree = reading.tree
    guard phrase.form == .phrase,
      tree.children(phrase.head, "det").contains(where: {
        ["a", "an"].contains(tree.form($0))
      })
    else { return false }
    switch tree.dependency(phrase.head) {
    case "dobj": return !Self.naming.contains(tree.head(phrase.head).map { tree.lemma($0) } ?? "")
    case "pobj":
      return Self.introducing.contains(tree.head(phrase.head).map { tree.form($0) } ?? "")
    default: return false
    }
  }

  /// Verbs whose object is what their subject is or turns into.
  private static let naming = WordClass.bindingVetoNaming
  private static let introducing = WordClass.bindingVetoIntroducing

  /// Whether two candidates are arguments of one verb; a predicate and a reflexive are none of their own.
  private func areArguments(_ one: CandidateMention, _ other: CandidateMention) -> Bool {
    guard let first = argument(one), let second = argument(other), first.verb == second.verb,
      first.place != second.place
    else { return false }
    return ![one, other].contains {
      let form = reading.tree.form($0.head)
      return form.hasSuffix("self") || form.hasSuffix("selves")
    }
  }

  /// The verb that a candidate is an argument of, and as what: also through a preposition where it is no
  /// pronoun, since 'he looked behind him' may be of one, 'the chief turned on the man' not.
  private func argument(_ mention: CandidateMention) -> (verb: Int, place: String)? {
    let tree = reading.tree
    var place = tree.dependency(mention.head)
    guard var verb = tree.head(mention.head) else { return nil }
    if place == "pobj", mention.form != .pronoun,
      ["prep", "agent"].contains(tree.dependency(verb)),
      Self.introducing.contains(tree.form(verb)), let above = tree.head(verb)
    {
      (place, verb) = (tree.form(verb), above)
    } else if !Self.arguments.contains(place) {
      return nil
    }
    return tree.isVerb(verb) ? (verb, place) : nil
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
