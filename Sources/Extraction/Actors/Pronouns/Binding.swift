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
    return excluded
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
