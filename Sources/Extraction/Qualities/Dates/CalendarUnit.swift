internal import GraphModel

/// A unit of the calendar that words count in.
enum CalendarUnit: String, Sendable, Hashable {
  case day, week, fortnight, month, quarter, year, decade, weekend

  /// The unit that lies a number of units from a day; weeks begin on Monday.
  func interval(around day: CalendarDay, offset: Int) -> DayRange? {
    switch self {
    case .day:
      return day.adding(days: offset).map { DayRange(start: $0, end: $0) }
    case .fortnight: return Self.week.interval(around: day, offset: 2 * offset)
    case .week, .weekend:
      guard let monday = day.adding(days: 7 * offset - day.weekday),
        let first = self == .week ? monday : monday.adding(days: 5),
        let last = monday.adding(days: 6)
      else { return nil }
      return DayRange(start: first, end: last)
    case .month: return Self.months(1, from: day.year * 12 + day.month - 1 + offset)
    case .quarter:
      return Self.months(3, from: day.year * 12 + (day.month - 1) / 3 * 3 + 3 * offset)
    case .year: return Self.year(day.year + offset)
    case .decade: return Self.year(day.year + 10 * offset)
    }
  }

  /// A whole year.
  static func year(_ year: Int) -> DayRange? { months(12, from: year * 12) }

  /// Some months from one on, which is counted from January of the year 0.
  static func months(_ count: Int, from first: Int) -> DayRange? {
    let last = first + count - 1
    guard first >= 12, let start = CalendarDay(year: first / 12, month: first % 12 + 1, day: 1)
    else { return nil }
    let (year, month) = (last / 12, last % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: CalendarDay.length(ofMonth: month, in: year)
    ).map { DayRange(start: start, end: $0) }
  }

  /// The days from so many units before a day to it, or from it to so many units after.
  func stretch(from day: CalendarDay, count: Int) -> DayRange? {
    let other: CalendarDay?
    switch self {
    case .day: other = day.adding(days: count)
    case .week, .weekend: other = day.adding(days: 7 * count)
    case .fortnight: other = day.adding(days: 14 * count)
    case .month: other = Self.day(day, months: count)
    case .quarter: other = Self.day(day, months: 3 * count)
    case .year: other = Self.day(day, months: 12 * count)
    case .decade: other = Self.day(day, months: 120 * count)
    }
    return other.map { DayRange(start: min(day, $0), end: max(day, $0)) }
  }

  /// The same day of another month, or its last one.
  private static func day(_ day: CalendarDay, months: Int) -> CalendarDay? {
    let index = day.year * 12 + day.month - 1 + months
    guard index >= 12 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day.day, CalendarDay.length(ofMonth: month, in: year)))
  }
}
