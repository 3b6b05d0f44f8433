internal import Grammar
internal import Knowledge
internal import Language

/// Puts known names of several words in place of what the recogniser made of them.
///
/// 'Islamic State of Iraq and the Levant' stays one name, wherever the recogniser cut it.
struct KnownNameSpans: Sendable {
  let lexicons: ActorLexicons

  /// The spans with known names set right, in order.
  ///
  /// - Complexity: O(*n* · *m*) in the number of tokens and the length of the longest known name.
  func corrected(
    _ spans: [NameSpan], in document: Document, isFree: (Int) -> Bool
  ) -> [NameSpan] {
    let known = names(in: document).filter { $0.tokens.allSatisfy(isFree) }
    guard !known.isEmpty else { return spans }
    var owner = [Int?](repeating: nil, count: document.count)
    for (index, span) in spans.enumerated() { for token in span.tokens { owner[token] = index } }
    var replaced: Set<Int> = []
    var added: [NameSpan] = []
    for name in known {
      let touched = Set(name.tokens.compactMap { owner[$0] })
      // A longer name that begins or ends with a known one is another name: 'UN Youth Council'.
      if touched.contains(where: { holds(spans[$0].tokens, name.tokens) }) { continue }
      replaced.formUnion(touched)
      added.append(name)
    }
    let kept = spans.indices.filter { !replaced.contains($0) }.map { spans[$0] }
    return (kept + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// The longest known names of two tokens or more; none overlaps another.
  private func names(in document: Document) -> [NameSpan] {
    var names: [NameSpan] = []
    for sentence in document.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        if let name = longestName(from: token, before: sentence.upperBound, in: document) {
          names.append(name)
          token = name.tokens.upperBound
        } else {
          token += 1
        }
      }
    }
    return names
  }

  private func longestName(from token: Int, before end: Int, in document: Document) -> NameSpan? {
    guard
      document[token].tag != "DT",
      document.isCapitalized(token)
        || token + 1 < end && document[token].text == "al",
      let words = document.isJoined(token)
        ? lexicons.known.longestName
        : lexicons.known.longestName(beginningWith: document[token].text)
    else { return nil }
    // Hyphens and points make more tokens than words.
    let longest = min(end - token, words + 3)
    for length in stride(from: longest, to: 1, by: -1) {
      let tokens = token..<(token + length)
      guard document.isCapitalized(tokens.upperBound - 1),
        let meaning = lexicons.known.meaning(of: document.text(of: tokens))
      else { continue }
      return NameSpan(tokens: tokens, label: label(of: meaning))
    }
    return nil
  }

  private func label(of meaning: KnownActors.Meaning) -> String {
    switch meaning {
    case .state, .capital, .seat: "GPE"
    case .nationality, .people: "NORP"
    case .body: "ORG"
    }
  }
}
