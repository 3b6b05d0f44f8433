/// Reads whole numbers in words and digits.
enum Numeral {
  /// The number that a word is: 'two', 'Eleven', '1,700'; nil for other words.
  static func value(of word: String) -> Int? {
    if let number = words[word.lowercased()] { return number }
    guard let first = word.unicodeScalars.first, ("0"..."9").contains(first) else { return nil }
    return Int(word.filter { $0 != "," })
  }

  /// Words for numbers, in small letters.
  static let words: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "dozen": 12, "hundred": 100,
  ]
}
