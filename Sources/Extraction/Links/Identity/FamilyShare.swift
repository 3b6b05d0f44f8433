internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// The full names of those who share a family name: 'Tom Holm' for 'Tom' in 'Tom and Ruth Holm'.
struct FamilyShare: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// The words of the full name of a person named by a given name alone; nil where nothing is shared.
  func fullName(of mention: DocumentMention) -> [String]? {
    guard mention.form == .name, mention.kind == .person else { return nil }
    let own = NameWords(document.text(of: mention.tokens)).core
    guard own.count == 1, let last = mention.tokens.last,
      lexicons.isGivenName(document[last].text),
      let surname = SharedSurnames.surname(of: mention.tokens, in: document),
      !lexicons.isGivenName(document[surname].text),
      lexicons.isGivenName(document[surname - 1].text)
    else { return nil }
    return own + NameWords(document[surname].text).core
  }
}
