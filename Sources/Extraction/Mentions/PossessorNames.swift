internal import Knowledge
internal import Language
internal import Names

/// Parts a name from its possessor: 'Brekke’s Guard Corps' is of Brekke, where the article has one.
struct PossessorNames: Sendable {
  let lexicons: ActorLexicons

  /// The spans, in order, with possessors parted from what they possess.
  func parted(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var names: Set<String> = []
    for span in spans where !span.tokens.contains(where: { document[$0].tag == "POS" }) {
      names.insert(NameFolding.key(of: document.text(of: span.tokens)))
      if span.label == "PERSON", let last = span.tokens.last {
        names.insert(NameFolding.key(of: document[last].text))
      }
    }
    return spans.flatMap { span -> [NameSpan] in
      guard !span.isRegistered, span.label != "PERSON",
        let joint = span.tokens.first(where: { document[$0].tag == "POS" }),
        joint > span.tokens.lowerBound, joint + 1 < span.tokens.upperBound
      else { return [span] }
      let possessor = span.tokens.lowerBound..<joint
      let text = document.text(of: possessor)
      guard names.contains(NameFolding.key(of: text)) || lexicons.known.meaning(of: text) != nil
      else { return [span] }
      return [
        NameSpan(tokens: possessor, label: nil),
        NameSpan(tokens: (joint + 1)..<span.tokens.upperBound, label: span.label),
      ]
    }
  }
}
