/// About when somebody was born who is told to be of an age.
struct Birth: Hashable {
  /// The year of birth where the article has a day, else the age.
  private let number: Int
  private let isYear: Bool

  /// The birth of somebody of an age on the day of an article, if that has one.
  init(age: Int, onDay day: Int?) {
    number = day.map { $0 / 365 - age } ?? age
    isYear = day != nil
  }

  /// How many years lie at least between the births of two; nil where they cannot be compared.
  static func gap(_ one: Set<Birth>, _ other: Set<Birth>) -> Int? {
    one.flatMap { birth in
      other.filter { $0.isYear == birth.isYear }.map { abs($0.number - birth.number) }
    }.min()
  }

  /// The ages in folded words: '34' of 'aged 34' and of '34-year-old nurse'.
  static func ages(in words: [String]) -> Set<Int> {
    Set(
      words.indices.compactMap { index in
        guard let years = Int(words[index]) else { return nil }
        let isAged = index > 0 && words[index - 1] == "aged"
        let isYears =
          index + 2 < words.count && words[index + 1].hasPrefix("year") && words[index + 2] == "old"
        return isAged || isYears ? years : nil
      })
  }
}
