internal import Language

/// The actors that grammar rules out for a pronoun: the phrase around it, and a fellow argument of
/// its verb.
enum Binding {
  /// The representatives of the actors that a pronoun cannot refer to.
  static func excludedActors(for pronoun: Int, in resolution: Resolution) -> Set<Int> {
    let document = resolution.document
    let token = resolution.mentions[pronoun].head
    var excluded: Set<Int> = []
    func exclude(_ token: Int) {
      if let other = resolution.mentionOfHead[token] {
        excluded.insert(resolution.actor(of: other))
      }
    }
    if document[token].dependency == "poss" {
      exclude(document[token].head)
      if document[document[token].head].dependency == "appos" {
        exclude(document[document[token].head].head)
      }
      // 'her friend Ann Lee' is not her.
      for child in document[document[token].head].children
      where document[child].dependency == "appos" || document[child].dependency == "compound" {
        exclude(child)
      }
      return excluded
    }
    guard let verb = governor(of: token, in: document) else { return excluded }
    for child in document[verb].children where !isBelow(token, child, in: document) {
      if ["nsubj", "nsubjpass", "dobj", "dative"].contains(document[child].dependency) {
        exclude(child)
        for conjunct in document[child].children
        where document[conjunct].dependency == "conj" { exclude(conjunct) }
      }
    }
    if let subject = understoodSubject(of: verb, in: document), subject != token {
      exclude(subject)
    }
    return excluded
  }

  /// The subject that a verb has from the verb it stands with: 'A sued B and accused it', 'A wants to
  /// buy it', 'asked A to help him'; nil for a verb with a subject of its own.
  static func understoodSubject(of verb: Int, in document: Document) -> Int? {
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
  static func governor(of token: Int, in document: Document) -> Int? {
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

  private static func isBelow(_ token: Int, _ top: Int, in document: Document) -> Bool {
    var current = token
    for _ in 0..<12 {
      if current == top { return true }
      let head = document[current].head
      if head == current { return false }
      current = head
    }
    return false
  }
}
