/// Decides whether two names may be the name of one person.
public struct PersonNameMatcher: Sendable {
  private let similarity: WordSimilarity
  private let givenNames: GivenNames

  /// Creates a matcher that knows the forms of given names.
  public init(givenNames: GivenNames = GivenNames()) {
    self.givenNames = givenNames
    similarity = WordSimilarity(givenNames: givenNames)
  }

  /// Whether nothing tells two persons' names apart.
  ///
  /// Every word of the one name must agree with a word of the other: two words without a
  /// counterpart contradict each other. Initials alone prove nothing.
  ///
  /// - Parameters:
  ///   - first: A name.
  ///   - second: Another name.
  /// - Returns: Whether both may be the name of one person.
  public func isSame(_ first: String, _ second: String) -> Bool {
    let one = NameWords(Self.readingDigitsAsLetters(first))
    let other = NameWords(Self.readingDigitsAsLetters(second))
    if Self.areGenerationsApart(one, other) { return false }
    if Self.isSameRunTogether(one, other) { return true }
    if isSwapOfGivenNames(one, other) { return false }
    if NameFolding.isConsonantal(first) != NameFolding.isConsonantal(second) {
      let pairing = WordPairing(
        Self.distinct(Self.consonantWords(one, of: first)),
        Self.distinct(Self.consonantWords(other, of: second))
      ) { $0 == $1 ? .equal : .none }
      return pairing.isContained && pairing.pairs.count > 1
    }
    let (first, second) = (Self.distinct(one.core), Self.distinct(other.core))
    return agrees(first, second)
      || agrees(Self.glued(first, as: second), Self.glued(second, as: first))
      || NameMisspellings.isOneMisspelt(first, second) || RomanizedChinese.isSame(first, second)
  }

  /// The words of a name, with two in a row that the other name writes as one joined.
  private static func glued(_ words: [String], as others: [String]) -> [String] {
    var glued: [String] = []
    for word in words {
      if let last = glued.last, others.contains(last + word) {
        glued[glued.count - 1] = last + word
      } else {
        glued.append(word)
      }
    }
    return glued
  }

  /// Whether two folded words may be spellings of one word.
  public func isSpelling(_ first: String, of second: String) -> Bool {
    similarity.agreement(first, second) >= .close
  }

  /// Whether two folded words may be given names of one person: spellings, forms or initials.
  public func mayBeSameGivenName(_ first: String, _ second: String) -> Bool {
    similarity.agreement(first, second) != .none
  }

  /// Whether the words of two full names may be those of one person.
  ///
  /// - Parameters:
  ///   - first: The core words of a name, see ``NameWords``.
  ///   - second: The core words of another name.
  /// - Returns: Whether no word contradicts and the family names agree.
  public func mayBeSamePerson(_ first: [String], _ second: [String]) -> Bool {
    if first == second { return true }
    return agrees(first, second) || first.joined() == second.joined()
  }

  private func agrees(_ first: [String], _ second: [String]) -> Bool {
    if Self.haveOtherInitials(first, second) { return false }
    let pairing = WordPairing(first, second, agreement: similarity.agreement)
    let (given, otherGiven) = (NameWords.given(in: first), NameWords.given(in: second))
    return pairing.isContained && pairing.pairs.contains { $0.agreement > .initial }
      && !pairing.pairs.contains { pair in
        pair.agreement == .close
          && NameLookalikes.areTwoWords(
            first[pair.first], second[pair.second],
            asGiven: pair.first == given && pair.second == otherGiven)
      }
  }

  /// Whether the initials behind one given name begin differently: 'Ada H W Lund', 'Ada W Lund'.
  private static func haveOtherInitials(_ first: [String], _ second: [String]) -> Bool {
    first.count > 2 && second.count > 2 && first[0] == second[0] && first[1] != second[1]
      && first[1].utf8.count == 1 && second[1].utf8.count == 1
  }

  /// Whether both names are two given names in opposite order, so that the family names differ.
  private func isSwapOfGivenNames(_ one: NameWords, _ other: NameWords) -> Bool {
    one.core.count == 2 && other.core.count == 2 && !one.isInverted && !other.isInverted
      && one.core[0] == other.core[1] && one.core[1] == other.core[0] && one.core[0] != one.core[1]
      && one.core.allSatisfy(givenNames.contains)
  }

  /// Whether the names differ only in where their words part, particles counted or not.
  private static func isSameRunTogether(_ first: NameWords, _ second: NameWords) -> Bool {
    let (one, other) = (first.core.joined(), second.core.joined())
    return !one.isEmpty && !other.isEmpty
      && !Set([one, first.runTogether]).isDisjoint(with: [other, second.runTogether])
  }

  /// Whether the names are marked as those of two bearers of one name: 'Jr.' and 'Sr.'.
  ///
  /// A numeral of one letter is one only beside a name that has another mark.
  private static func areGenerationsApart(_ first: NameWords, _ second: NameWords) -> Bool {
    func generation(_ name: NameWords) -> Int? {
      name.generation
        ?? name.core.last.flatMap { name.core.count > 1 ? NumberWords.roman[$0] : nil }
    }
    guard first.generation != nil || second.generation != nil,
      let one = generation(first), let other = generation(second)
    else { return false }
    return one != other
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The consonants of a name's words; the article that Arabic writes as one with a word goes.
  private static func consonantWords(_ words: NameWords, of name: String) -> [String] {
    let hasArticles = NameFolding.isConsonantal(name)
    return words.core.map { word in
      consonants(
        hasArticles && word.hasPrefix("al") && word.utf8.count > 4
          ? String(word.dropFirst(2)) : word)
    }
  }

  /// The letters that scripts without vowels write.
  private static func consonants(_ word: String) -> String {
    var rest = String(word.filter { !"aeiouwy".contains($0) })
    for (letters, letter) in [("ck", "k"), ("c", "k"), ("q", "k"), ("v", "b"), ("p", "b")] {
      rest = rest.split(separator: letters, omittingEmptySubsequences: false)
        .joined(separator: letter)
    }
    return rest.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }

  /// Digits inside a word are letters misread: 'Sm1th'.
  private static func readingDigitsAsLetters(_ name: String) -> String {
    let words = name.split(separator: " ").map { word -> String in
      guard word.contains(where: \.isLetter) else { return String(word) }
      return String(word.map { letterForDigit[$0] ?? $0 })
    }
    return words.joined(separator: " ")
  }

  private static let letterForDigit: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g",
  ]
}
