/// Who says 'I' and 'we': the speaker of the quotation or of the reported clause.
struct FirstPersons: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let lexicon: ScopeLexicon
  let quotations: Quotations

  private static let forms: Set<String> = ["i", "me", "my", "we", "us", "our", "ours", "mine"]

  /// The head of the phrase of the one who says a pronoun of the first person; nil for another
  /// word, and for a first person that nobody is quoted with.
  func firstPerson(_ token: Int) -> Int? {
    guard Self.forms.contains(tree.form(token)), tree.tag(token).hasPrefix("PRP") else {
      return nil
    }
    return governingSpeaker(of: token)
      ?? quotations.quotation(around: token).flatMap { quotations.speaker(of: $0) }
  }

  private func governingSpeaker(of token: Int) -> Int? {
    var current = token
    while let head = tree.head(current) {
      if tree.dependency(current) == "ccomp", tree.isVerb(head),
        lexicon.effect(of: tree.lemma(head))?.speaks == true,
        let speaker = arguments.agents(of: head).first, speaker != token,
        !Self.forms.contains(tree.form(speaker))
      {
        return speaker
      }
      current = head
    }
    return nil
  }
}
