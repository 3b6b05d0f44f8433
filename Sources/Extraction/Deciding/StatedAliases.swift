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
      guard mention.form == .name else { return nil }
      if let listed = listed(mention) { return Pair(alias: index, name: listed, lesser: index) }
      guard let (name, phrase) = name(before: mention.tokens.lowerBound) else { return nil }
      let (one, other) = (mention.kind, resolution.mentions[name].kind)
      guard one == other, one != .state else { return nil }
      let lesser =
        Self.former.contains(phrase)
        ? index : ["now", "since", "later"].contains { phrase.hasPrefix($0) } ? name : nil
      return Pair(alias: index, name: name, lesser: lesser)
    }
  }

  /// The firm whose share a name is the mark of: 'Tide Bank' of 'TDB' in 'Tide Bank (LSE: TDB)'.
  private func listed(_ mention: DocumentMention) -> Int? {
    guard let listing = Listing(around: mention.tokens, in: resolution.document),
      let name = resolution.nameBefore[listing.open],
      resolution.mentions[name].kind == mention.kind
    else { return nil }
    return name
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
    "commonly known as", "widely known as", "popularly known as", "locally known as",
    "more commonly known as", "usually called", "commonly called", "often called", "dba", "d b a",
    "d / b / a", "doing business as", "trading as", "t / a", "operating as", "who goes by",
    "who goes by the name", "going by", "goes by", "whose nom de guerre is", "nom de guerre",
    "whose pen name is", "pen name", "stage name", "whose stage name is", "code-named", "codenamed",
    "now called", "since renamed", "later renamed", "since rebranded as", "later known as",
    "which is now called", "which is now known as", "under the name", "under the alias",
    "using the name", "using the alias",
  ])
}
