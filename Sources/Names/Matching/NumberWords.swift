/// Numbers in names, however they are written: '1st', 'First', 'Forty-Four', 'XIV', '44'.
enum NumberWords {
  /// The words of a name with its numbers in digits.
  ///
  /// - Parameter words: Folded words, 'forty' and 'four' of 'Forty-Four' as two.
  /// - Returns: The words, each number as one in digits.
  static func inDigits(_ words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let tens = values[words[index]], (20...90).contains(tens), index + 1 < words.count,
        let units = values[words[index + 1]], (1...9).contains(units)
      {
        result.append(String(tens + units))
        index += 2
      } else {
        result.append(value(of: words[index]).map(String.init) ?? words[index])
        index += 1
      }
    }
    return result
  }

  /// The number that a folded word is: a cardinal, an ordinal or a Roman numeral of two letters or
  /// more, since one letter may be an initial.
  static func value(of word: String) -> Int? {
    if let value = values[word] { return value }
    if word.utf8.count > 1, let value = roman[word] { return value }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }

  /// Whether a word is written in digits.
  static func isDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The Roman numerals up to forty.
  static let roman: [String: Int] = {
    var table: [String: Int] = [:]
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    for number in 1..<40 {
      table[String(repeating: "x", count: number / 10) + units[number % 10]] = number
    }
    return table
  }()

  private static let values: [String: Int] = {
    var table: [String: Int] = [:]
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth",
    ]
    for (index, words) in zip(cardinals, ordinals).enumerated() {
      table[words.0] = index + 1
      table[words.1] = index + 1
    }
    let tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
    for (index, stem) in tens.enumerated() {
      table[stem + "y"] = (index + 2) * 10
      table[stem + "ieth"] = (index + 2) * 10
    }
    return table
  }()
}
