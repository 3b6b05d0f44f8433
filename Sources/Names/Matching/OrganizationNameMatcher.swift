/// Decides whether two names may be the name of one organization.
public struct OrganizationNameMatcher: Sendable {
  private let places: Set<String>

  /// Creates a matcher.
  ///
  /// - Parameter places: Folded names of countries and regions, which a branch adds to the name.
  public init(places: Set<String> = []) {
    self.places = places.union(Self.regions)
  }

  /// Whether nothing tells two organizations' names apart.
  ///
  /// Legal forms do not count, places added to a name do not either, and an acronym is the same
  /// as the words that it is made of.
  ///
  /// - Parameters:
  ///   - first: A name.
  ///   - second: Another name.
  /// - Returns: Whether both may be the name of one organization.
  public func isSame(_ first: String, _ second: String) -> Bool {
    let one = Self.words(of: first)
    let other = Self.words(of: second)
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one.joined() == other.joined() { return true }
    if isAcronym(first, of: second, words: other) || isAcronym(second, of: first, words: one) {
      return true
    }
    let pairing = WordPairing(one, other, agreement: Self.agreement)
    return !pairing.agreements.isEmpty
      && pairing.restOfFirst.allSatisfy { places.contains(one[$0]) }
      && pairing.restOfSecond.allSatisfy { places.contains(other[$0]) }
  }

  /// Whether two names are built alike and each has a word of its own: 'Harbour Council' and 'Tide
  /// Council', 'Department of Harbours' and 'Department of the Fleet'.
  ///
  /// - Parameters:
  ///   - first: A name.
  ///   - second: Another name.
  /// - Returns: Whether it is likely that they name two; false for names that have no word in common.
  public func areRivals(_ first: String, _ second: String) -> Bool {
    let one = Self.words(of: first).filter { !Acronym.isSmall($0) }
    let other = Self.words(of: second).filter { !Acronym.isSmall($0) }
    guard one.count > 1, other.count > 1,
      !isAcronym(first, of: second, words: other), !isAcronym(second, of: first, words: one)
    else { return false }
    let pairing = WordPairing(one, other, agreement: Self.agreement)
    return !pairing.agreements.isEmpty
      && pairing.restOfFirst.contains { !places.contains(one[$0]) }
      && pairing.restOfSecond.contains { !places.contains(other[$0]) }
  }

  /// The folded words without articles and legal forms; letters set apart by points are joined.
  package static func words(of name: String) -> [String] {
    var text = name
    for ending in ["'s", "’s"] {
      text = text.split(separator: " ").map {
        $0.hasSuffix(ending) ? String($0.dropLast(ending.count)) : String($0)
      }.joined(separator: " ")
    }
    let words = joiningLetters(NameFolding.words(of: text)).filter { $0 != "the" }
    let rest = withoutLegalForms(words)
    return rest.isEmpty ? words : rest
  }

  /// Whether a name is only a legal form: 'Inc.', 'LLC'.
  package static func isLegalForm(_ name: String) -> Bool {
    let words = NameFolding.words(of: name)
    return legalForms.contains { $0 == words }
  }

  private func isAcronym(_ short: String, of long: String, words: [String]) -> Bool {
    let capitals = short.split(whereSeparator: { !$0.isLetter }).map(String.init).filter {
      $0.count > 1 && $0.allSatisfy(\.isUppercase)
    }
    guard let acronym = capitals.first, words.count > 1 else { return false }
    let others = Self.words(of: short).filter { $0 != acronym.lowercased() }
    return others.allSatisfy(places.contains) && Acronym.isAcronym(acronym, of: long)
  }

  private static func agreement(_ first: String, _ second: String) -> WordSimilarity.Agreement {
    if first == second { return .equal }
    let one = Array(first.utf8)
    let other = Array(second.utf8)
    let length = max(one.count, other.count)
    guard length >= 5, length - min(one.count, other.count) <= 2 else { return .none }
    let limit = length < 9 ? 7 : 11
    return SpellingDistance.isCost(of: one, other, atMost: limit) ? .close : .none
  }

  private static func joiningLetters(_ words: [String]) -> [String] {
    var joined: [String] = []
    var wasLetter = false
    for word in words {
      let isLetter = word.utf8.count == 1
      if isLetter, wasLetter { joined[joined.count - 1] += word } else { joined.append(word) }
      wasLetter = isLetter
    }
    return joined
  }

  private static func withoutLegalForms(_ words: [String]) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      if let length = legalForms.first(where: { words[index...].starts(with: $0) })?.count {
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return rest
  }

  /// Legal forms as folded words, the longer first.
  private static let legalForms: [[String]] = [
    "public joint stock company", "open joint stock company", "closed joint stock company",
    "limited liability company", "limited liability partnership", "joint stock company",
    "public limited company", "private limited company", "sp zoo", "sp z oo", "gmbh and co kg",
    "pty ltd", "pvt ltd", "aktiengesellschaft", "akg", "incorporated", "corporation", "limited",
    "company", "gmbh", "pjsc", "ojsc", "cjsc", "corp", "inc", "ltd", "llc", "llp", "jsc", "plc",
    "oyj", "oao", "ooo", "zao", "pao", "spa", "sarl", "srl", "bhd", "sdn", "pte", "pty", "ag", "ab",
    "as", "ao", "bv", "nv", "co", "kg", "oy", "sa", "se", "kk",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let regions: Set<String> = [
    "europe", "asia", "africa", "america", "international", "global", "worldwide", "schweiz",
    "deutschland", "osterreich", "espana", "italia", "uk", "usa", "us",
  ]
}
