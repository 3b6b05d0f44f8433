internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// Finds the tokens of an article that may be names.
struct NameSpanFinder: Sendable {
  let lexicons: ActorLexicons
  let boundaries: NameBoundaries
  private let registered: RegisteredNames

  init(lexicons: ActorLexicons) {
    self.lexicons = lexicons
    boundaries = NameBoundaries(lexicons: lexicons)
    registered = RegisteredNames(lexicons.known.registry)
  }

  /// The name spans of a document in order; none overlaps another.
  func spans(in document: Document) -> [NameSpan] {
    var owner = [Bool](repeating: false, count: document.count)
    let given = registered.spans(in: document)
    for span in given { for token in span.tokens { owner[token] = true } }
    var spans: [NameSpan] = []
    for entity in registered.cleared(document.entities, of: given) {
      guard Self.nameLabels.contains(entity.label) else {
        if !isShouted(entity, in: document) { for token in entity.tokens { owner[token] = true } }
        continue
      }
      // Pipelines of other languages call persons so.
      let label = entity.label == "PER" ? "PERSON" : entity.label
      let whole = NameSpan(tokens: entity.tokens, label: label)
      spans += boundaries.spans(in: whole, of: document).filter { !$0.tokens.isEmpty }
    }
    spans = NumberedUnits().added(to: spans, in: document)
    spans = KnownNameSpans(lexicons: lexicons).corrected(spans, in: document) { !owner[$0] }
    for span in spans { for token in span.tokens { owner[token] = true } }
    spans = spans.map { span in
      let extended = boundaries.extended(span, in: document) { !owner[$0] }
      for token in extended.tokens { owner[token] = true }
      return extended
    }
    spans += given
    let families = FamilyNameSpans(lexicons: lexicons).spans(beside: spans, in: document)
    for family in families { owner[family.tokens.lowerBound] = true }
    spans += families + runs(in: document) { !owner[$0] }
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    spans = NameJoining(lexicons: lexicons).joined(spans, in: document)
    spans = InvertedNames(lexicons: lexicons).joined(spans, in: document)
    spans = QuotedNicknames.joined(spans, in: document)
    spans = NobleTitles.joined(spans, in: document)
    spans = PossessorNames(lexicons: lexicons).parted(spans, in: document)
    spans = EchoedNames().added(to: spans, in: document)
    return HeadlineNames(lexicons: lexicons).corrected(spans, in: document)
      .filter { isWorthy($0, in: document) }
  }

  /// The labels under which an actor may hide; the others are dates and quantities.
  private static let nameLabels: Set<String> = [
    "PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW",
    "PER", "MISC",
  ]

  /// Whether a number word is written like an acronym: a body called 'FIRST'.
  private func isShouted(_ entity: EntitySpan, in document: Document) -> Bool {
    guard entity.label == "ORDINAL" || entity.label == "CARDINAL" else { return false }
    let text = document.text(of: entity.tokens)
    return text.count > 2 && text.allSatisfy(\.isUppercase)
  }

  /// Runs of proper nouns that the recogniser passed over.
  private func runs(in document: Document, isFree: (Int) -> Bool) -> [NameSpan] {
    var runs: [NameSpan] = []
    for sentence in document.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        guard isFree(token), isNameWord(token, in: document) else {
          token += 1
          continue
        }
        var end = token + 1
        while end < sentence.upperBound, isFree(end),
          continuesRun(end, before: sentence.upperBound, in: document, isFree: isFree)
        {
          end += 1
        }
        let run = boundaries.trimmed(NameSpan(tokens: token..<end, label: nil), in: document)
        if !run.tokens.isEmpty { runs.append(run) }
        token = end
      }
    }
    return runs
  }

  private func isNameWord(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalized(token) else { return false }
    return document.isProperNoun(token) || isAcronym(document[token].text)
      || isCapitalizedBody(token, in: document)
  }

  /// Whether a body's common noun is written as a name: 'the Front' within a sentence.
  private func isCapitalizedBody(_ token: Int, in document: Document) -> Bool {
    let word = document[token]
    guard word.tag == "NN", token > document.sentence(of: token).lowerBound,
      document[token - 1].text.lowercased() == "the" || document.isProperNoun(token - 1)
    else { return false }
    return lexicons.isBodyWord(word.text.lowercased())
  }

  private func isAcronym(_ word: String) -> Bool {
    word.count > 2 && word.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  private func continuesRun(
    _ token: Int, before end: Int, in document: Document, isFree: (Int) -> Bool
  ) -> Bool {
    if isNameWord(token, in: document) || isOfficeHolders(token, before: end, in: document)
      || isOfficeHolders(token - 1, before: end, in: document)
    {
      return true
    }
    guard token + 1 < end, isFree(token + 1), isNameWord(token + 1, in: document) else {
      return false
    }
    switch document[token].tag {
    case "HYPH": return document.isJoined(token - 1) && document.isJoined(token)
    case "CC": return document[token].text == "&"
    case "IN":
      return document[token].text == "of"
        && lexicons.noun(document[token - 1].lemma)?.isPerson != true
    default: return false
    }
  }

  /// Whether a possessive ending stands within an office's name: 'Bay County Sheriff's Office'.
  private func isOfficeHolders(_ token: Int, before end: Int, in document: Document) -> Bool {
    guard document[token].tag == "POS", token > 1, token + 1 < end,
      document.isProperNoun(token - 2), document.isCapitalized(token + 1)
    else { return false }
    return lexicons.noun(document[token - 1].lemma)?.isPerson == true
      && lexicons.noun(document[token + 1].lemma)?.category == .organization
  }

  /// Whether a span can name an actor: it has a capital letter and is not only roles and titles.
  private func isWorthy(_ span: NameSpan, in document: Document) -> Bool {
    if span.isRegistered { return true }
    guard !NoNames(document: document, lexicons: lexicons).isNone(span.tokens) else { return false }
    guard span.tokens.contains(where: { document.isCapitalized($0) }) else { return false }
    let letters = document.text(of: span.tokens).filter { $0.isLetter || $0.isNumber }
    guard letters.count > 1, !isPartyCode(document.text(of: span.tokens)) else { return false }
    if lexicons.known.meaning(of: document.text(of: span.tokens)) != nil { return true }
    if span.label == "NORP", span.tokens.last.map({ document[$0].tag == "NNPS" }) == true {
      return true
    }
    if isFirm(span, in: document) || isUnit(span, in: document) { return true }
    if isRole(span, in: document) || boundaries.isOfficeBeforeHolder(span, in: document)
      || boundaries.isPortfolioOfHolder(span, in: document)
    {
      return false
    }
    if span.tokens.count == 1, let only = span.tokens.first,
      let category = lexicons.noun(document[only].lemma)?.category,
      category == .government
        || category == .state && only > 0 && document[only - 1].text.lowercased() == "the"
          && !["compound", "nmod"].contains(document[only].dependency)
    {
      return false
    }
    return !span.tokens.allSatisfy { token in
      let word = document[token]
      return word.tag == "CD" || Self.calendarWords.contains(word.text)
        || lexicons.noun(word.lemma)?.isPerson == true
        || (lexicons.isTitle(word.text) && span.tokens.count == 1)
        || Self.roleAdjectives.contains(word.text.lowercased())
    }
  }

  /// Whether a name ends as firms' names do: 'Harlow Brothers', 'Dunmore & Sons'.
  private func isFirm(_ span: NameSpan, in document: Document) -> Bool {
    guard span.tokens.count > 1, span.label == "ORG", let last = span.tokens.last else {
      return false
    }
    return lexicons.nameHeads.contains(NameFolding.key(of: document[last].text))
      && document.isProperNoun(last)
      && (document.isProperNoun(last - 1) || document[last - 1].text == "&")
  }

  /// Whether a span is a unit and the larger one that it is of: '3rd Battalion, 6th Guards'.
  private func isUnit(_ span: NameSpan, in document: Document) -> Bool {
    span.tokens.contains { document[$0].text == "," }
      && document[span.tokens.lowerBound].text.first?.isNumber == true
  }

  /// Whether a span only says what somebody is: 'Home Secretary', 'Special Representative'.
  private func isRole(_ span: NameSpan, in document: Document) -> Bool {
    guard let last = span.tokens.last, span.label != "NORP",
      lexicons.noun(document[last].lemma)?.isPerson == true, !isBodyOf(span, in: document),
      // 'Royal Marines' is a body.
      span.label != "ORG" || document[last].tag != "NNPS" || span.tokens.count == 1
    else { return false }
    let words = span.tokens.map { NameFolding.key(of: document[$0].text) }
    return !words.contains(where: lexicons.givenNames.contains)
  }

  /// Whether a name is a body's that is of persons: 'League of Friends', 'College of Surgeons'.
  private func isBodyOf(_ span: NameSpan, in document: Document) -> Bool {
    guard let joint = span.tokens.dropFirst().first(where: { document[$0].tag == "IN" }),
      document.isCapitalized(joint - 1)
    else { return false }
    return lexicons.isBodyWord(document[joint - 1].text.lowercased())
  }

  /// Whether a span is a legislator's party and land: 'D-Ohio'.
  private func isPartyCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 2 && ["D", "R", "I"].contains(parts[0])
      && parts[1].first?.isUppercase == true
  }

  private static let roleAdjectives = WordClass.nameSpanFinderRoleAdjectives
  private static let calendarWords = WordClass.nameSpanFinderCalendarWords
}
