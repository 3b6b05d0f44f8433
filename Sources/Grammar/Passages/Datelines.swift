package import Language

/// The places and agencies before reports, which only say from where is reported: 'PORT ANN (Wire) —'.
package enum Datelines {
  /// Whether each token is of a dateline.
  package static func tokens(of document: Document) -> [Bool] {
    var isDateline = [Bool](repeating: false, count: document.count)
    for line in document.lines {
      for token in dateline(of: line, in: document) { isDateline[token] = true }
    }
    return isDateline
  }

  /// The tokens before the dash of 'PORT ANN, Arland (Wire) —' at the start of a line.
  private static func dateline(of line: Range<Int>, in document: Document) -> Range<Int> {
    let none = line.lowerBound..<line.lowerBound
    guard let first = line.first else { return none }
    let limit = min(line.upperBound, first + 16)
    guard
      let dash = (first..<limit).first(where: { ["—", "–", "--", "-"].contains(document[$0].text) }
      ),
      dash > first, dash + 1 < line.upperBound,
      !(document[dash].text == "-" && document.isJoined(dash))
    else { return none }
    let before = first..<dash
    let isListed = before.allSatisfy { token in
      let word = document[token]
      return document.isCapitalized(token) || word.tag == "CD"
        || !word.text.contains(where: \.isLetter)
        || ["of", "in", "the", "de", "al", "and"].contains(word.text)
    }
    let opening = document[first].text
    let isShouted = opening.count > 2 && opening.allSatisfy { !$0.isLetter || $0.isUppercase }
    return isListed && (isShouted || document[dash - 1].text == ")") ? first..<(dash + 1) : none
  }
}
