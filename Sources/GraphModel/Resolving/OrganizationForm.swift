internal import Names

/// A body's name as far as it tells bodies apart.
struct OrganizationForm: Hashable {
  /// The folded words that count, without states where the others are shared by many countries.
  let words: [String]
  /// The states that the name tells.
  let states: Set<String>
  /// Whether every word is shared by bodies of many countries: 'defence ministry'.
  let isShared: Bool
  /// The letters of a name that is an acronym alone.
  let acronym: String?
  /// Whether an acronym stands before other words: 'BRG Harbour Watch'.
  let hasLeadingAcronym: Bool

  init(_ name: String, _ meanings: WordMeanings) {
    let all = OrganizationNameMatcher.words(of: name).map { Self.spellings[$0] ?? $0 }
    let (states, rest) = meanings.states(in: all.filter { !Self.smallWords.contains($0) })
    isShared =
      !rest.isEmpty && meanings.bodies[NameFolding.key(of: name)] == nil
      && rest.allSatisfy { meanings.institutions.contains($0) }
    self.states = states
    if isShared {
      words = rest.sorted()
    } else if let known = meanings.bodies[NameFolding.key(of: name)] {
      words = known.split(separator: " ").map(String.init)
    } else {
      words = all.filter { !Self.smallWords.contains($0) }
    }
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    hasLeadingAcronym = words.count > 1 && Acronym.isAcronymLike(first)
    acronym = Acronym.isAcronymLike(name) && words.count == 1 ? words[0] : nil
  }

  var key: String { words.joined(separator: " ") }
  /// The initials that an acronym may be made of.
  var initials: [String] { words.count > 1 ? Acronym.initials(of: words) : [] }

  private static let smallWords: Set<String> = ["of", "for", "and", "the", "in", "de", "du", "la"]
  private static let spellings = [
    "defence": "defense", "labour": "labor", "organisation": "organization", "centre": "center",
    "programme": "program", "foreigners": "foreign",
  ]
}

extension WordMeanings {
  /// Whether two names may be names of one body: variants, or an acronym and its words.
  func mayName(_ first: OrganizationForm, _ second: OrganizationForm) -> Bool {
    if let acronym = first.acronym, second.initials.contains(acronym) { return true }
    if let acronym = second.acronym, first.initials.contains(acronym) { return true }
    return areVariants(first, second) || first.acronym != nil || second.acronym != nil
  }

  /// Whether two bodies' names are variants of one: spellings, places added, a parent before it.
  func areVariants(_ first: OrganizationForm, _ second: OrganizationForm) -> Bool {
    guard !first.isShared, !second.isShared else { return first.words == second.words }
    if first.words == second.words { return true }
    if organizations.isSame(first.key, second.key) { return true }
    let (short, long) = first.words.count < second.words.count ? (first, second) : (second, first)
    // A short parent stands before the name.
    return long.hasLeadingAcronym && short.words.count > 1
      && Array(long.words.dropFirst()) == short.words
  }
}
