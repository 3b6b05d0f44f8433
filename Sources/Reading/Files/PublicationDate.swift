internal import GraphModel

/// Reads the ways in which pages and files write a day.
enum PublicationDate {
  /// Reads `2024-03-05` and what may follow it, `2024/03/05`, `20240305`, `5 March 2024` and
  /// `March 5, 2024`; the day is the one written, in whatever zone.
  static func parse(_ text: String) -> CalendarDay? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    return numeric(words) ?? compact(words) ?? named(words)
  }

  private static func numeric(_ words: [String]) -> CalendarDay? {
    guard words.count >= 3, words[0].count == 4, let year = Int(words[0]),
      let month = Int(words[1]),
      let day = Int(words[2].prefix { $0.isNumber }), words[2].prefix(while: \.isNumber).count <= 2
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func compact(_ words: [String]) -> CalendarDay? {
    guard let digits = words.first?.prefix(while: \.isNumber), digits.count == 8,
      let number = Int(digits)
    else { return nil }
    return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func named(_ words: [String]) -> CalendarDay? {
    for (index, word) in words.enumerated() {
      guard let month = month(word), index + 1 < words.count else { continue }
      let before = index > 0 ? Int(words[index - 1]) : nil
      if let before, let year = Int(words[index + 1]) {
        return CalendarDay(year: year, month: month, day: before)
      }
      if index + 2 < words.count, let day = Int(words[index + 1]), let year = Int(words[index + 2])
      {
        return CalendarDay(year: year, month: month, day: day)
      }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
