/// The words of a body's name, as far as they tell bodies apart.
struct OrganizationWords: Sendable {
  /// The folded words without legal forms and states, numbers in digits, spellings made one.
  let words: [String]
  /// The codes of the states that the name tells.
  let states: Set<String>
  /// The folded words that are written in capitals within a name that is not: 'FC', 'GD'.
  let acronyms: Set<String>
  /// The folded words that are written as abbreviations: 'Intl.', 'Nat’l'.
  let abbreviations: Set<String>
  /// What stands in brackets behind the name, where that is an acronym: 'GD'.
  let bracketed: String?

  /// Takes a name apart.
  ///
  /// - Parameters:
  ///   - name: A body's name as it is written.
  ///   - known: The codes of states by the folded words of their names and nationalities.
  init(_ name: String, states known: [String: String]) {
    var name = name
    let bracketed = Self.bracketedAcronym(in: name).filter {
      known[OrganizationNameMatcher.words(of: String($0.inside)).joined(separator: " ")] == nil
    }
    if let bracketed {
      name.removeSubrange(bracketed.whole)
    }
    self.bracketed = bracketed.map { String($0.inside) }
    let raw = name.split(separator: " ").map(String.init)
    let hasSmall = name.contains(where: \.isLowercase)
    acronyms = Set(
      raw.filter { hasSmall && (2...5).contains($0.count) && $0.allSatisfy(\.isUppercase) }
        .map { $0.lowercased() })
    abbreviations = Set(raw.filter(Self.isAbbreviation).map { NameFolding.words(of: $0).joined() })
    let all = OrganizationNameMatcher.words(of: name)
    let (codes, rest) = StateWords.parted(all, longest: 5) { known[$0] }
    states = codes
    words = NumberWords.inDigits(Self.withoutStateForm(rest, hasStates: !codes.isEmpty))
      .map(Self.respelled)
  }

  /// Whether the name is a state's and nothing else.
  var isState: Bool { words.isEmpty && states.count == 1 }

  /// The words without 'Republic of' and the like at their beginning.
  private static func withoutStateForm(_ words: [String], hasStates: Bool) -> [String] {
    guard let of = words.firstIndex(of: "of"), of > 0, words[..<of].allSatisfy(stateForms.contains),
      of + 1 < words.count || hasStates
    else { return words }
    return Array(words[(of + 1)...])
  }

  /// 'GD' of 'Georgian Dream (GD)', with the brackets and the blank before them.
  private static func bracketedAcronym(
    in name: String
  ) -> (whole: Range<String.Index>, inside: Substring)? {
    guard let open = name.firstIndex(of: "("), open > name.startIndex,
      let close = name[open...].firstIndex(of: ")")
    else { return nil }
    let inside = name[name.index(after: open)..<close]
    guard Acronym.isAcronymLike(String(inside)) else { return nil }
    return (open..<name.index(after: close), inside)
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter).count
    guard letters > 1 else { return false }
    // 'Intl' without its point has no vowel.
    if letters > 2, letters == word.count, !word.allSatisfy(\.isUppercase),
      !word.lowercased().dropFirst().contains(where: { "aeiouy".contains($0) })
    {
      return true
    }
    let inner = word.dropFirst().dropLast()
    return word.hasSuffix(".") && !inner.contains(".")
      || inner.contains(where: { $0 == "'" || $0 == "’" }) && !word.hasSuffix("s")
  }

  /// A word with one spelling for the several that English and transliteration have.
  private static func respelled(_ word: String) -> String {
    guard word.utf8.count > 4 else { return word }
    var word = word
    for (ending, other) in endings where word.hasSuffix(ending) {
      word = word.dropLast(ending.count) + other
      break
    }
    return word.split(separator: "ph", omittingEmptySubsequences: false).joined(separator: "f")
  }

  private static let endings = [
    ("ence", "ense"), ("ences", "enses"), ("our", "or"), ("ours", "ors"),
    ("isation", "ization"), ("isations", "izations"), ("tre", "ter"), ("tres", "ters"),
    ("ogue", "og"), ("ogues", "ogs"), ("amme", "am"), ("ammes", "ams"),
  ]
  private static let stateForms: Set<String> = [
    "republic", "kingdom", "state", "states", "commonwealth", "emirate", "sultanate", "federation",
    "principality", "grand", "duchy", "federal", "democratic", "islamic", "peoples", "people",
    "united", "federative", "plurinational", "arab", "socialist", "cooperative",
  ]
}

extension Optional {
  /// The value where it meets a condition.
  fileprivate func filter(_ isIncluded: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isIncluded($0) ? $0 : nil }
  }
}
