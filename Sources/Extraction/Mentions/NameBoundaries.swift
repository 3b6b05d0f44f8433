internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language

/// Sets the ends of names right: what the recogniser swallowed is cut, what it cut off is joined.
struct NameBoundaries: Sendable {
  let lexicons: ActorLexicons

  /// The names within a recognised span, in order.
  func spans(in span: NameSpan, of document: Document) -> [NameSpan] {
    let span = SpeechOpenings(lexicons: lexicons).corrected(span, in: document)
    return lines(of: withOffice(span, in: document), in: document).flatMap { line -> [NameSpan] in
      let trimmed = withoutPortfolio(
        trimmed(NameSpan(tokens: line, label: span.label), in: document), cutFrom: line,
        in: document)
      let parts = splittingOf(trimmed, in: document) ?? splittingList(trimmed, in: document)
      return parts.flatMap { splittingArticle($0, in: document) }
        .flatMap { splittingPerson($0, in: document) }
    }
  }

  /// The tokens of a span, with the body's noun that a possessive cuts off: 'Bay Sheriff’s office'.
  private func withOffice(_ span: NameSpan, in document: Document) -> Range<Int> {
    guard span.label == "ORG", span.tokens.count > 2, let last = span.tokens.last,
      document[last].tag == "POS", last + 1 < document.count,
      ["NN", "NNP"].contains(document[last + 1].tag),
      lexicons.noun(document[last - 1].lemma)?.isPerson == true,
      lexicons.noun(document[last + 1].lemma)?.category == .organization
    else { return span.tokens }
    return span.tokens.lowerBound..<(last + 2)
  }

  /// The parts of a span between line breaks.
  private func lines(of tokens: Range<Int>, in document: Document) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = tokens.lowerBound
    for token in tokens where document.isSpace(token) && document[token].text.contains("\n") {
      if start < token { lines.append(start..<token) }
      start = token + 1
    }
    if start < tokens.upperBound { lines.append(start..<tokens.upperBound) }
    return lines
  }

  /// A span without articles, titles, possessive endings and signs at its ends.
  func trimmed(_ span: NameSpan, in document: Document) -> NameSpan {
    var tokens = span.tokens
    // A finite verb is in no name: 'Harbour Party hates Arland'.
    if let verb = tokens.dropFirst().first(where: { isFiniteVerb($0, in: document) }) {
      tokens = tokens.lowerBound..<verb
    }
    while let first = tokens.first,
      isNoBeginning(first, of: tokens, label: span.label, in: document)
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    while let last = tokens.last, isNoEnd(last, of: tokens, in: document) {
      tokens = tokens.lowerBound..<last
    }
    tokens = withoutPurpose(withoutOffice(tokens, in: document), in: document)
    tokens = NoNames(document: document, lexicons: lexicons).trimmed(tokens)
    return NameSpan(tokens: tokens, label: span.label)
  }

  /// What several hold an office of: 'Arland' in 'Foreign Ministers of Arland'.
  private func withoutOffice(_ tokens: Range<Int>, in document: Document) -> Range<Int> {
    guard let joint = tokens.dropFirst().first(where: { document[$0].text == "of" }),
      document[joint - 1].tag.hasSuffix("S") || document[joint - 1].text.hasSuffix("s"),
      lexicons.noun(document[joint - 1].lemma)?.isPerson == true
    else { return tokens }
    guard joint + 1 < tokens.upperBound else { return tokens }
    let rest = document[joint + 1].text == "the" ? joint + 2 : joint + 1
    guard rest < tokens.upperBound,
      case .state? = lexicons.known.meaning(of: document.text(of: rest..<tokens.upperBound))
    else { return tokens }
    return rest..<tokens.upperBound
  }

  /// A known body without what somebody does for it: 'the European Union for Foreign Affairs'.
  private func withoutPurpose(_ tokens: Range<Int>, in document: Document) -> Range<Int> {
    guard let joint = tokens.dropFirst().first(where: { document[$0].text == "for" }),
      lexicons.known.meaning(of: document.text(of: tokens)) == nil,
      lexicons.known.meaning(of: document.text(of: tokens.lowerBound..<joint)) != nil
    else { return tokens }
    return tokens.lowerBound..<joint
  }

  private func isFiniteVerb(_ token: Int, in document: Document) -> Bool {
    ["VBZ", "VBD", "MD"].contains(document[token].tag) && !document.isCapitalized(token)
      && document[token].text.first?.isLetter == true
  }

  private func isNoBeginning(
    _ token: Int, of tokens: Range<Int>, label: String?, in document: Document
  ) -> Bool {
    let word = document[token]
    if label == "PERSON", tokens.count == 2, document.isCapitalized(token),
      document.isProperNoun(token + 1),
      lexicons.isGivenName(word.text), !lexicons.isTitle(word.text)
    {
      return false
    }
    if tokens.count > 1, Self.prepositions.contains(word.text.lowercased()) { return true }
    if tokens.count > 1, ["née", "nee", "né"].contains(word.text) { return true }
    switch word.tag {
    case "DT", "PDT", "PRP$", "IN", "CC", "POS", "WDT", "RB", "CD", "''", "``", "-LRB-", "-RRB-",
      ",",
      ":", ".", "_SP", "HYPH", "#":
      return word.tag != "CD" || !document.isCapitalized(token)
    default: break
    }
    if isPortfolio(token, in: document) { return true }
    if NobleTitles.begins(tokens, in: document) { return false }
    if label == "ORG", isCommonWordBeforeName(token, of: tokens, in: document) { return true }
    if label != "PERSON", tokens.count > 2, Self.standings.contains(word.text) { return true }
    if label == "ORG", isRankBeforePerson(token, of: tokens, in: document) { return true }
    // 'anti-Arlandish' is about Arland.
    if tokens.count > 2, Self.prefixes.contains(word.text.lowercased()),
      document[token + 1].text == "-"
    {
      return true
    }
    guard tokens.count > 1, label == "PERSON" || label == nil || isPersonal(tokens, in: document)
    else { return false }
    if label == "PERSON", tokens.count == 2,
      lexicons.isGivenName(word.text), !lexicons.isTitle(word.text)
    {
      return false
    }
    return lexicons.isTitle(word.text) || isRoleWord(token, before: tokens.upperBound, in: document)
  }

  /// Whether a word in small letters only says what the name behind it names: 'airline' in 'budget
  /// airline Bay Wings'.
  private func isCommonWordBeforeName(
    _ token: Int, of tokens: Range<Int>, in document: Document
  ) -> Bool {
    let word = document[token]
    guard tokens.count > 1, word.tag.hasPrefix("NN") || word.tag.hasPrefix("JJ"),
      word.text.allSatisfy({ $0.isLowercase || $0 == "-" }), word.text.count > 2
    else { return false }
    return tokens.dropFirst().contains { document.isCapitalized($0) }
  }

  /// Whether a military rank begins a name that the recogniser took for a body's: 'Rear Adm.'.
  private func isRankBeforePerson(
    _ token: Int, of tokens: Range<Int>, in document: Document
  ) -> Bool {
    guard tokens.count > 2 else { return false }
    let word = document[token].text
    if Self.ranks.contains(word) {
      return word.hasSuffix(".")
        || lexicons.isGivenName(document[token + 1].text)
    }
    return Self.rankModifiers.contains(word) && Self.ranks.contains(document[token + 1].text)
  }

  /// How a party stands, which is no part of its name where it begins a sentence.
  private static let standings = WordClass.nameBoundariesStandings
  private static let ranks = WordClass.nameBoundariesRanks
  private static let rankModifiers = WordClass.nameBoundariesRankModifiers

  /// What follows a minister's portfolio is a person: 'Ann Lee' in 'Defence Ann Lee'.
  private func withoutPortfolio(
    _ span: NameSpan, cutFrom tokens: Range<Int>, in document: Document
  ) -> NameSpan {
    guard let first = tokens.first, first < span.tokens.lowerBound,
      isPortfolio(first, in: document)
    else { return span }
    return NameSpan(tokens: span.tokens, label: "PERSON")
  }

  /// Whether a word is what a minister is minister of: 'Defence' after 'Secretary of', 'Africa' after
  /// 'Minister for'.
  func isPortfolio(_ token: Int, in document: Document) -> Bool {
    guard token > 1, ["of", "for", "to"].contains(document[token - 1].text),
      OfficeWords.portfolios.contains(document[token].text) || isRegion(token, in: document)
    else { return false }
    return lexicons.noun(document[token - 2].lemma)?.isPerson == true
  }

  /// Whether a word names a state or a part of the world, and a person's name of two words follows:
  /// 'Minister for Africa Ann Lee'.
  private func isRegion(_ token: Int, in document: Document) -> Bool {
    guard token + 2 < document.count, document[token - 1].text != "of",
      document.isProperNoun(token + 1),
      document.isProperNoun(token + 2),
      lexicons.noun(document[token + 2].lemma) == nil, !lexicons.isTitle(document[token + 1].text),
      lexicons.noun(document[token + 1].lemma) == nil
    else { return false }
    switch lexicons.known.meaning(of: document[token].text) {
    case .state?: return true
    default: return Self.continents.contains(document[token].text)
    }
  }

  private static let continents = WordClass.nameBoundariesContinents

  /// Whether a word says of what the holder of an office after it is minister, prosecutor or official:
  /// 'Defense' in 'Arlandish Defense Minister', 'Transport' in 'Transport Secretary'.
  private func isPortfolioBeforeRole(
    _ token: Int, of tokens: Range<Int>, in document: Document
  ) -> Bool {
    let next = tokens.upperBound
    guard token == next - 1, next < document.count, document.isCapitalized(token),
      OfficeWords.offices.contains(document[next].lemma.lowercased())
        || document[next].text == "State" && document.isCapitalized(next)
    else { return false }
    return OfficeWords.portfolios.contains(document[token].text)
      && document[token].text != "Treasury"
      || OfficeWords.areas.contains(document[token].text)
  }

  private static let prefixes = WordClass.nameBoundariesPrefixes

  /// Whether what follows the first word of a span reads like a person's name.
  private func isPersonal(_ tokens: Range<Int>, in document: Document) -> Bool {
    let rest = tokens.dropFirst()
    guard let first = rest.first, rest.count > 1, let last = rest.last else { return false }
    return lexicons.isGivenName(document[first].text)
      && lexicons.noun(document[last].lemma) == nil
  }

  /// Whether a capitalised word is part of a role before a name: 'Prime' and 'Minister'.
  private func isRoleWord(_ token: Int, before end: Int, in document: Document) -> Bool {
    for candidate in token..<(end - 1) {
      if lexicons.noun(document[candidate].lemma)?.isPerson == true { return true }
      if document[candidate].tag == "HYPH" { continue }
      guard Self.roleModifiers.contains(document[candidate].text.lowercased()) else { return false }
    }
    return false
  }

  static let roleModifiers = WordClass.nameBoundariesRoleModifiers

  private func isNoEnd(_ token: Int, of tokens: Range<Int>, in document: Document) -> Bool {
    let word = document[token]
    // 'Min-seo': small letters behind a hyphen are of its word.
    if token > tokens.lowerBound + 1, document[token - 1].text == "-", document.isJoined(token - 1),
      document.isJoined(token - 2), document.isCapitalized(token - 2)
    {
      return false
    }
    switch word.tag {
    case "POS", "''", "``", "-LRB-", "-RRB-", ",", ":", "_SP", "IN", "CC", "DT", "HYPH", "TO":
      return true
    case ".": return word.text != "." || !document.isJoined(token - 1)
    case "RB", "NN", "NNS", "VBD", "VBZ":
      // 'Harbour Daily first', 'Bay Rovers fan'; 'Sea-Watch mission' stays where a body's noun ends it.
      if tokens.count > 1, !document.isCapitalized(token), word.text.first?.isLetter == true,
        lexicons.noun(word.lemma)?.isPerson != false || word.tag.hasPrefix("V")
      {
        return true
      }
    default: break
    }
    if isPortfolioBeforeRole(token, of: tokens, in: document) { return true }
    // A caption's own word: 'Ann Lee Image: …'.
    return tokens.count > 1 && token + 1 < document.count && document[token + 1].text == ":"
      && Self.captionWords.contains(word.text.lowercased())
  }

  static let prepositions = WordClass.nameBoundariesPrepositions
  static let captionWords = WordClass.nameBoundariesCaptionWords

  static func isArticle(_ word: String) -> Bool {
    ["al", "el", "Al", "El", "ul", "as", "ar", "at"].contains(word)
  }
}
