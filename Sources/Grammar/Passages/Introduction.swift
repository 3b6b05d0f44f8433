internal import Language

/// Words that announce a statement which is printed without quotation marks: 'Ann Lee said:', and then
/// her words on the lines below.
package struct Introduction: Sendable, Hashable {
  /// The colon that ends its line.
  package let colon: Int
  /// The head of the phrase that names who is to speak.
  package let speaker: Int

  /// The introductions of an article, in order.
  static func all(
    in tree: SyntaxTree, arguments: ClauseArguments, words: GoverningWords
  ) -> [Introduction] {
    let document = tree.document
    return document.sentences.compactMap { sentence in
      let colon = sentence.last { token in
        tree.form(token) == ":"
          && (document.endsLine(after: token)
            || document.isSpace(token + 1) && document.endsLine(after: token + 1))
      }
      guard let colon else { return nil }
      let verb = (sentence.lowerBound..<colon).last {
        tree.isVerb($0) && words.isSpeech(tree.lemma($0))
      }
      let speaker = verb.flatMap { arguments.agents(of: $0).first }
      return speaker.map { Introduction(colon: colon, speaker: $0) }
    }
  }
}
