/// The marks by which a family tells bearers of one name apart: 'Jr.', 'III', 'the Second'.
enum Generation {
  /// The number of a generation by its folded mark, where that can be no word of a name.
  static let marks: [String: Int] = {
    var marks = NumberWords.roman.filter { $0.key.utf8.count > 1 && $0.key != "xi" }
    for mark in ["sr", "snr", "senior"] { marks[mark] = 1 }
    for mark in ["jr", "jnr", "junior"] { marks[mark] = 2 }
    return marks
  }()

  /// The generation that a folded word behind a name marks.
  static func of(_ word: String) -> Int? {
    if let mark = marks[word] { return mark }
    // Written as '2nd', or as a numeral of one letter, which is kept as a word since it may be an initial.
    return word.first?.isNumber == true && !NumberWords.isDigits(word)
      ? NumberWords.value(of: word) : nil
  }

  /// The generation that words end with: 'the Second', '2nd', 'the Elder', or a numeral of one letter.
  static func ordinal(in words: [String]) -> Int? {
    guard words.count > 1, let last = words.last else { return nil }
    if let number = of(last) { return number }
    guard words.count > 2, words[words.count - 2] == "the" else { return nil }
    return ["elder": 1, "younger": 2][last] ?? NumberWords.value(of: last)
  }
}
