/// The '-ing' forms of English verbs.
enum Gerund {
  /// 'bribing' of 'bribe', 'robbing' of 'rob'; of several words the first changes: 'handing over'.
  static func of(_ verb: String) -> String {
    let words = verb.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return verb }
    return ([ofOne(String(first))] + words.dropFirst().map(String.init)).joined(separator: " ")
  }

  private static func ofOne(_ verb: String) -> String {
    if verb == "be" { return "being" }
    let letters = Array(verb.lowercased())
    guard let last = letters.last, letters.count > 2 else { return verb + "ing" }
    let before = letters[letters.count - 2]
    if last == "e", before == "i" { return verb.dropLast(2) + "ying" }
    if last == "e", !"eoy".contains(before) { return verb.dropLast() + "ing" }
    if last == "c" { return verb + "king" }
    return doublesItsEnd(letters) ? "\(verb)\(last)ing" : verb + "ing"
  }

  /// Whether a verb ends in one stressed vowel and one consonant: 'rob', 'submit', 'kidnap', or in any and
  /// an 'l': 'control'.
  private static func doublesItsEnd(_ letters: [Character]) -> Bool {
    let (last, vowel, onset) = (
      letters[letters.count - 1], letters[letters.count - 2], letters.count - 3
    )
    guard isConsonant(last), !"wxyh".contains(last), isVowel(vowel) else { return false }
    // The 'u' of 'quit' is no vowel of its own.
    let isAfterQ = letters[onset] == "u" && onset > 0 && letters[onset - 1] == "q"
    guard isConsonant(letters[onset]) || isAfterQ else { return false }
    if last == "l" { return true }
    let stem = String(letters)
    if !letters[...onset].contains(where: isVowel) || isAfterQ && onset == 1 { return true }
    if prefixes.contains(where: { stem.hasPrefix($0) && $0.count == onset }) { return true }
    // Compounds of short verbs: 'kidnap', 'wiretap', 'undercut'.
    return "au".contains(vowel) && !"rs".contains(last)
  }

  /// The unstressed first syllables before which a verb's last is stressed.
  private static let prefixes = [
    "a", "ab", "ad", "be", "com", "con", "de", "ex", "for", "im", "in", "oc", "per", "pre", "pro",
    "re", "sub", "trans",
  ]

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
  private static func isConsonant(_ letter: Character) -> Bool {
    letter.isASCII && letter.isLetter && !isVowel(letter)
  }
}
