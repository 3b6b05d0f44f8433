internal import Language

/// What grammar rules out for a pronoun: the phrase around it, and the fellow arguments of its verb.
package struct Binding: Sendable {
  let arguments: ClauseArguments

  private var tree: SyntaxTree { arguments.tree }

  /// The heads of the phrases that a pronoun cannot refer to.
  package func excluded(for pronoun: Int) -> [Int] {
    if tree.dependency(pronoun) == "poss" {
      let owned = tree.head(pronoun) ?? pronoun
      let apposed = tree.dependency(owned) == "appos" ? tree.head(owned).map { [$0] } ?? [] : []
      // 'her friend Ann Lee' is not her.
      return [owned] + apposed + tree.children(owned, "appos", "compound")
    }
    guard let verb = governor(of: pronoun) else { return [] }
    let fellows = tree.children(verb, "nsubj", "nsubjpass", "dobj", "dative").filter {
      !tree.document.isWithin(pronoun, $0)
    }
    let subject = understoodSubject(of: verb).map { $0 == pronoun ? [] : [$0] } ?? []
    return fellows.flatMap { [$0] + tree.children($0, "conj") } + subject
  }

  /// The subject that a verb has from the verb it stands with: 'A sued B and accused it', 'A wants to
  /// buy it', 'asked A to help him'; nil for a verb with a subject of its own.
  package func understoodSubject(of verb: Int) -> Int? {
    tree.children(verb, "nsubj", "nsubjpass").isEmpty ? arguments.subject(of: verb) : nil
  }

  /// The verb that a word is an argument of: directly, through a preposition, or through the predicate
  /// of 'be': 'is angry with her'.
  package func governor(of token: Int) -> Int? {
    let document = tree.document
    var current = token
    if ["conj", "appos"].contains(document[current].dependency) {
      current = document[current].head
    }
    if document[current].dependency == "pobj" { current = document[current].head }
    if document[document[current].head].dependency == "prep" { current = document[current].head }
    var verb = document[current].head
    if document[verb].dependency == "acomp" { verb = document[verb].head }
    let isVerb = document[verb].tag.hasPrefix("VB") || document[verb].partOfSpeech == "AUX"
    return isVerb ? verb : nil
  }
}
