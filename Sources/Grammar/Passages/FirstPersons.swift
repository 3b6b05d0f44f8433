internal import Lexicons
internal import Language

/// Who says 'I' and 'we': the speaker of the quotation or of the reported clause.
package struct FirstPersons: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let words: GoverningWords
  let layout: TextLayout

  /// The head of the phrase of the one who says a pronoun of the first person; nil for another
  /// word, and for a first person that nobody is quoted with.
  package func firstPerson(_ token: Int) -> Int? {
    guard FirstPerson.isFirst(token, in: tree.document) else { return nil }
    return governingSpeaker(of: token)
      ?? layout.speech(quoting: token)?.speaker
      ?? (FirstPerson.singular.contains(tree.form(token)) ? introducedSpeaker(before: token) : nil)
  }

  /// How many sentences a statement printed without quotation marks is taken to have.
  private static let longest = 12

  /// Who speaks a statement that is printed without quotation marks after 'X said:'.
  package func introducedSpeaker(before token: Int) -> Int? {
    let document = tree.document
    let introduction = layout.introductions.last { $0.colon < token }
    return introduction.flatMap {
      document.sentenceIndex(of: token) - document.sentenceIndex(of: $0.colon) <= Self.longest
        ? $0.speaker : nil
    }
  }

  private func governingSpeaker(of token: Int) -> Int? {
    var current = token
    while let head = tree.head(current) {
      if tree.dependency(current) == "ccomp", tree.isVerb(head),
        words.effect(of: tree.lemma(head))?.speaks == true,
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
