internal import Language

/// The first name of a quotation, which the recogniser takes for the title of a work from the mark
/// on: 'The Harbour Union' in '“The Harbour Union is open,” he said', 'Fighters of Harbour Watch'.
struct SpeechOpenings: Sendable {
  let lexicons: ActorLexicons

  /// A span without what stands before the name it begins a quotation with.
  func corrected(_ span: NameSpan, in document: Document) -> NameSpan {
    guard span.label == "WORK_OF_ART", isOpening(span.tokens, in: document) else { return span }
    var tokens = span.tokens
    if let first = tokens.first, document[first].text == "The" { tokens = tokens.dropFirst() }
    if tokens.count > 2, lexicons.noun(document[tokens.lowerBound].lemma.lowercased()) != nil,
      ["NNS", "NNPS"].contains(document[tokens.lowerBound].tag),
      ["of", "for", "from"].contains(document[tokens.lowerBound + 1].text)
    {
      tokens = tokens.dropFirst(2)
      if document[tokens.lowerBound].text == "the" { tokens = tokens.dropFirst() }
    }
    return tokens.isEmpty ? span : NameSpan(tokens: tokens, label: "ORG")
  }

  /// Whether a span begins a quotation and does not end it.
  private func isOpening(_ tokens: Range<Int>, in document: Document) -> Bool {
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    guard before >= 0, after < document.count else { return false }
    return ["``", "''"].contains(document[before].tag)
      && !["``", "''"].contains(document[after].tag)
  }
}
