internal import Names

/// A person's name as far as it tells persons apart.
struct PersonForm: Hashable {
  /// The folded words that count, in order.
  let words: [String]
  /// Which bearer of a name that a family hands down is meant: 1 of 'Sr.', 2 of 'Jr.' and 'II'.
  let generation: Int?

  init(_ name: String) {
    let parts = NameWords(name)
    words = parts.core
    generation = parts.generation
  }

  /// Whether the name is a family name alone, or one word that stands for it.
  var isSingle: Bool { words.count < 2 }
  /// Whether all words but the last are initials.
  var hasInitialsOnly: Bool { !isSingle && words.dropLast().allSatisfy { $0.utf8.count == 1 } }
  var key: String { words.joined(separator: " ") }
}

/// How the names of two persons go together.
enum PersonNameRelation: Int, Comparable {
  /// They are names of two persons.
  case contradiction
  /// One is a family name or has initials only.
  case partial
  /// One has words that the other leaves out.
  case contained
  /// They are spellings or forms of one name.
  case spelling
  case equal

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension WordMeanings {
  /// How two persons' names go together.
  func relation(_ first: PersonForm, _ second: PersonForm) -> PersonNameRelation {
    if let one = first.generation, let other = second.generation, one != other {
      return .contradiction
    }
    if first.words == second.words { return .equal }
    let (one, other) = (first.words, second.words)
    guard !one.isEmpty, !other.isEmpty else { return .contradiction }
    if one.joined() == other.joined() { return .spelling }
    if first.isSingle || second.isSingle {
      let (short, long) = first.isSingle ? (one[0], other) : (other[0], one)
      if first.isSingle, second.isSingle {
        return persons.isSpelling(short, of: long[0]) ? .spelling : .contradiction
      }
      return isFamilyName(short, of: long) ? .partial : .contradiction
    }
    return fullRelation(one, other)
  }

  /// Whether one word may stand for a full name: its last, or its first where families come first.
  private func isFamilyName(_ word: String, of full: [String]) -> Bool {
    if let last = full.last, persons.isSpelling(word, of: last) { return true }
    if full.count > 2, full.suffix(2).joined() == word { return true }
    // A name after a son or daughter, to which the place of birth may be added.
    if full[0] == word, ["abu", "umm"].contains(where: { word.hasPrefix($0) && word != $0 }) {
      return true
    }
    return full[0] == word && NameWords.leadingFamilyNames.contains(word)
  }

  private func fullRelation(_ one: [String], _ other: [String]) -> PersonNameRelation {
    // Two known given names that are not forms of one settle most pairs at once.
    if givenNames.areForms(one[0], other[0]) == false, Set(one) != Set(other) {
      return .contradiction
    }
    guard persons.mayBeSamePerson(one, other) else { return .contradiction }
    if one.count == other.count {
      let pairs = zip(one, other)
      if pairs.contains(where: { min($0.utf8.count, $1.utf8.count) == 1 && $0 != $1 }) {
        guard isInitial(one, other) else { return .contradiction }
        let isGivenInitial = one[0].utf8.count == 1 || other[0].utf8.count == 1
        return isGivenInitial ? .partial : .contained
      }
      let inOrder = pairs.allSatisfy { persons.isSpelling($0, of: $1) }
      return inOrder || Set(one) == Set(other) ? .spelling : .contradiction
    }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard let first = short.first, let last = short.last, let end = long.last else {
      return .contradiction
    }
    if persons.isSpelling(last, of: end), persons.mayBeSameGivenName(first, long[0]) {
      guard isSubsequence(short, of: long) else { return .contradiction }
      return first.utf8.count == 1 ? .partial : .contained
    }
    // A second family name follows: 'Ana Rull', 'Ana Rull Montes'.
    if zip(short, long).allSatisfy({ persons.isSpelling($0, of: $1) }) { return .contained }
    // Two family names without the given one: 'Rull Montes'.
    if zip(short, long.suffix(short.count)).allSatisfy({ persons.isSpelling($0, of: $1) }) {
      return .partial
    }
    return .contradiction
  }

  private func isInitial(_ one: [String], _ other: [String]) -> Bool {
    zip(one, other).allSatisfy { persons.mayBeSameGivenName($0, $1) }
  }

  /// Whether the words of a name stand in a longer one in their order.
  ///
  /// A middle initial has to be the first of the other's middle names: 'W.' is not 'H. W.'.
  private func isSubsequence(_ short: [String], of long: [String]) -> Bool {
    let (middle, others) = (short.dropFirst().dropLast(), long.dropFirst().dropLast())
    return zip(middle, others).allSatisfy { persons.mayBeSameGivenName($0, $1) }
  }
}
