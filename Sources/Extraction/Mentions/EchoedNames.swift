internal import Lexicons
internal import Grammar
internal import Language
internal import Names

/// Finds names again that an article has elsewhere, where the tagger took them for common words.
///
/// At the beginning of a sentence a rare surname may look like a noun with a capital.
struct EchoedNames: Sendable {
  /// The spans with the echoes of single names, family names and clubs' last words added, in order.
  func added(to spans: [NameSpan], in document: Document) -> [NameSpan] {
    var labels: [String: String?] = [:]
    var isFree = [Bool](repeating: true, count: document.count)
    for span in spans {
      for token in span.tokens { isFree[token] = false }
      guard let last = span.tokens.last else { continue }
      let word = document[last].text
      // 'Rovers' after 'Harbour Rovers'
      let isClub =
        span.tokens.count > 1 && word.hasSuffix("s")
        && ["ORG", "PRODUCT", nil].contains(span.label)
      guard span.tokens.count == 1 || span.label == "PERSON" || isClub else { continue }
      if labels[word] == nil { labels[word] = .some(isClub ? "ORG" : span.label) }
    }
    let entities = Set(document.entities.flatMap { Array($0.tokens) })
    let echoes = (0..<document.count).compactMap { token -> NameSpan? in
      let word = document[token]
      guard isFree[token], word.text.count > 4, document.isCapitalized(token),
        Self.roles.contains(word.dependency), word.tag.hasPrefix("NN"),
        !entities.contains(token), let label = labels[word.text]
      else { return nil }
      return NameSpan(tokens: token..<(token + 1), label: label)
    }
    return (spans + echoes).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static let roles = WordClass.echoedNamesRoles
}
