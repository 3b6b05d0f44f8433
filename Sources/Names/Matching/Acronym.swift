/// Acronyms and the names that they are made of.
public enum Acronym {
  /// Whether a word is written like an acronym: two letters or more, mostly capitals.
  public static func isAcronymLike(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    let capitals = letters.filter(\.isUppercase).count
    return capitals >= 2 && capitals * 2 > letters.count && !word.contains(" ")
  }

  /// Whether the letters of an acronym are the initials of a name, small words skipped or not.
  ///
  /// - Parameters:
  ///   - acronym: 'EBU', 'E.B.U.' or 'EbU'.
  ///   - name: 'Eastern Border Union'.
  /// - Returns: Whether the initials spell the acronym.
  public static func isAcronym(_ acronym: String, of name: String) -> Bool {
    guard isAcronymLike(acronym) else { return false }
    let letters = NameFolding.words(of: acronym).joined()
    let words = NameFolding.words(of: name)
    guard words.count > 1, letters.utf8.count > 1 else { return false }
    return initials(of: words).contains(letters)
  }

  /// The initials of folded words: of all, and of those that are not small.
  ///
  /// - Parameter words: The folded words of a name.
  /// - Returns: One or two strings of initials.
  public static func initials(of words: [String]) -> [String] {
    let all = String(words.compactMap(\.first))
    let content = String(words.filter { !smallWords.contains($0) }.compactMap(\.first))
    return all == content ? [all] : [all, content]
  }

  /// Whether a folded word may be skipped in an acronym.
  static func isSmall(_ word: String) -> Bool { smallWords.contains(word) }

  private static let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la", "du", "des", "et", "del",
    "di", "fur", "und", "der", "s",
  ]
}
