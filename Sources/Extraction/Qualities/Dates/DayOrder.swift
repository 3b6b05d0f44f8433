/// Whether days or months come first where both are digits: '3/4/2024'.
enum DayOrder: Sendable, Hashable {
  case dayFirst, monthFirst

  /// The order that an article keeps to: by dates that are possible in one order only, else by how it
  /// writes months in letters; nil where nothing tells.
  init?(_ words: DateWords) {
    var votes = 0
    for place in words.words.indices {
      if let (first, second, _, _) = Self.digits(in: words, at: place) {
        if first > 12, second <= 12 { votes += 1000 }
        if second > 12, first <= 12 { votes -= 1000 }
      } else if DateWords.month(words[place]) != nil, words.isCapitalized(place) {
        if DateWords.day(words[place + 1]) != nil {
          votes -= 1
        } else if place > 0, DateWords.day(words[place - 1]) != nil {
          votes += 1
        }
      }
    }
    guard votes != 0 else { return nil }
    self = votes > 0 ? .dayFirst : .monthFirst
  }

  /// The numbers and the sign of '29/02/2024', and the place behind it.
  static func digits(in words: DateWords, at place: Int) -> (Int, Int, sign: String, end: Int)? {
    let sign = words[place + 1]
    guard ["/", ".", "-"].contains(sign), words[place + 3] == sign,
      let first = number(words[place]), let second = number(words[place + 2]),
      [2, 4].contains(words[place + 4].utf8.count), Int(words[place + 4]) != nil,
      sign != "-" || words[place + 4].utf8.count == 4, words[place + 5] != sign
    else { return nil }
    return (first, second, sign, place + 5)
  }

  private static func number(_ word: String) -> Int? {
    guard (1...2).contains(word.utf8.count), let number = Int(word), (1...31).contains(number)
    else { return nil }
    return number
  }
}
