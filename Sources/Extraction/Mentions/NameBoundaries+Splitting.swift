internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// Names that the pipeline took for one: lists, articles, a person before a body.
extension NameBoundaries {
  /// Parts a person from what 'of' attaches: 'Ann Lee of Harbour Watch'.
  func splittingOf(_ span: NameSpan, in document: Document) -> [NameSpan]? {
    guard span.label == "PERSON",
      let joint = span.tokens.first(where: { document[$0].tag == "IN" }),
      joint - span.tokens.lowerBound > 1, joint + 1 < span.tokens.upperBound
    else { return nil }
    let person = NameSpan(tokens: span.tokens.lowerBound..<joint, label: "PERSON")
    let rest = trimmed(
      NameSpan(tokens: (joint + 1)..<span.tokens.upperBound, label: nil), in: document)
    return [person, rest].filter { !$0.tokens.isEmpty }
  }

  /// Parts two names that 'and' joins, where the first is known: 'the UN and Arlandish forces'.
  func splittingList(_ span: NameSpan, in document: Document) -> [NameSpan] {
    guard
      let joint = span.tokens.first(where: { ["and", "/"].contains(document[$0].text) }),
      joint > span.tokens.lowerBound, joint + 1 < span.tokens.upperBound
    else { return [span] }
    if document[joint].text == "/", document.isSpaced(joint) {
      let first = NameSpan(tokens: span.tokens.lowerBound..<joint, label: span.label)
      let second = NameSpan(tokens: (joint + 1)..<span.tokens.upperBound, label: "ORG")
      return [first, trimmed(second, in: document)].filter { !$0.tokens.isEmpty }
    }
    guard span.label != "PERSON",
      lexicons.known.meaning(of: document.text(of: span.tokens.lowerBound..<joint)) != nil
        || areBodies(span.tokens.lowerBound..<joint, joint + 1..<span.tokens.upperBound, document)
    else { return [span] }
    let first = NameSpan(tokens: span.tokens.lowerBound..<joint, label: span.label)
    let second = NameSpan(tokens: (joint + 1)..<span.tokens.upperBound, label: span.label)
    return [first, trimmed(second, in: document)].filter { !$0.tokens.isEmpty }
  }

  /// Whether two names each say of what kind their body is, by their last word alone: 'Norfield Bank' and
  /// 'Harbour Steel', not 'Norfield Bank' and 'Trust Company'.
  private func areBodies(_ one: Range<Int>, _ other: Range<Int>, _ document: Document) -> Bool {
    [one, other].allSatisfy { name in
      guard name.count > 1, name.allSatisfy({ document.isProperNoun($0) }) else { return false }
      let words = name.map { NameFolding.key(of: document[$0].text) }
      return words.last.map { lexicons.isBodyWord($0) } == true
        && words.first.map { lexicons.isBodyWord($0) } == false
    }
  }

  /// Parts two names that 'the' stands between: 'According to Lee the Front …'.
  func splittingArticle(_ span: NameSpan, in document: Document) -> [NameSpan] {
    guard span.label != "PERSON", span.label != "WORK_OF_ART",
      let joint = span.tokens.dropFirst().first(where: { document[$0].text == "the" }),
      document.isProperNoun(joint - 1), joint + 1 < span.tokens.upperBound
    else { return [span] }
    let first = NameSpan(tokens: span.tokens.lowerBound..<joint, label: nil)
    let second = NameSpan(tokens: (joint + 1)..<span.tokens.upperBound, label: span.label)
    return [first, trimmed(second, in: document)].filter { !$0.tokens.isEmpty }
  }

  /// Parts a body from the person whose name follows it: 'Harbour Council Ann Lee'.
  func splittingPerson(_ span: NameSpan, in document: Document) -> [NameSpan] {
    guard let last = span.tokens.last else { return [] }
    guard span.label == "ORG", span.tokens.count > 2, document.isProperNoun(last),
      lexicons.noun(document[last].lemma) == nil
    else { return [span] }
    let person = (last - 1)..<(last + 1)
    guard document.isProperNoun(last - 1), !lexicons.isTitle(document[last - 2].text),
      document[last - 2].tag != "IN", document[last - 2].tag != "DT",
      document[last - 2].tag != "HYPH", document[last - 2].tag != "CC",
      lexicons.isGivenName(document[last - 1].text),
      !lexicons.isGivenName(document[last - 2].text)
    else { return [span] }
    let body = trimmed(
      NameSpan(tokens: span.tokens.lowerBound..<(last - 1), label: "ORG"), in: document)
    return [body, NameSpan(tokens: person, label: "PERSON")].filter { !$0.tokens.isEmpty }
  }
}
