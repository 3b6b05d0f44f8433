internal import Grammar
internal import Language

/// A word with which the words of a candidate may begin or end.
package struct BoundaryCandidate: Sendable, Hashable {
  /// The candidate, which is no pronoun.
  package var mention: Int
  /// The word.
  package var token: Int
  /// The word of the sentence that it would keep out; nil where there is none.
  package var outside: Int?
  /// Whether the words may end with it; else they may begin with it.
  package var isEnd: Bool
}

/// Suggests with which words of its sentence each candidate may begin and end.
///
/// What the rules and the parse take for the words of a name is often too much or too little: 'night
/// watch', 'Ferry Council' of 'Harbour and Ferry Council'.
struct BoundaryCandidates: Sendable {
  let reading: CandidateReading

  /// The suggestions, candidate by candidate: first those to begin with, then those to end with,
  /// both from the head outwards.
  ///
  /// - Complexity: O(*n*) in the number of candidates.
  func boundaries() -> [BoundaryCandidate] {
    reading.mentions.indices.flatMap { index -> [BoundaryCandidate] in
      guard reading.mentions[index].form != .pronoun else { return [] }
      let sentence = reading.document.sentence(of: reading.mentions[index].head)
      func made(_ token: Int, isEnd: Bool) -> BoundaryCandidate {
        let outside = isEnd ? token + 1 : token - 1
        return BoundaryCandidate(
          mention: index, token: token, outside: sentence.contains(outside) ? outside : nil,
          isEnd: isEnd)
      }
      return starts(of: index).map { made($0, isEnd: false) }
        + ends(of: index).map { made($0, isEnd: true) }
    }
  }

  private func starts(of index: Int) -> [Int] {
    let (head, document) = (reading.mentions[index].head, reading.document)
    let first = min(
      reading.mentions[index].tokens.lowerBound,
      max(document.sentence(of: head).lowerBound, head - Self.farthestStart))
    let reached = (first...head).reversed().prefix { $0 == head || !isBreak($0) }
    return reached.filter { $0 == head || mayBound($0, isEnd: false) }
  }

  private func ends(of index: Int) -> [Int] {
    let (mention, document) = (reading.mentions[index], reading.document)
    let last = max(
      mention.tokens.upperBound - 1,
      min(document.sentence(of: mention.head).upperBound - 1, mention.head + Self.farthestEnd))
    let reached = (mention.head...last).prefix { $0 == mention.head || !isBreak($0) }
    return reached.filter { $0 == mention.head || mayBound($0, isEnd: true) }
  }

  /// Whether no name goes on beyond a word.
  private func isBreak(_ token: Int) -> Bool {
    let text = reading.document[token].text
    return text.contains { $0.isNewline } || [";", ":", "?", "!"].contains(text)
  }

  /// Whether a word that is no head may begin or end a mention; an article may not.
  private func mayBound(_ token: Int, isEnd: Bool) -> Bool {
    let word = reading.document[token]
    switch word.partOfSpeech {
    case "SPACE": return false
    case "PUNCT":
      return Self.quotationMarks.contains(word.text) || isEnd && [".", ")"].contains(word.text)
    default: return !["the", "a", "an"].contains(reading.tree.form(token))
    }
  }

  private static let quotationMarks: Set<String> = ["\"", "“", "”", "‘", "’", "'"]
  /// The words before the head with which a mention may begin at most, and after it.
  private static let farthestStart = 12
  private static let farthestEnd = 20
}
