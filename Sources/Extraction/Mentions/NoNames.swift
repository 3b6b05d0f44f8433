internal import Grammar
internal import Knowledge
internal import Language
internal import Lexicons
internal import Names

/// What is written like a name and names nobody: hashtags, the marks of shares, diseases, and words that
/// open a post.
struct NoNames: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// Whether all of a span is none.
  func isNone(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return true }
    if tokens.allSatisfy({ isTicker($0) }) || isHashtag(first) || isListing(tokens) { return true }
    guard lexicons.known.meaning(of: document.text(of: tokens)) == nil else { return false }
    return lexicons.thingsAlone.contains(document.text(of: tokens).lowercased()) || isShip(tokens)
  }

  /// A span without the marks of shares at its end: 'Sandford Iron' of 'Sandford Iron SNDF.L'.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while tokens.count > 1, isTicker(tokens.upperBound - 1) {
      tokens = tokens.lowerBound..<tokens.upperBound - 1
    }
    return tokens
  }

  private func isTicker(_ token: Int) -> Bool { ShareMarks.isMark(document[token].text) }

  /// 'TarnbyVotes' of '#TarnbyVotes'.
  private func isHashtag(_ token: Int) -> Bool {
    document[token].text.first == "#"
      || token > 0 && document[token - 1].text == "#" && document.isJoined(token - 1)
  }

  /// Whether a span stands in '(OSE: VALD)', an exchange and the mark of a share, which names the firm
  /// only where the text goes on to call it so.
  private func isListing(_ tokens: Range<Int>) -> Bool {
    guard let listing = Listing(around: tokens, in: document) else { return false }
    guard tokens.lowerBound > listing.colon else { return true }
    let mark = document.text(of: tokens)
    return !document.tokens.contains { $0.text == mark && !tokens.contains($0.index) }
  }

  /// 'The Lusitania sank', 'aboard the Endeavour'.
  private func isShip(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0, document[tokens.lowerBound - 1].text.lowercased() == "the",
      let head = document.root(of: tokens), !lexicons.isBodyWord(document[head].text.lowercased())
    else { return false }
    let governor = document[document[head].head]
    switch document[head].dependency {
    case "nsubj", "nsubjpass": return Self.sailing.contains(governor.lemma.lowercased())
    case "pobj": return ["aboard", "onboard"].contains(governor.text.lowercased())
    default: return false
    }
  }

  private static let sailing = WordClass.noNamesSailing
}

/// '(OSE: VALD)': an exchange and the mark of a share, in brackets.
struct Listing: Sendable {
  let open: Int
  let colon: Int

  /// Reads the listing that some tokens stand in; nil where they stand in none.
  init?(around tokens: Range<Int>, in document: Document) {
    let sentence = document.sentence(of: tokens.lowerBound)
    let before = (sentence.lowerBound..<tokens.lowerBound).suffix(Self.reach).reversed()
    let after = (tokens.upperBound..<max(sentence.upperBound, tokens.upperBound))
      .prefix(Self.reach)
    guard let open = before.first(where: { "([".contains(document[$0].text) }),
      let close = after.first(where: { ")]".contains(document[$0].text) }), open + 1 < close
    else { return nil }
    let colons = (open + 1..<close).filter { document[$0].text == ":" }
    guard let colon = colons.first, colons.count == 1, open + 1 < colon, colon + 1 < close,
      (open + 1..<close).allSatisfy({ token in
        token == colon
          || document[token].text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "." }
      })
    else { return nil }
    self.open = open
    self.colon = colon
  }

  private static let reach = 6
}
