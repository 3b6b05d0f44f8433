internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// Words before a name that belong to an office: the 'Shadow Home' of 'Shadow Home Secretary'.
enum OfficeWords {
  /// What a minister is minister of.
  static let portfolios = WordClass.officeWordsPortfolios
  /// Other words that say what an office is for.
  static let areas = WordClass.officeWordsAreas
  /// Words that set an office apart from the one of the same name.
  static let ranks = WordClass.officeWordsRanks
  /// The nouns of offices.
  static let offices = WordClass.officeWordsOffices
}

extension NameBoundaries {
  /// Whether a recognised name is only the beginning of an office: a rank, perhaps with what the
  /// office is for, before a noun of persons, as in 'Shadow Cabinet Office Minister'.
  func isOfficeBeforeHolder(_ span: NameSpan, in document: Document) -> Bool {
    guard span.label != "PERSON", let first = span.tokens.first,
      OfficeWords.ranks.contains(document[first].text),
      span.tokens.dropFirst().allSatisfy({ isOfOffice($0, in: document) })
    else { return false }
    var next = span.tokens.upperBound
    while next < document.count, next - span.tokens.upperBound < 3, isOfOffice(next, in: document) {
      next += 1
    }
    guard next < document.count, document.isCapitalized(next) else { return false }
    return lexicons.noun(document[next].lemma)?.isPerson == true
  }

  /// Whether a recognised name is only what a minister is minister for: 'Overseas Territories' in
  /// 'Minister for the Overseas Territories'.
  func isPortfolioOfHolder(_ span: NameSpan, in document: Document) -> Bool {
    guard var before = span.tokens.first, span.label != "PERSON",
      span.tokens.allSatisfy({ isOfOffice($0, in: document) })
    else { return false }
    before -= 1
    if before > 1, document[before].text.lowercased() == "the" { before -= 1 }
    guard before > 0, ["for", "of"].contains(document[before].text) else { return false }
    return OfficeWords.offices.contains(document[before - 1].lemma.lowercased())
      && document.isCapitalized(before - 1)
  }

  private func isOfOffice(_ token: Int, in document: Document) -> Bool {
    let word = document[token].text
    return OfficeWords.portfolios.contains(word) || OfficeWords.areas.contains(word)
      || OfficeWords.ranks.contains(word) || word == "Office" || word == "and"
  }
}
