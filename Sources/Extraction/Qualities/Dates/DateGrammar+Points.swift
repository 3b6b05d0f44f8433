internal import Grammar
internal import Language

/// Single dates by their first words.
extension DateGrammar {
  /// A date that is no stretch from one to another; `isBare` where the words before say that a number is
  /// a year.
  func point(at place: Int, isBare: Bool = false) -> Found? {
    if let found = atHour(place) { return found }
    if let found = inPart(place, isBare: isBare) { return found }
    if words[place] == "the" { return afterArticle(place) }
    if let found = nearDay(place) { return found }
    if let found = directed(place) { return found }
    if let found = counted(place) { return found }
    if let weekday = DateWords.weekday(words[place]) { return named(weekday, at: place) }
    if let found = ordered(place) { return found }
    if let found = holiday(at: place) { return found }
    if let found = absolute(at: place) { return found }
    if let found = seasonOrQuarter(place) { return found }
    if let found = decade(place) { return found }
    guard let year = DateWords.year(words[place]), isBare || isYear(place) else { return nil }
    return Found(meaning: .year(year), end: place + 1)
  }

  private static let beforeYears: Set<String> = [
    "in", "during", "throughout", "of", "early", "late", "mid", "around", "about", "circa",
  ]

  /// Whether a number is a year by the words around it: 'in 2019', 'the 2019 arrest'.
  private func isYear(_ place: Int) -> Bool {
    let token = words.tokens[place]
    guard words.isWhole(place) else { return false }
    if Self.beforeYears.contains(words[place - 1]) {
      return !["NN", "NNS", "CD"].contains(words.tag(place + 1)) && words[place + 1] != "%"
    }
    let tree = words.tree
    guard ["nummod", "amod", "compound", "nmod"].contains(tree.dependency(token)),
      let noun = tree.head(token), noun > token, tree.isNoun(noun), tree.tag(noun) != "NNS"
    else { return false }
    return words[place - 1] == "the" || ["PRP$", "POS"].contains(words.tag(place - 1))
      || words[place - 1] == "a"
  }

  // MARK: Hours and parts of the day

  /// Whether an hour is told: '11 pm', '14:30', 'noon'.
  func isClock(_ place: Int) -> Bool { clock(place) != nil }

  /// The place behind an hour.
  private func clock(_ place: Int) -> Int? {
    if DateWords.hours.contains(words[place]) { return place + 1 }
    guard let first = words[place].first, first.isNumber || Numeral.words[words[place]] != nil
    else { return nil }
    var next = place + 1
    if words[next] == ":", words[next + 1].first?.isNumber == true { next += 2 }
    if ["pm", "am", "p.m.", "a.m.", "o'clock", "o’clock"].contains(words[next]) { return next + 1 }
    let isWritten = words[place].contains(":") || next > place + 1
    return isWritten && words[place].allSatisfy { $0.isNumber || $0 == ":" } ? next : nil
  }

  private static let zones: Set<String> = [
    "gmt", "utc", "est", "edt", "et", "cet", "bst", "pst", "pdt", "local", "time",
  ]

  /// '11 pm on Tuesday', 'noon, local time, on March 3'.
  private func atHour(_ place: Int) -> Found? {
    guard var next = clock(place) else { return nil }
    for _ in 0..<6
    where Self.zones.contains(words[next]) || [",", "on", "of", "(", ")"].contains(words[next]) {
      next += 1
    }
    return point(at: next)
  }

  /// 'early May', 'late on Sunday', 'earlier today', 'mid-2019', 'the night of March 3'.
  private func inPart(_ place: Int, isBare: Bool) -> Found? {
    let word = words[place]
    if let end = partOfDay(place), words[end] == "of" || words[end] == "on" {
      return point(at: end + 1)
    }
    guard ["early", "late", "mid", "earlier", "later"].contains(word) else { return nil }
    var next = place + 1
    if words[next] == "-" { next += 1 }
    if let end = partOfDay(next), words[end] == "of" || words[end] == "on" { next = end + 1 }
    if ["on", "in"].contains(words[next]) { next += 1 }
    guard let whole = point(at: next, isBare: isBare || word == "mid") ?? bareYear(next) else {
      return nil
    }
    guard let part = PartOfMonth(rawValue: word) else { return whole }
    return Found(meaning: whole.meaning.part(part), end: whole.end)
  }

  private func bareYear(_ place: Int) -> Found? {
    guard let year = DateWords.year(words[place]), !["NN", "NNS"].contains(words.tag(place + 1))
    else { return nil }
    return Found(meaning: .year(year), end: place + 1)
  }

  /// The place behind 'the night', 'early morning', 'the evening'.
  func partOfDay(_ place: Int) -> Int? {
    var next = place
    if words[next] == "the" { next += 1 }
    if ["early", "late", "very"].contains(words[next]) { next += 1 }
    return DateWords.partsOfDay.contains(words[next]) ? next + 1 : nil
  }

  // MARK: Near days

  /// 'yesterday evening', 'overnight', 'this morning', 'last night'.
  private func nearDay(_ place: Int) -> Found? {
    let days: Int
    switch words[place] {
    case "yesterday": days = -1
    case "today", "tonight": days = 0
    case "tomorrow": days = 1
    case "overnight" where words.tag(place) == "RB":
      return Found(meaning: .span(.daysAway(-1), .daysAway(0)), end: place + 1)
    case "this" where DateWords.partsOfDay.contains(words[place + 1]):
      return Found(meaning: .daysAway(0), end: place + 2)
    case "this"
    where ["early", "very"].contains(words[place + 1])
      && DateWords.partsOfDay.contains(words[place + 2]):
      return Found(meaning: .daysAway(0), end: place + 3)
    case "last" where ["night", "evening"].contains(words[place + 1]):
      return Found(meaning: .daysAway(-1), end: place + 2)
    default: return nil
    }
    let end = DateWords.partsOfDay.contains(words[place + 1]) ? place + 2 : place + 1
    return Found(meaning: .daysAway(days), end: end)
  }

  /// 'last week', 'next Tuesday', 'this past weekend', 'last March', 'last summer', 'past two weeks'.
  private func directed(_ place: Int) -> Found? {
    guard var direction = DateWords.directions[words[place]] else { return nil }
    var next = place + 1
    if direction == 0, let other = DateWords.directions[words[next]], other != 0 {
      direction = other
      next += 1
    }
    if let (count, unit) = count(at: next), direction != 0, words[next] != "a",
      let unit = DateWords.unit(words[unit])
    {
      return Found(
        meaning: .around(direction * count, unit), end: next + (words[next] == "a" ? 3 : 2))
    }
    let word = words[next]
    if let unit = CalendarUnit(rawValue: word), unit != .day {
      return weekdayBehind(Found(meaning: .unit(unit, offset: direction), end: next + 1), unit)
    }
    if let weekday = DateWords.weekday(word) {
      let end = DateWords.partsOfDay.contains(words[next + 1]) ? next + 2 : next + 1
      return Found(meaning: .weekday(weekday, direction: direction), end: end)
    }
    if let month = DateWords.month(word), words.isCapitalized(next) {
      let day = DateWords.day(words[next + 1])
      return Found(
        meaning: .month(month, day: day, year: nil, part: nil, direction: direction),
        end: next + (day == nil ? 1 : 2))
    }
    if let season = DateWords.seasons[word] {
      return Found(meaning: .yearly(.season(from: season), direction: direction), end: next + 1)
    }
    return holidayWords(at: next).map {
      Found(meaning: .yearly(.holiday($0.0), direction: direction), end: $0.1)
    }
  }

  /// 'last week on Tuesday'.
  private func weekdayBehind(_ week: Found, _ unit: CalendarUnit) -> Found {
    guard unit == .week else { return week }
    let next = [",", "on"].contains(words[week.end]) ? week.end + 1 : week.end
    guard let weekday = DateWords.weekday(words[next]), DateWords.month(words[next + 1]) == nil,
      words[next + 1] != ","
    else { return week }
    return Found(
      meaning: .portion(.weekday(weekday, number: 1), of: week.meaning), end: next + 1)
  }

  /// 'three days ago', 'a fortnight ago', 'two weeks later'.
  private func counted(_ place: Int) -> Found? {
    guard let (count, next) = count(at: place) else { return nil }
    if ["hour", "hours", "minute", "minutes"].contains(words[next]), words[next + 1] == "ago" {
      return count <= 12 ? Found(meaning: .daysAway(0), end: next + 2) : nil
    }
    guard let unit = DateWords.unit(words[next]) else { return nil }
    let end = next + 2
    switch words[next + 1] {
    case "ago":
      let meaning: DateExpression.Meaning =
        unit == .day ? .daysAway(-count) : .unit(unit, offset: -count)
      return weekdayBehind(
        Found(meaning: meaning, end: end), unit == .fortnight ? .week : unit)
    case "earlier" where words[end] != "than", "before" where endsPhrase(end),
      "previously" where endsPhrase(end):
      return Found(meaning: .anchored(-count, unit), end: end)
    case "later" where words[end] != "than",
      "afterwards" where endsPhrase(end), "afterward" where endsPhrase(end),
      "after" where endsPhrase(end):
      return Found(meaning: .anchored(count, unit), end: end)
    default: return nil
    }
  }

  /// Whether nothing follows that a preposition could take.
  func endsPhrase(_ place: Int) -> Bool {
    let word = words[place]
    return word.isEmpty || [".", ",", ";", ":", "—", "–", ")", "\"", "”"].contains(word)
  }
}

extension DateExpression.Meaning {
  /// A part of the days: of a month, a year or a decade, but not of a day.
  func part(_ part: PartOfMonth) -> DateExpression.Meaning {
    switch self {
    case .month(let month, nil, let year, nil, let direction):
      return .month(month, day: nil, year: year, part: part, direction: direction)
    case .year, .unit(.year, _), .unit(.month, _), .unit(.week, _):
      return .portion(.third(part), of: self)
    case .span(.year, .year): return .portion(.third(part), of: self)
    case .portion(.month(let month, nil, nil), let year):
      return .portion(.month(month, day: nil, part: part), of: year)
    default: return self
    }
  }
}
