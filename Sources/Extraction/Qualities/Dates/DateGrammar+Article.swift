internal import Language

/// Dates that begin with 'the', and ordinals: 'the week of March 4', 'the 9th', 'first half of 2023'.
extension DateGrammar {
  /// A date behind 'the'.
  func afterArticle(_ place: Int) -> Found? {
    let next = place + 1
    if words.has(["day", "before", "yesterday"], at: next) {
      return Found(meaning: .daysAway(-2), end: next + 3)
    }
    if words.has(["day", "after", "tomorrow"], at: next) {
      return Found(meaning: .daysAway(2), end: next + 3)
    }
    if words.has(["night", "before", "last"], at: next) {
      return Found(meaning: .daysAway(-2), end: next + 3)
    }
    if let found = wholeUnit(next) { return found }
    if let found = anchored(next) { return found }
    if let found = recent(next) { return found }
    if let found = ordered(next) { return found }
    if let found = edge(next) { return found }
    if let found = dayOfMonth(next) { return found }
    if let found = decadeOrCentury(next) { return found }
    return DateWords.seasons[words[next]].flatMap { inYear(.season(from: $0), end: next + 1) }
  }

  /// 'week of March 4', 'week ending Friday', 'week before last', 'weekend'.
  private func wholeUnit(_ place: Int) -> Found? {
    guard let unit = CalendarUnit(rawValue: words[place]) else { return nil }
    if unit != .day, words.has(["before", "last"], at: place + 1) {
      return Found(meaning: .unit(unit, offset: -2), end: place + 3)
    }
    if unit != .day, words.has(["after", "next"], at: place + 1) {
      return Found(meaning: .unit(unit, offset: 2), end: place + 3)
    }
    if unit == .week {
      let portion: CalendarPortion? =
        switch words[place + 1] {
        case "of": .weekAround
        case "beginning", "starting", "commencing", "from": .weekFrom
        case "ending", "to": .weekTo
        default: nil
        }
      guard let portion else { return nil }
      let next = words[place + 2] == "on" ? place + 3 : place + 2
      return point(at: next).map {
        Found(meaning: .portion(portion, of: $0.meaning), end: $0.end)
      }
    }
    guard unit == .weekend else { return nil }
    if words[place + 1] == "of", let day = point(at: place + 2) {
      return Found(
        meaning: .portion(.weekendAround, of: day.meaning), end: day.end)
    }
    return endsPhrase(place + 1) || words.tag(place + 1) != "NN"
      ? Found(meaning: .unit(.weekend, offset: 0), end: place + 1) : nil
  }

  /// 'next day', 'following week', 'same day', 'day before'.
  private func anchored(_ place: Int) -> Found? {
    let ways = ["next": 1, "following": 1, "previous": -1, "preceding": -1, "same": 0]
    if let way = ways[words[place]], let unit = CalendarUnit(rawValue: words[place + 1]) {
      return Found(meaning: .anchored(way, unit), end: place + 2)
    }
    guard let unit = CalendarUnit(rawValue: words[place]), endsPhrase(place + 2) else { return nil }
    switch words[place + 1] {
    case "before": return Found(meaning: .anchored(-1, unit), end: place + 2)
    case "after": return Found(meaning: .anchored(1, unit), end: place + 2)
    default: return nil
    }
  }

  /// 'past two weeks', 'past week', 'coming month'.
  private func recent(_ place: Int) -> Found? {
    guard let direction = ["past": -1, "last": -1, "coming": 1, "next": 1][words[place]] else {
      return nil
    }
    if let (count, next) = count(at: place + 1), let unit = DateWords.unit(words[next]),
      unit != .weekend
    {
      return Found(meaning: .around(direction * count, unit), end: next + 1)
    }
    guard let unit = CalendarUnit(rawValue: words[place + 1]), words[place + 2] != "of",
      unit != .weekend, unit != .day
    else { return nil }
    return Found(meaning: .around(direction, unit), end: place + 2)
  }

  /// 'first week of March', 'second half of 2023', 'third quarter', 'last Monday in May'.
  func ordered(_ place: Int) -> Found? {
    guard let number = DateWords.ordinal(words[place]) else { return nil }
    let noun = words[place + 1]
    let portion: CalendarPortion
    switch noun {
    case "week": portion = .week(number)
    case "half" where [1, 2].contains(number): portion = .half(number)
    case "half" where number < 0: portion = .half(2)
    case "quarter" where number < 0: portion = .quarter(4)
    case "quarter" where number <= 4: portion = .quarter(number)
    default:
      guard let weekday = DateWords.weekday(noun) else { return nil }
      portion = .weekday(weekday, number: number)
    }
    if ["of", "in"].contains(words[place + 2]) {
      if let whole = whole(at: place + 3) {
        return Found(meaning: .portion(portion, of: whole.meaning), end: whole.end)
      }
      return nil
    }
    if let found = inYear(portion, end: place + 2) { return found }
    guard case .quarter = portion, words[place] != "last" else { return nil }
    return Found(meaning: .yearly(portion, direction: 0), end: place + 2)
  }

  /// What something is a part of: 'March', '2023', 'last year', 'the year'.
  private func whole(at place: Int) -> Found? {
    if words[place] == "the", let unit = CalendarUnit(rawValue: words[place + 1]), unit != .day,
      unit != .weekend
    {
      return Found(meaning: .unit(unit, offset: 0), end: place + 2)
    }
    return point(at: place, isBare: true)
  }

  /// 'start of the year', 'end of March', 'middle of last week', 'early hours of Monday'.
  private func edge(_ place: Int) -> Found? {
    if ["early", "small"].contains(words[place]), words[place + 1] == "hours" {
      return words[place + 2] == "of" ? point(at: place + 3) : nil
    }
    let part: PartOfMonth
    switch words[place] {
    case "start", "beginning", "outset": part = .early
    case "middle": part = .mid
    case "end", "close": part = .late
    default: return nil
    }
    guard words[place + 1] == "of", let whole = whole(at: place + 2) else { return nil }
    return Found(meaning: whole.meaning.part(part), end: whole.end)
  }

  /// '3rd of March', 'third of March', '9th', '9th of this month'.
  private func dayOfMonth(_ place: Int) -> Found? {
    if let found = absolute(at: place), found.meaning.isMonth { return found }
    guard words[place].last?.isLetter == true, let day = DateWords.day(words[place]) else {
      return nil
    }
    if words[place + 1] == "of", let direction = DateWords.directions[words[place + 2]],
      words[place + 3] == "month"
    {
      return Found(
        meaning: .portion(.day(day), of: .unit(.month, offset: direction)), end: place + 4)
    }
    let before = place > 1 ? words[place - 2] : ""
    let isAttribute = ["NN", "NNS", "NNP", "NNPS", "JJ", "CD"].contains(words.tag(place + 1))
    guard
      ["on", "until", "till", "since", "from", "by", "between", ","].contains(before)
        || DateWords.weekday(before) != nil,
      !isAttribute
    else { return nil }
    return Found(meaning: .dayOfMonth(day), end: place + 1)
  }

  /// '1990s', 'early 1990s', '19th century'.
  private func decadeOrCentury(_ place: Int) -> Found? {
    if let part = PartOfMonth(rawValue: words[place]), part != .all {
      let next = words[place + 1] == "-" ? place + 2 : place + 1
      return decade(next).map {
        Found(meaning: .portion(.third(part), of: $0.meaning), end: $0.end)
      }
    }
    if words[place + 1] == "century", words[place].hasSuffix("th"),
      let number = Int(words[place].dropLast(2)), (16...21).contains(number)
    {
      return Found(
        meaning: .span(.year(number * 100 - 99), .year(number * 100)), end: place + 2)
    }
    return decade(place)
  }
}

extension DateExpression.Meaning {
  fileprivate var isMonth: Bool {
    switch self {
    case .month, .portion(.month, of: _): true
    default: false
    }
  }
}
