internal import Grammar
internal import Language

/// Dates of the calendar: weekdays, months and years, holidays, quarters, decades.
extension DateGrammar {
  /// 'Sunday', 'Tuesday night', 'Sunday, March 3', 'Tuesday of last week'.
  func named(_ weekday: Int, at place: Int) -> Found? {
    var end = place + 1
    if DateWords.partsOfDay.contains(words[end]) { end += 1 }
    let plain = Found(meaning: .weekday(weekday, direction: 0), end: end)
    if let day = dayBehind(end) { return day }
    if let week = week(behind: end) {
      return Found(meaning: .portion(.weekday(weekday, number: 1), of: week.meaning), end: week.end)
    }
    if let direction = ["last": -1, "next": 1][words[end]], endsPhrase(end + 1) {
      return Found(meaning: .weekday(weekday, direction: direction), end: end + 1)
    }
    return plain
  }

  /// The day of a month that stands with a weekday: 'Sunday, March 3', 'Sunday 3 March', 'Sunday the
  /// 3rd', 'Sunday (3 March)'.
  private func dayBehind(_ place: Int) -> Found? {
    var next = place
    let isBracketed = words[next] == "("
    if [",", "("].contains(words[next]) { next += 1 }
    if words[next] == "the" {
      guard let found = afterArticle(next), found.meaning.isDayOfMonth else { return nil }
      return found
    }
    guard let found = absolute(at: next), found.meaning.isDayOfMonth else { return nil }
    guard isBracketed else { return found }
    return words[found.end] == ")" ? Found(meaning: found.meaning, end: found.end + 1) : nil
  }

  /// 'of last week', 'this week', 'the week before last'.
  private func week(behind place: Int) -> Found? {
    let next = words[place] == "of" ? place + 1 : place
    let found: Found?
    if words[next] == "the" {
      found = afterArticle(next)
    } else if let direction = DateWords.directions[words[next]], words[next + 1] == "week" {
      found = Found(meaning: .unit(.week, offset: direction), end: next + 2)
    } else {
      found = nil
    }
    guard let found, case .unit(.week, _) = found.meaning else { return nil }
    return found
  }

  /// 'October', 'October 3', '3 October 2023', '2023-10-03', '3/10/2023', 'October 3 last year'.
  func absolute(at place: Int) -> Found? {
    if let found = digits(at: place) { return found }
    if let found = inMonth(at: place) { return found }
    guard let (day, next) = day(at: place) else { return nil }
    let month = words[next] == "of" ? next + 1 : next
    guard let number = DateWords.month(words[month]), isMonthName(month) else { return nil }
    return inYear(number, day: day, end: month + 1)
  }

  /// '3', '3rd' or 'third'; the words alone are no date.
  private func day(at place: Int) -> (Int, Int)? {
    if let day = DateWords.day(words[place]) { return (day, place + 1) }
    guard let day = DateWords.ordinal(words[place]), day > 0, words[place + 1] == "of" else {
      return nil
    }
    return (day, place + 1)
  }

  /// A month, and its day behind it.
  private func inMonth(at place: Int) -> Found? {
    guard let month = DateWords.month(words[place]), isMonthName(place) else { return nil }
    var end = place + 1
    var day: Int?
    let next = words[end] == "the" ? end + 1 : end
    if let found = DateWords.day(words[next]), words[next + 1] != "%", words[next + 1] != ":",
      !["percent", "per", "people", "million", "billion"].contains(words[next + 1])
    {
      day = found
      end = next + 1
    } else if let found = DateWords.ordinal(words[next]), found > 0, endsPhrase(next + 1) {
      day = found
      end = next + 1
    }
    return inYear(month, day: day, end: end)
  }

  /// A month with the year behind it, in digits or as 'last year'.
  private func inYear(_ month: Int, day: Int?, end: Int) -> Found {
    if let (year, end) = yearBehind(end) {
      return Found(
        meaning: .month(month, day: day, year: year, part: nil, direction: 0), end: end)
    }
    if let year = relativeYear(behind: end) {
      return Found(
        meaning: .portion(.month(month, day: day, part: nil), of: year.meaning), end: year.end)
    }
    return Found(
      meaning: .month(month, day: day, year: nil, part: nil, direction: 0), end: end)
  }

  /// The year in digits behind a day or a month, and the place behind it.
  func yearBehind(_ place: Int) -> (Int, Int)? {
    let next = [",", "of"].contains(words[place]) ? place + 1 : place
    return DateWords.year(words[next]).map { ($0, next + 1) }
  }

  /// 'last year', 'of this year', 'two years ago'.
  private func relativeYear(behind place: Int) -> Found? {
    let next = [",", "of"].contains(words[place]) ? place + 1 : place
    if let direction = DateWords.directions[words[next]], words[next + 1] == "year" {
      return Found(meaning: .unit(.year, offset: direction), end: next + 2)
    }
    guard let (count, unit) = count(at: next), ["year", "years"].contains(words[unit]),
      words[unit + 1] == "ago"
    else { return nil }
    return Found(meaning: .unit(.year, offset: -count), end: unit + 2)
  }

  /// 'may' and 'march' are months only as names.
  private func isMonthName(_ place: Int) -> Bool {
    guard words.isCapitalized(place) else { return false }
    return words.tag(place).hasPrefix("NN") || place > 0 && isBeforeMonth(place - 1)
  }

  private func isBeforeMonth(_ place: Int) -> Bool {
    ["in", "since", "until", "till", "of", "early", "late", "mid", "-", "by", "during"]
      .contains(words[place]) || DateWords.day(words[place]) != nil
  }

  /// '2024-03-14', '29/02/2024', '29.02.2024'.
  private func digits(at place: Int) -> Found? {
    if let year = DateWords.year(words[place]), ["-", "/"].contains(words[place + 1]),
      words[place + 3] == words[place + 1], let month = Int(words[place + 2]),
      (1...12).contains(month), let day = DateWords.day(words[place + 4])
    {
      return Found(
        meaning: .month(month, day: day, year: year, part: nil, direction: 0), end: place + 5)
    }
    guard let (first, second, sign, end) = DayOrder.digits(in: words, at: place),
      let digits = Int(words[end - 1])
    else { return nil }
    let year = digits < 100 ? (digits < 70 ? 2000 : 1900) + digits : digits
    let isDayFirst: Bool
    switch (first <= 12, second <= 12) {
    case (true, true):
      guard first != second, sign != "." else {
        isDayFirst = true
        break
      }
      guard let order else { return nil }
      isDayFirst = order == .dayFirst
    case (false, true): isDayFirst = true
    case (true, false): isDayFirst = false
    case (false, false): return nil
    }
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    return Found(
      meaning: .month(month, day: day, year: year, part: nil, direction: 0), end: end)
  }

  // MARK: Holidays, seasons, quarters, decades

  /// The longest holiday at a place, and the place behind it.
  func holidayWords(at place: Int) -> (Holiday, Int)? {
    guard Holiday.openings.contains(words[place]) else { return nil }
    for length in stride(from: Holiday.longest, through: 1, by: -1) {
      let name = (0..<length).map { words[place + $0] }
      if let holiday = Holiday.named[name], words.isCapitalized(place),
        !isAttribute(place + length - 1)
      {
        return (holiday, place + length)
      }
    }
    return nil
  }

  /// Whether a word only says which: 'the Good Friday Agreement', 'an Easter parade'.
  private func isAttribute(_ place: Int) -> Bool {
    let token = words.tokens[place]
    guard words.tree.dependency(token) == "compound", let noun = words.tree.head(token) else {
      return false
    }
    return noun > token && words.tree.isNoun(noun)
      && DateWords.partsOfDay.contains(words.tree.form(noun)) == false
  }

  func holiday(at place: Int) -> Found? {
    guard let (holiday, end) = holidayWords(at: place) else { return nil }
    if let (year, end) = yearBehind(end) {
      return Found(meaning: .portion(.holiday(holiday), of: .year(year)), end: end)
    }
    if let year = relativeYear(behind: end) {
      return Found(meaning: .portion(.holiday(holiday), of: year.meaning), end: year.end)
    }
    return Found(meaning: .yearly(.holiday(holiday), direction: 0), end: end)
  }

  /// 'summer 2019', 'spring of last year', 'Q3 2023', 'Q1'.
  func seasonOrQuarter(_ place: Int) -> Found? {
    let word = words[place]
    if word.utf8.count == 2, word.hasPrefix("q"), let number = Int(word.dropFirst()),
      (1...4).contains(number)
    {
      return inYear(.quarter(number), end: place + 1)
        ?? Found(meaning: .yearly(.quarter(number), direction: 0), end: place + 1)
    }
    return DateWords.seasons[word].flatMap { inYear(.season(from: $0), end: place + 1) }
  }

  /// A part of the year that is told behind it.
  func inYear(_ portion: CalendarPortion, end: Int) -> Found? {
    if let (year, end) = yearBehind(end) {
      return Found(meaning: .portion(portion, of: .year(year)), end: end)
    }
    return relativeYear(behind: end).map {
      Found(meaning: .portion(portion, of: $0.meaning), end: $0.end)
    }
  }

  /// "1990s", "'90s".
  func decade(_ place: Int) -> Found? {
    var next = place
    if ["'", "’", "‘"].contains(words[next]) { next += 1 }
    guard let first = DateWords.decade(words[next]) else { return nil }
    return Found(meaning: .span(.year(first), .year(first + 9)), end: next + 1)
  }
}

extension DateExpression.Meaning {
  /// Whether it is one day of a month.
  fileprivate var isDayOfMonth: Bool {
    switch self {
    case .month(_, _?, _, _, _), .portion(.month(_, _?, _), of: _), .dayOfMonth,
      .portion(.day, of: _):
      true
    default: false
    }
  }
}
