internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Tells names whose words show what they name from bare names that only the recogniser judged.
struct KindSureness: Sendable {
  private let document: Document
  private let lexicons: ActorLexicons
  /// The first tokens of names that the recogniser took for places or peoples.
  private let places: Set<Int>

  init(document: Document, lexicons: ActorLexicons) {
    self.document = document
    self.lexicons = lexicons
    places = Set(
      document.entities.filter { ["GPE", "LOC", "FAC", "NORP"].contains($0.label) }
        .map(\.tokens.lowerBound))
  }

  /// Whether the kind of a mention is more than a guess.
  func isSure(of mention: DocumentMention) -> Bool {
    guard mention.form == .name, mention.kind == .organization, mention.number == .singular,
      !mention.isModifier, mention.tokens.count < 3
    else { return true }
    let first = mention.tokens.lowerBound
    if places.contains(first)
      || lexicons.known.meaning(of: document.text(of: mention.tokens)) != nil
    {
      return true
    }
    if first > 0, document[first - 1].tag == "DT" { return true }
    return mention.tokens.contains { token in
      let word = document[token]
      return lexicons.noun(word.lemma) != nil
        || lexicons.nameHeads.contains(NameFolding.key(of: word.text)) || !word.tag.hasPrefix("NNP")
        || word.text.dropFirst().contains { $0.isUppercase || $0.isNumber }
    }
  }
}
