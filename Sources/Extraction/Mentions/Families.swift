internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Families called by their name: 'the Holms', 'the Holm family'.
struct Families: Sendable {
  let lexicons: ActorLexicons
  let kinds: NameKinds

  private static let nouns = WordClass.familiesNouns

  /// The mention of the family that a span names; nil where it names no family.
  func mention(of span: NameSpan, in document: Document) -> DocumentMention? {
    guard let last = span.tokens.last, isAfterArticle(span, in: document) else { return nil }
    let next = span.tokens.upperBound
    if next < document.count, Self.nouns.contains(document[next].text),
      let head = document.root(of: span.tokens), document[head].head == next,
      span.label == "PERSON" || isFamily(document[last].text)
    {
      return group(span.tokens.lowerBound..<(next + 1), head: next)
    }
    guard span.tokens.count == 1, let surname = singular(document[last].text),
      span.label == "PERSON" || isFamily(surname),
      document[last].tag == "NNPS" || isFamily(surname) || isPossessivePlural(last, in: document),
      lexicons.known.meaning(of: document[last].text) == nil
    else { return nil }
    return group(span.tokens, head: last)
  }

  private func isAfterArticle(_ span: NameSpan, in document: Document) -> Bool {
    let before = span.tokens.lowerBound - 1
    return before >= 0 && document[before].text.lowercased() == "the"
  }

  /// Whether the possessive ending behind a name is that of a plural: 'the Holms' lawyer'.
  private func isPossessivePlural(_ token: Int, in document: Document) -> Bool {
    token + 1 < document.count && document[token + 1].tag == "POS"
      && ["'", "’"].contains(document[token + 1].text)
  }

  private func isFamily(_ name: String) -> Bool { kinds.isFamilyName(name) }

  /// A family name without the ending of the plural: 'Jones' of 'Joneses'.
  private func singular(_ word: String) -> String? {
    guard word.hasSuffix("s"), word.count > 3 else { return nil }
    let short = String(word.dropLast())
    if short.hasSuffix("e"), isFamily(String(short.dropLast())) { return String(short.dropLast()) }
    return short
  }

  private func group(_ tokens: Range<Int>, head: Int) -> DocumentMention {
    DocumentMention(
      tokens: tokens, head: head, form: .name, kind: .group, gender: .neuter, number: .plural)
  }
}
