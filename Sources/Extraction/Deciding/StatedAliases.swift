internal import GraphModel
internal import Language
internal import Names

/// The pairs of names of which the text says that they name one: 'Viktor Lund, also known as Vic Reed',
/// 'Ann Lenz, née Kovar', 'Harbour Trust (formerly Tide Fund)'.
struct StatedAliases: Sendable {
  let resolution: Resolution

  /// The mentions of each pair, the alias first.
  func pairs() -> [(alias: Int, name: Int)] {
    resolution.mentions.indices.compactMap { index in
      let mention = resolution.mentions[index]
      guard mention.form == .name, let name = name(before: mention.tokens.lowerBound) else {
        return nil
      }
      let (one, other) = (mention.kind, resolution.mentions[name].kind)
      return one == other && one != .state ? (index, name) : nil
    }
  }

  /// The name before an alias, where only words that make it one stand between.
  private func name(before alias: Int) -> Int? {
    let document = resolution.document
    let first = document.sentence(of: alias).lowerBound
    var words: [String] = []
    var token = alias - 1
    while token >= first, alias - token <= Self.reach {
      let word = document[token].text.lowercased().filter { $0 != "." }
      if !Self.marks.contains(word) { words.insert(word, at: 0) }
      if let name = resolution.nameBefore[token], !words.isEmpty,
        Self.phrases.contains(words.joined(separator: " "))
      {
        return name
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
  private static let phrases: Set<String> = [
    "aka", "a k a", "a / k / a", "also known as", "better known as",
    "known as", "who is known as", "who is also known as", "also called", "alias", "née", "nee",
    "born", "born as", "formerly", "formerly known as", "previously known as", "now known as",
    "now", "whose real name is", "real name", "nicknamed", "dubbed",
  ]
}
