/// Numbers with their nouns.
enum Count {
  /// '1 tie', '2 ties'.
  static func of(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    let vowels = "aeiou"
    let isAfterVowel = noun.dropLast().last.map(vowels.contains) ?? false
    return noun.hasSuffix("y") && !isAfterVowel
      ? "\(number) \(noun.dropLast())ies" : "\(number) \(noun)s"
  }

  /// 'a, b and c'.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
