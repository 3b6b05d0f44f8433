internal import GraphModel
internal import Language

/// A date in words: 'next week', 'on Tuesday', '3 October 2023'.
struct DateExpression: Sendable, Hashable {
  /// The tokens of the words.
  var tokens: Range<Int>
  /// What the words mean.
  var meaning: Meaning

  /// What the words of a date mean.
  enum Meaning: Sendable, Hashable {
    /// A number of days from the article's day.
    case daysAway(Int)
    /// A day of the week, 0 for Monday; −1 the one before ('last'), 1 the next, 0 the nearest.
    case weekday(Int, direction: Int)
    /// A whole week, month or year a number of them away.
    case unit(CalendarUnit, offset: Int)
    /// A month, with its day, its year or a part of it.
    case month(Int, day: Int?, year: Int?, part: PartOfMonth?, direction: Int)
    /// A whole year.
    case year(Int)
  }

  /// The interval of days that the words mean; nil when it cannot be known.
  func range(published: CalendarDay?, isFuture: Bool) -> DayRange? {
    switch meaning {
    case .month(let month, let day, let year?, let part, _):
      return Self.interval(year: year, month: month, day: day, part: part)
    case .year(let year):
      return DayRange(
        start: CalendarDay(year: year, month: 1, day: 1),
        end: CalendarDay(year: year, month: 12, day: 31))
    default:
      guard let published else { return nil }
      return relative(to: published, isFuture: isFuture)
    }
  }

  private func relative(to published: CalendarDay, isFuture: Bool) -> DayRange? {
    switch meaning {
    case .daysAway(let days): return Self.single(published.adding(days: days))
    case .weekday(let weekday, let direction):
      let forward = (weekday - published.weekday + 7) % 7
      let isLater = direction > 0 || direction == 0 && isFuture
      var days = isLater ? forward : forward - (forward == 0 ? 0 : 7)
      if direction != 0, days == 0 { days = 7 * direction }
      return Self.single(published.adding(days: days))
    case .unit(let unit, let offset): return unit.interval(around: published, offset: offset)
    case .month(let month, let day, nil, let part, let direction):
      let year = Self.year(of: month, near: published, direction: direction, isFuture: isFuture)
      return Self.interval(year: year, month: month, day: day, part: part)
    default: return nil
    }
  }

  /// The year of a month without one: the nearest before the article's day, or after it.
  private static func year(
    of month: Int, near published: CalendarDay, direction: Int, isFuture: Bool
  ) -> Int {
    let isLater = direction > 0 || direction == 0 && isFuture
    if isLater { return month >= published.month ? published.year : published.year + 1 }
    let before = direction < 0 ? month < published.month : month <= published.month
    return before ? published.year : published.year - 1
  }

  private static func single(_ day: CalendarDay?) -> DayRange? {
    day.map { DayRange(start: $0, end: $0) }
  }

  private static func interval(
    year: Int, month: Int, day: Int?, part: PartOfMonth?
  ) -> DayRange? {
    if let day { return single(CalendarDay(year: year, month: month, day: day)) }
    let days = (part ?? .all).days(of: month, in: year)
    guard let start = CalendarDay(year: year, month: month, day: days.lowerBound),
      let end = CalendarDay(year: year, month: month, day: days.upperBound)
    else { return nil }
    return DayRange(start: start, end: end)
  }
}

/// A part of a month in words: 'early October'.
enum PartOfMonth: String, Sendable, Hashable, CaseIterable {
  case early, mid, late, all

  /// The days of the part: a third of the month.
  func days(of month: Int, in year: Int) -> ClosedRange<Int> {
    let last = CalendarDay.length(ofMonth: month, in: year)
    return switch self {
    case .early: 1...10
    case .mid: 11...20
    case .late: 21...last
    case .all: 1...last
    }
  }
}

/// A unit of the calendar that words count in.
enum CalendarUnit: String, Sendable, Hashable {
  case day, week, month, year, weekend

  /// The unit that lies a number of units from a day; weeks begin on Monday.
  func interval(around day: CalendarDay, offset: Int) -> DayRange? {
    switch self {
    case .day:
      return day.adding(days: offset).map { DayRange(start: $0, end: $0) }
    case .week, .weekend:
      guard let monday = day.adding(days: 7 * offset - day.weekday),
        let first = self == .week ? monday : monday.adding(days: 5),
        let last = monday.adding(days: 6)
      else { return nil }
      return DayRange(start: first, end: last)
    case .month:
      let months = day.year * 12 + day.month - 1 + offset
      let (year, month) = (months / 12, months % 12 + 1)
      guard year > 0, let start = CalendarDay(year: year, month: month, day: 1) else { return nil }
      return DayRange(
        start: start,
        end: CalendarDay(
          year: year, month: month, day: CalendarDay.length(ofMonth: month, in: year)))
    case .year:
      guard let start = CalendarDay(year: day.year + offset, month: 1, day: 1) else { return nil }
      return DayRange(start: start, end: CalendarDay(year: day.year + offset, month: 12, day: 31))
    }
  }
}
