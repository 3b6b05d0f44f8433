internal import Lexicons
internal import GraphModel
internal import Language

/// The pairs of names of which the text says that they name one: 'Viktor Lund, also known as Vic Reed',
/// 'Ann Holt, née Marin', 'Harbour Trust (formerly Tide Fund)'.
struct StatedAliases: Sendable {
  let resolution: LinkTable

  /// Two names of one.
  struct Pair: Sendable, Hashable {
    let alias: Int
    let name: Int
    /// The one of both that is no longer, or not usually, what the actor is called.
    let lesser: Int?
  }

  /// The mentions of each pair.
  func pairs() -> [Pair] {
    resolution.mentions.indices.compactMap { index in
      let mention = resolution.mentions[index]
      guard mention.form == .name,
        let (name, phrase) = name(before: mention.tokens.lowerBound)
      else { return nil }
      let (one, other) = (mention.kind, resolution.mentions[name].kind)
      guard one == other, one != .state else { return nil }
      let lesser =
        Self.former.contains(phrase) ? index : phrase.hasPrefix("now") ? name : nil
      return Pair(alias: index, name: name, lesser: lesser)
    }
  }

  /// The name before an alias and what stands between, where that makes it one.
  private func name(before alias: Int) -> (mention: Int, phrase: String)? {
    let document = resolution.document
    let first = document.sentence(of: alias).lowerBound
    var words: [String] = []
    var token = alias - 1
    while token >= first, alias - token <= Self.reach {
      let word = document[token].text.lowercased().filter { $0 != "." }
      if !Self.marks.contains(word) { words.insert(word, at: 0) }
      let phrase = words.joined(separator: " ")
      if let name = resolution.nameBefore[token], Self.phrases.contains(phrase) {
        return (name, phrase)
      }
      token -= 1
    }
    return nil
  }

  /// The most words and marks between both.
  private static let reach = 8
  private static let marks: Set<String> = [
    "", ",", "(", "[", "\"", "“", "”", "'", "‘", "’", "``", "''",
  ]
  /// What makes of an alias what the actor was called once, or is called on paper.
  private static let former = WordClass.statedAliasesFormer
  private static let phrases: Set<String> = former.words.union([
    "aka", "a k a", "a / k / a", "also known as", "better known as", "known as", "who is known as",
    "who is also known as", "also called", "alias", "now known as", "now", "nicknamed", "dubbed",
  ])
}
