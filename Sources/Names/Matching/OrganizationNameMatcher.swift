/// Decides whether two names may be the name of one organization.
public struct OrganizationNameMatcher: Sendable {
  private let states: [String: String]

  /// Creates a matcher.
  ///
  /// - Parameter states: The code of each state by its folded names and nationalities, which a branch
  ///   adds to the name and which tell the bodies of states apart.
  public init(states: [String: String] = [:]) {
    var table = Self.ownNames
    for (name, code) in states {
      let words = Self.words(of: name)
      table[words.joined(separator: " ")] = code
      // The words of a name are without the ending of 'People's'.
      table[words.map { $0 == "peoples" ? "people" : $0 }.joined(separator: " ")] = code
    }
    self.states = table
  }

  /// Whether nothing tells two organizations' names apart.
  ///
  /// Legal forms do not count, a state or region added to a name does not either, and an acronym is
  /// the same as the words that it is made of. Two states tell two bodies apart.
  ///
  /// - Parameters:
  ///   - first: A name.
  ///   - second: Another name.
  /// - Returns: Whether both may be the name of one organization.
  public func isSame(_ first: String, _ second: String) -> Bool {
    let plain = (Self.words(of: first), Self.words(of: second))
    guard !plain.0.isEmpty, !plain.1.isEmpty else { return false }
    if Self.isSameRunTogether(first, second, plain) { return true }
    let parts = (Self.alternatives(in: first), Self.alternatives(in: second))
    if parts.0.count + parts.1.count > 2 {
      return parts.0.contains { one in parts.1.contains { isSame(one, $0) } }
    }
    let one = OrganizationWords(first, states: states)
    let other = OrganizationWords(second, states: states)
    if isAcronym(first, of: second, words: plain.1) || isAcronym(second, of: first, words: plain.0)
      || one.bracketed.map(Self.words(of:)) == plain.1
      || other.bracketed.map(Self.words(of:)) == plain.0
    {
      return true
    }
    if one.isState || other.isState {
      return one.isState && other.isState && one.states == other.states
    }
    guard one.states.isEmpty || other.states.isEmpty || !one.states.isDisjoint(with: other.states)
    else { return false }
    return agree(one, other)
  }

  /// Whether names differ only in where their words part, legal forms counted or not.
  private static func isSameRunTogether(
    _ first: String, _ second: String, _ words: ([String], [String])
  ) -> Bool {
    let whole = (NameFolding.words(of: first).joined(), NameFolding.words(of: second).joined())
    return words.0.joined() == words.1.joined() || whole.0 == whole.1
  }

  /// The names that a slash sets apart: 'Al Qaida/Army of the Levant', but not 'A/S'.
  private static func alternatives(in name: String) -> [String] {
    let parts = name.split(separator: "/").map(String.init)
    return parts.count > 1 && parts.allSatisfy { $0.count > 3 } ? parts : [name]
  }

  /// Whether each word of two names that counts has a counterpart.
  private func agree(_ one: OrganizationWords, _ other: OrganizationWords) -> Bool {
    if !one.words.isEmpty, one.words.joined() == other.words.joined() { return true }
    let pairing = WordPairing(one.words, other.words, agreement: Self.agreement)
    var rest = NameRests(
      pairing.restOfFirst.map { one.words[$0] }, pairing.restOfSecond.map { other.words[$0] })
    let abridged = rest.removeAbridged(one, other)
    rest.removeOptional(Self.optional.contains)
    return (!pairing.pairs.isEmpty || abridged > 0) && rest.isEmpty
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
    return !pairing.pairs.isEmpty
      && pairing.restOfFirst.contains { !isOptional(one[$0]) }
      && pairing.restOfSecond.contains { !isOptional(other[$0]) }
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
    return LegalForms.builtIn.removed(from: words)
  }

  /// The folded words of a name without its legal form; nil where it has none, or is nothing else.
  package static func withoutLegalForm(_ name: String) -> String? {
    let words = joiningLetters(NameFolding.words(of: name))
    let rest = LegalForms.builtIn.removed(from: words)
    return rest.count < words.count ? rest.joined(separator: " ") : nil
  }

  /// Whether a name is only a legal form: 'Inc.', 'LLC'.
  package static func isLegalForm(_ name: String) -> Bool {
    LegalForms.builtIn.contains(NameFolding.words(of: name))
  }

  /// Whether a name begins or ends with a legal form as firms write theirs: 'PT Sinarja Tbk'.
  package static func hasLegalForm(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    func isForm(_ word: Substring) -> Bool { isLegalForm(joiningCapitals(String(word))) }
    let letters = last.filter(\.isLetter)
    let isWritten =
      letters.count > 2
      ? letters.first?.isUppercase == true
      : letters.count == 2 && letters.allSatisfy(\.isUppercase)
    return isWritten && isForm(last)
      || first.count > 1 && first.allSatisfy(\.isUppercase)
        && LegalForms.builtIn.leads(first.lowercased())
  }

  private func isAcronym(_ short: String, of long: String, words: [String]) -> Bool {
    let capitals = Self.joiningCapitals(short).split(whereSeparator: {
      !$0.isLetter && !$0.isNumber
    })
    .map(String.init).filter {
      $0.count > 1 && $0.first?.isUppercase == true && !$0.contains(where: \.isLowercase)
    }
    guard let acronym = capitals.first, words.count > 1 else { return false }
    let others = Self.words(of: short).filter { $0 != acronym.lowercased() }
    guard others.allSatisfy(isOptional) else { return false }
    return Acronym.isAcronym(acronym, of: long)
      || Self.initials(NumberWords.inDigits(words)).contains(acronym.lowercased())
  }

  /// The initials of folded words with their numbers whole: 'g7' of 'Group of Seven'.
  private static func initials(_ words: [String]) -> [String] {
    guard words.contains(where: NumberWords.isDigits), !words.allSatisfy(NumberWords.isDigits)
    else { return [] }
    let counting = words.filter { !Acronym.isSmall($0) }
    return [words, counting].map { words in
      words.map { NumberWords.isDigits($0) ? $0 : String($0.prefix(1)) }.joined()
    }
  }

  /// A name with letters set apart by points joined: 'UN' of 'U.N.'.
  private static func joiningCapitals(_ name: String) -> String {
    name.split(separator: " ").map { word in
      let parts = word.split(separator: ".")
      return parts.count > 1 && parts.allSatisfy { $0.count == 1 } ? parts.joined() : String(word)
    }.joined(separator: " ")
  }

  private func isOptional(_ word: String) -> Bool {
    Self.optional.contains(word) || states[word] != nil
  }

  private static func agreement(_ first: String, _ second: String) -> WordSimilarity.Agreement {
    if first == second { return .equal }
    if NumberWords.isDigits(first) || NumberWords.isDigits(second) { return .none }
    if isPlural(first, of: second) || isPlural(second, of: first) { return .close }
    let one = Array(first.utf8)
    let other = Array(second.utf8)
    let length = max(one.count, other.count)
    guard length >= 5, length - min(one.count, other.count) <= 2 else { return .none }
    let limit = length < 9 ? 7 : 11
    return SpellingDistance.isCost(of: one, other, atMost: limit) ? .close : .none
  }

  /// Whether a word is the plural of a longer noun; short ones are names: 'Wood', 'Woods'.
  private static func isPlural(_ plural: String, of noun: String) -> Bool {
    guard noun.utf8.count > 5 else { return false }
    return plural == noun + "s" || noun.hasSuffix("y") && plural == noun.dropLast() + "ies"
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

  /// Words that a name may have or lack: small ones, regions, and what an enterprise is as a whole.
  private static let optional: Set<String> = [
    "europe", "asia", "africa", "america", "international", "global", "worldwide", "of", "for",
    "and", "in", "de", "du", "la", "des", "und", "et",
  ]
  /// States as their own languages name them, for branches.
  private static let ownNames = [
    "schweiz": "CH", "suisse": "CH", "deutschland": "DE", "osterreich": "AT", "espana": "ES",
    "italia": "IT", "uk": "GB", "usa": "US", "us": "US", "nederland": "NL", "polska": "PL",
    "brasil": "BR", "sverige": "SE", "norge": "NO", "danmark": "DK", "suomi": "FI",
  ]
}
