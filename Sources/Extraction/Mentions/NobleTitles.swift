internal import Lexicons
internal import Grammar
internal import Language

/// Persons who are called by a title and what it is of: 'the Duchess of Kent'.
enum NobleTitles {
  private static let titles = WordClass.nobleTitlesTitles

  /// Whether a name is a noble title with what it is of.
  static func begins(_ tokens: Range<Int>, in document: Document) -> Bool {
    guard tokens.count > 2, let first = tokens.first else { return false }
    return isTitle(first, in: document)
  }

  /// Whether 'of' and a name follow a noble title at a token.
  static func isTitle(_ token: Int, in document: Document) -> Bool {
    token + 2 < document.count && titles.contains(document[token].text)
      && !isRank(token, in: document)
      && document[token + 1].text == "of" && document.isCapitalized(token + 2)
      && document.isProperNoun(token + 2)
  }

  /// Whether a title only adds to the name before it: 'Ann Lee, 2nd Countess of Kent'.
  private static func isRank(_ token: Int, in document: Document) -> Bool {
    token > 0
      && (document[token - 1].text == "," || document[token - 1].text.first?.isNumber == true)
  }

  /// The spans with those that a title and 'of' stand before grown by them.
  static func joined(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var grown: [NameSpan] = spans.filter { span in
      // The title alone is no name of its own.
      !(span.tokens.count == 1 && isTitle(span.tokens.lowerBound, in: document))
    }.map { span in
      let first = span.tokens.lowerBound
      guard first > 1, isTitle(first - 2, in: document) else { return span }
      return NameSpan(tokens: first - 2..<span.tokens.upperBound, label: "PERSON")
    }
    for token in 0..<document.count where isTitle(token, in: document) {
      let isCovered = grown.contains { $0.tokens.contains(token + 2) }
      if !isCovered { grown.append(NameSpan(tokens: token..<token + 3, label: "PERSON")) }
    }
    return grown.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
