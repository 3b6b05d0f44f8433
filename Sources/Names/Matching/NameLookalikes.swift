/// Words of names that are a letter or two apart and yet two words.
enum NameLookalikes {
  /// Whether two similar folded words are two words rather than spellings of one.
  ///
  /// - Parameters:
  ///   - first: A word.
  ///   - second: Another word.
  ///   - asGiven: Whether both are given names, by which those of one family are told apart.
  /// - Returns: Whether they are two.
  static func areTwoWords(_ first: String, _ second: String, asGiven: Bool) -> Bool {
    let (short, long) = first.utf8.count < second.utf8.count ? (first, second) : (second, first)
    if short.utf8.count > 2, long == short + "s", !short.hasSuffix("s") { return true }
    return asGiven && (isFeminine(long, of: short) || differInOneConsonant(first, second))
  }

  /// Whether a given name is the women's form of another: 'Jana', 'Gabrielle', 'Paola'.
  private static func isFeminine(_ long: String, of short: String) -> Bool {
    if long.utf8.count == short.utf8.count, long.dropLast() == short.dropLast() {
      return Set([long.suffix(1), short.suffix(1)]) == ["a", "o"]
    }
    guard long.hasPrefix(short), let last = short.last, !"aeiouy".contains(last) else {
      return false
    }
    return feminineEndings.contains(String(long.dropFirst(short.count)))
  }

  /// Whether two words differ in one consonant that is seldom taken for the other: 'Tamar', 'Tamaz'.
  private static func differInOneConsonant(_ first: String, _ second: String) -> Bool {
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    guard one.count == other.count else { return false }
    let places = one.indices.filter { one[$0] != other[$0] }
    guard places.count == 1 else { return false }
    return SpellingDistance.areUnlikeConsonants(one[places[0]], other[places[0]])
  }

  private static let feminineEndings: Set<String> = [
    "a", "le", "la", "lle", "lla", "te", "ette", "etta", "ine", "ina", "ne", "na",
  ]
}
