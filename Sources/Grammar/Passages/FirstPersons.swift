internal import Lexicons
internal import Language

/// Who says 'I' and 'we': the speaker of the quotation or of the reported clause.
package struct FirstPersons: Sendable {
  package let tree: SyntaxTree
  package let arguments: ClauseArguments
  package let lexicon: GoverningWords
  package let quotations: Quotations

  /// The head of the phrase of the one who says a pronoun of the first person; nil for another
  /// word, and for a first person that nobody is quoted with.
  package func firstPerson(_ token: Int) -> Int? {
    guard FirstPerson.isFirst(token, in: tree.document) else { return nil }
    return governingSpeaker(of: token)
      ?? quotations.quotation(around: token).flatMap { quotations.speaker(of: $0) }
      ?? (FirstPerson.singular.contains(tree.form(token)) ? introducedSpeaker(before: token) : nil)
  }

  /// How many sentences a statement printed without quotation marks is taken to have.
  private static let longest = 12

  /// Who speaks a statement that is printed without quotation marks after 'X said:'.
  package func introducedSpeaker(before token: Int) -> Int? {
    let document = tree.document
    let last = document.sentenceIndex(of: token)
    for sentence in document.sentences[max(0, last - Self.longest)...last].reversed() {
      let colon = sentence.last {
        $0 + 1 < token && tree.form($0) == ":"
          && (document[$0 + 1].text.first?.isNewline == true
            || tree.paragraphs[$0] != tree.paragraphs[$0 + 1])
      }
      guard let colon else { continue }
      let verb = (sentence.lowerBound..<colon).last {
        tree.isVerb($0) && lexicon.effect(of: tree.lemma($0)) == .report
      }
      return verb.flatMap { arguments.agents(of: $0).first }
    }
    return nil
  }

  private func governingSpeaker(of token: Int) -> Int? {
    var current = token
    while let head = tree.head(current) {
      if tree.dependency(current) == "ccomp", tree.isVerb(head),
        lexicon.effect(of: tree.lemma(head))?.speaks == true,
        let speaker = arguments.agents(of: head).first, speaker != token,
        !FirstPerson.isFirst(speaker, in: tree.document)
      {
        return speaker
      }
      current = head
    }
    return nil
  }
}
