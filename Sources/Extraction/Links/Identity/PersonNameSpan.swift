internal import Lexicons
internal import Grammar
internal import Language
internal import Names

/// The words of a person's name without what the recogniser took with it: titles, honours, and the end
/// of an office ('Minister for Science Ann Lee').
struct PersonNameSpan: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// The name itself: two words or more of those that were found, all where a nickname is among them.
  func trimmed(_ name: Range<Int>) -> Range<Int> {
    if QuotedNicknames.isInside(name, of: document) { return name }
    var (start, end) = (name.lowerBound, name.upperBound)
    while end - start > 2, document[start].tag == "RB" { start += 1 }
    if let title = (start..<end).last(where: { isTitle($0) && mayBegin($0 + 1, end) }) {
      start = title + 1
    } else if isAfterOffice(start),
      let given = (start..<end).dropFirst().first(where: { lexicons.isGivenName(document[$0].text) }
      ),
      !lexicons.isGivenName(document[start].text), mayBegin(given, end)
    {
      start = given
    }
    while end - start > 2, isHonour(end - 1) { end -= 1 }
    return start..<end
  }

  /// Whether two words or more are left from a token on, and it is no initial of a middle name.
  private func mayBegin(_ token: Int, _ end: Int) -> Bool {
    end - token > 1 && document[token].text.filter(\.isLetter).count > 1
      && document.isCapitalized(token) && !Self.generations.contains(document[token].text)
  }

  private func isTitle(_ token: Int) -> Bool {
    let words = document[token].text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let last = words.last else { return false }
    if words == ["h", "e"] { return true }
    return Self.honorifics.contains(last) || NameWords.commonTitles.contains(last)
      || lexicons.noun(document[token].lemma)?.isPerson == true
  }

  /// Whether an office and a preposition stand right before a name: 'Agent in', 'Minister for Trade and'.
  private func isAfterOffice(_ start: Int) -> Bool {
    let sentence = document.sentence(of: start)
    var token = start - 1
    while token > sentence.lowerBound, start - token < 6,
      document.isCapitalized(token) || document[token].tag == "CC"
    {
      token -= 1
    }
    guard token > sentence.lowerBound, ["for", "of", "in"].contains(document[token].text),
      document.isCapitalized(token - 1)
    else { return false }
    return lexicons.noun(document[token - 1].lemma)?.isPerson == true
      || lexicons.isTitle(document[token - 1].text)
  }

  /// Whether a word is of letters that stand for an office or order: 'MP'.
  private func isHonour(_ token: Int) -> Bool {
    let word = document[token].text
    return (2...3).contains(word.count) && word.allSatisfy { $0.isUppercase && $0.isASCII }
      && !Self.generations.contains(word)
  }

  private static let honorifics = WordClass.personNameSpanHonorifics
  /// What tells persons of one name apart.
  static let generations = WordClass.personNameSpanGenerations
}
