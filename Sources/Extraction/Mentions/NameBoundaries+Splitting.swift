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

  /// Parts two names that 'and' joins, where the first is known: 'the UN and Arlandish forces'; and those
  /// that 'v.' sets against each other.
  func splittingList(_ span: NameSpan, in document: Document) -> [NameSpan] {
    if let joint = span.tokens.dropFirst().dropLast().first(where: {
      ["v.", "vs.", "v", "vs"].contains(document[$0].text)
    }) {
      // The parties of a case, and the sides of a match.
      return [span.tokens.lowerBound..<joint, joint + 1..<span.tokens.upperBound].map {
        trimmed(NameSpan(tokens: $0, label: span.label == "ORG" ? "ORG" : nil), in: document)
      }.filter { !$0.tokens.isEmpty }
    }
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
        || areWhole(span.tokens.lowerBound..<joint, joint + 1..<span.tokens.upperBound, document)
    else { return [span] }
    let first = NameSpan(tokens: span.tokens.lowerBound..<joint, label: span.label)
    let second = NameSpan(tokens: (joint + 1)..<span.tokens.upperBound, label: span.label)
    return [first, trimmed(second, in: document)].filter { !$0.tokens.isEmpty }
  }

  /// Whether two bodies' names are whole, so that 'and' joins them and no words of one: the first ends
  /// with a body's noun or head and is of nothing, the second has words of its own and the first's place
  /// in the clause: 'Bay Bank and Tide Steel', but not 'House Energy and Commerce Committee'.
  private func areWhole(_ first: Range<Int>, _ second: Range<Int>, _ document: Document) -> Bool {
    guard first.count > 1, second.count > 1, let end = first.last,
      let head = document.root(of: first), let other = document.root(of: second),
      document[other].dependency == "conj", document[other].head == head, head == end,
      second.contains(other), isBodyNoun(end, document), document.isProperNoun(second.lowerBound),
      !first.contains(where: { document[$0].tag == "IN" })
    else { return false }
    return !isBodyNoun(second.lowerBound, document)
      && lexicons.noun(document[second.lowerBound].lemma) == nil
      && !Self.qualities.contains(document[second.lowerBound].text)
  }

  private func isBodyNoun(_ token: Int, _ document: Document) -> Bool {
    let key = NameFolding.key(of: document[token].text)
    return lexicons.isBodyWord(key) || lexicons.nameHeads.contains(key)
  }

  /// Words before a second noun of one body's name: 'Hospital and Medical Center'.
  private static let qualities = WordClass.nameBoundariesQualities

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
