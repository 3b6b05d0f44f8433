internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// Words beside a name that belong to it.
extension NameBoundaries {
  /// A span joined with the proper nouns beside it that belong to the same name and are free.
  func extended(_ span: NameSpan, in document: Document, isFree: (Int) -> Bool) -> NameSpan {
    var tokens = span.tokens
    while let start = beginning(before: tokens, span.label, in: document, isFree: isFree) {
      tokens = start..<tokens.upperBound
    }
    while let end = end(after: tokens, span.label, in: document, isFree: isFree) {
      tokens = tokens.lowerBound..<end
    }
    return NameSpan(tokens: tokens, label: span.label)
  }

  private func beginning(
    before tokens: Range<Int>, _ label: String?, in document: Document, isFree: (Int) -> Bool
  ) -> Int? {
    let first = tokens.lowerBound
    guard first > 0, isFree(first - 1) else { return nil }
    let before = document[first - 1]
    if before.text == "-", first > 1, isFree(first - 2), document.isJoined(first - 1),
      document.isJoined(first - 2)
    {
      return document.isProperNoun(first - 2) || Self.isArticle(document[first - 2].text)
        ? first - 2 : nil
    }
    guard label == "PERSON", document.isProperNoun(first - 1), document.isCapitalized(first - 1),
      before.head >= first, before.head < tokens.upperBound,
      !lexicons.isTitle(before.text), lexicons.noun(before.lemma) == nil,
      !Self.prepositions.contains(before.text.lowercased()),
      !isPortfolio(first - 1, in: document),
      !Self.roleModifiers.contains(before.text.lowercased()),
      lexicons.known.meaning(of: before.text) == nil
    else { return nil }
    return first - 1
  }

  /// What tells a person from another of the name, or a firm from other things, behind a name: ', Jr.',
  /// 's.r.o.'.
  private func mark(
    after tokens: Range<Int>, _ label: String?, in document: Document, isFree: (Int) -> Bool
  ) -> Int? {
    let next = tokens.upperBound
    if label == "PERSON", tokens.count > 1, document[next].text == ",", next + 1 < document.count,
      isFree(next + 1), ["Jr.", "Sr.", "Jr", "Sr"].contains(document[next + 1].text)
    {
      return next + 2
    }
    // Small letters are a legal form only with the points of one.
    let word = document[next].text
    guard label == "ORG" || label == nil, !document.isCapitalized(next), word.contains("."),
      OrganizationNameMatcher.isLegalForm(word.filter { $0 != "." })
    else { return nil }
    let hasPoint =
      next + 1 < document.count && document[next + 1].text == "." && document.isJoined(next)
      && next + 2 < document.count && !document.isCapitalized(next + 2) && isFree(next + 1)
    return hasPoint ? next + 2 : next + 1
  }

  func end(
    after tokens: Range<Int>, _ label: String?, in document: Document, isFree: (Int) -> Bool
  ) -> Int? {
    let next = tokens.upperBound
    guard next < document.count, isFree(next) else { return nil }
    if let end = mark(after: tokens, label, in: document, isFree: isFree) { return end }
    if document[next].text == "-", next + 1 < document.count, isFree(next + 1),
      document.isJoined(next - 1), document.isJoined(next), document.isProperNoun(next + 1)
    {
      return next + 2
    }
    guard label == "PERSON", document.isProperNoun(next), document.isCapitalized(next),
      let last = tokens.last, document[last].head == next || document[next].head == last,
      lexicons.noun(document[next].lemma) == nil, !document.isJoined(next - 1),
      !Self.captionWords.contains(document[next].text.lowercased())
    else { return nil }
    return next + 1
  }
}
