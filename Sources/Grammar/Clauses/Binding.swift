package import Language

/// What grammar rules out for a pronoun: the phrase around it, and the fellow arguments of its verb.
package enum Binding {
  /// The heads of the phrases that a pronoun cannot refer to.
  package static func excluded(for pronoun: Int, in document: Document) -> [Int] {
    if document[pronoun].dependency == "poss" {
      let owned = document[pronoun].head
      let apposed = document[owned].dependency == "appos" ? [document[owned].head] : []
      // 'her friend Ann Lee' is not her.
      return [owned] + apposed
        + document[owned].children.filter {
          ["appos", "compound"].contains(document[$0].dependency)
        }
    }
    guard let verb = governor(of: pronoun, in: document) else { return [] }
    let fellows = document[verb].children.filter {
      !document.isWithin(pronoun, $0)
        && ["nsubj", "nsubjpass", "dobj", "dative"].contains(document[$0].dependency)
    }
    let subject = understoodSubject(of: verb, in: document).map { $0 == pronoun ? [] : [$0] } ?? []
    return fellows.flatMap { fellow in
      [fellow] + document[fellow].children.filter { document[$0].dependency == "conj" }
    } + subject
  }

  /// The subject that a verb has from the verb it stands with: 'A sued B and accused it', 'A wants to
  /// buy it', 'asked A to help him'; nil for a verb with a subject of its own.
  package static func understoodSubject(of verb: Int, in document: Document) -> Int? {
    var current = verb
    for _ in 0..<6 {
      if let own = child(of: current, "nsubj", "nsubjpass", in: document) {
        return current == verb ? nil : own
      }
      let head = document[current].head
      switch document[current].dependency {
      case "conj" where document[head].tag.hasPrefix("VB"): break
      case "xcomp":
        if let object = child(of: head, "dobj", "dative", in: document) { return object }
      case "pcomp":
        // 'accused A of trying to buy it'
        return child(of: document[head].head, "dobj", in: document)
      default: return nil
      }
      current = head
    }
    return nil
  }

  private static func child(
    of token: Int, _ dependencies: String..., in document: Document
  ) -> Int? {
    document[token].children.first { dependencies.contains(document[$0].dependency) }
  }

  /// The verb that a pronoun is an argument of: directly, through a preposition, or through the
  /// predicate of 'be': 'is angry with her'.
  package static func governor(of token: Int, in document: Document) -> Int? {
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
