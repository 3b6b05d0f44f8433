/// The words of two bodies' names that have no counterpart yet.
struct NameRests {
  private var first: [String]
  private var second: [String]

  init(_ first: [String], _ second: [String]) {
    self.first = first
    self.second = second
  }

  var isEmpty: Bool { first.isEmpty && second.isEmpty }

  /// Takes away words that a name may lack, and what an enterprise is as a whole: 'Group' where the
  /// other name has nothing instead.
  mutating func removeOptional(_ isOptional: (String) -> Bool) {
    first.removeAll(where: isOptional)
    second.removeAll(where: isOptional)
    if second.isEmpty, first == ["group"] { first = [] }
    if first.isEmpty, second == ["group"] { second = [] }
  }

  /// Takes away abbreviations and acronyms with the words that they stand for.
  ///
  /// - Returns: How many there were.
  mutating func removeAbridged(_ one: OrganizationWords, _ other: OrganizationWords) -> Int {
    Self.removeAbridged(of: one, from: &first, &second)
      + Self.removeAbridged(of: other, from: &second, &first)
  }

  private static func removeAbridged(
    of name: OrganizationWords, from short: inout [String], _ long: inout [String]
  ) -> Int {
    let before = short.count
    short.removeAll { word in
      if name.abbreviations.contains(word),
        let full = long.firstIndex(where: { isAbbreviation(word, of: $0) })
      {
        long.remove(at: full)
        return true
      }
      guard name.acronyms.contains(word), let run = run(in: long, spelling: word) else {
        return false
      }
      long.removeSubrange(run)
      return true
    }
    return before - short.count
  }

  /// The words in a row whose initials an acronym is made of.
  private static func run(in words: [String], spelling acronym: String) -> Range<Int>? {
    let length = acronym.utf8.count
    guard words.count >= length else { return nil }
    return (0...(words.count - length)).map { $0..<$0 + length }.first {
      words[$0].map { $0.prefix(1) }.joined() == acronym
    }
  }

  /// Whether the letters of an abbreviation stand in a word in their order, the first one first.
  private static func isAbbreviation(_ short: String, of word: String) -> Bool {
    guard short.utf8.count < word.utf8.count, short.first == word.first else { return false }
    var rest = short[...]
    for letter in word where rest.first == letter { rest.removeFirst() }
    return rest.isEmpty
  }
}
