internal import Language

/// The narrower and wider phrases that a description may be cited by.
struct DescriptionSpans: Sendable {
  let document: Document

  /// The phrase with its clause, with what counts its members, and its last words alone.
  func around(_ mention: DocumentMention) -> [Range<Int>] {
    let phrase = BaseNounPhrase.tokens(of: mention.head, in: document)
    guard document.sentence(of: mention.head).contains(phrase.lowerBound) else { return [] }
    return [withoutPossessor(phrase)]
      + [counted(mention.head, phrase), withClause(mention.head, phrase)].compactMap { $0 }
  }

  /// 'foreign workers' in 'its foreign workers'.
  private func withoutPossessor(_ phrase: Range<Int>) -> Range<Int> {
    document[phrase.lowerBound].tag == "PRP$" && phrase.count > 1
      ? phrase.dropFirst().startIndex..<phrase.upperBound : phrase
  }

  /// 'three of its ships', 'thousands of people'.
  private func counted(_ head: Int, _ phrase: Range<Int>) -> Range<Int>? {
    let marker = document[head].head
    guard document[head].dependency == "pobj", marker < head, document[marker].text == "of" else {
      return nil
    }
    let number = document[marker].head
    guard number == marker - 1,
      ["CD", "DT", "JJ", "JJS"].contains(document[number].tag)
        || Self.amounts.contains(document[number].lemma.lowercased())
    else { return nil }
    return BaseNounPhrase.tokens(of: number, in: document).lowerBound..<phrase.upperBound
  }

  private static let amounts: Set<String> = [
    "hundred", "thousand", "million", "dozen", "score", "number", "majority", "most", "many",
    "handful", "half",
  ]

  /// The phrase with the clause or phrase behind it: 'people who fled', 'aides to the mayor'.
  private func withClause(_ head: Int, _ phrase: Range<Int>) -> Range<Int>? {
    let sentence = document.sentence(of: head)
    var end = head + 1
    var open = document[head].children.filter {
      $0 > head && ["relcl", "acl", "prep"].contains(document[$0].dependency)
    }
    while let next = open.popLast() {
      end = max(end, next + 1)
      open += document[next].children.filter { $0 > head && sentence.contains($0) }
    }
    while end > head + 1, document[end - 1].partOfSpeech == "PUNCT" { end -= 1 }
    let comma = (head + 1..<end).contains { document[$0].text == "," }
    return end > head + 1 && end - head <= Self.longest && !comma ? phrase.lowerBound..<end : nil
  }

  private static let longest = 12
}
