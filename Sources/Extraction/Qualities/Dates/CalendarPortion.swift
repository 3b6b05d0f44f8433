internal import GraphModel

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

/// A part of a stretch of days.
enum CalendarPortion: Sendable, Hashable {
  /// A month of a year, with its day or a part of it.
  case month(Int, day: Int?, part: PartOfMonth?)
  /// A third of a month, a year or a decade: 'early 2019'.
  case third(PartOfMonth)
  /// The first or the second half.
  case half(Int)
  /// One of the four quarters of a year.
  case quarter(Int)
  /// Three months from one on, which may end in the next year.
  case season(from: Int)
  /// One of the weeks, which count from the first day on; −1 is the last.
  case week(Int)
  /// The week that the days lie in, begin or end.
  case weekAround, weekFrom, weekTo
  /// The weekend that the days lie in.
  case weekendAround
  /// A day of the week, 0 for Monday, by its number; −1 is the last.
  case weekday(Int, number: Int)
  /// A day by its number.
  case day(Int)
  case holiday(Holiday)

  /// The part of a year.
  func days(inYear year: Int) -> DayRange? {
    CalendarUnit.year(year).flatMap { days(of: $0) }
  }

  /// The part of some days.
  func days(of whole: DayRange) -> DayRange? {
    guard let first = whole.start, let last = whole.end else { return nil }
    switch self {
    case .month(let month, let day, let part):
      return Self.month(month, day, part, in: first.year)
    case .third(let part): return Self.third(part, first, last)
    case .half(let number):
      guard Self.months(first, last) > 1 else {
        return Self.stretch(
          number == 1 ? first : first.adding(days: 15), number == 1 ? first.adding(days: 14) : last)
      }
      return Self.share(number, of: 2, first, last)
    case .quarter(let number): return Self.share(number, of: 4, first, last)
    case .season(let month): return CalendarUnit.months(3, from: first.year * 12 + month - 1)
    case .week(let number):
      return number < 0
        ? Self.stretch(last.adding(days: -6), last)
        : Self.stretch(first.adding(days: 7 * number - 7), first.adding(days: 7 * number - 1))
    case .weekAround:
      // Where weeks are called by their Sunday, they begin on it.
      return first.weekday == 6
        ? Self.stretch(first, first.adding(days: 6))
        : CalendarUnit.week.interval(around: first, offset: 0)
    case .weekendAround: return CalendarUnit.weekend.interval(around: first, offset: 0)
    case .weekFrom: return Self.stretch(first, first.adding(days: 6))
    case .weekTo: return Self.stretch(last.adding(days: -6), last)
    case .weekday(let weekday, let number): return Self.weekday(weekday, number, first, last)
    case .day(let number):
      return CalendarDay(year: first.year, month: first.month, day: number).flatMap {
        Self.stretch($0, $0)
      }
    case .holiday(let holiday): return holiday.day(in: first.year).flatMap { Self.stretch($0, $0) }
    }
  }

  private static func stretch(_ first: CalendarDay?, _ last: CalendarDay?) -> DayRange? {
    guard let first, let last else { return nil }
    return DayRange(start: first, end: last)
  }

  private static func month(_ month: Int, _ day: Int?, _ part: PartOfMonth?, in year: Int)
    -> DayRange?
  {
    if let day {
      let found = CalendarDay(year: year, month: month, day: day)
      return stretch(found, found)
    }
    let days = (part ?? .all).days(of: month, in: year)
    return stretch(
      CalendarDay(year: year, month: month, day: days.lowerBound),
      CalendarDay(year: year, month: month, day: days.upperBound))
  }

  /// How many months some days reach over.
  private static func months(_ first: CalendarDay, _ last: CalendarDay) -> Int {
    (last.year - first.year) * 12 + last.month - first.month + 1
  }

  /// One of several equal parts of whole months.
  private static func share(
    _ number: Int, of parts: Int, _ first: CalendarDay, _ last: CalendarDay
  ) -> DayRange? {
    let length = months(first, last) / parts
    guard length > 0, (1...parts).contains(number) else { return nil }
    return CalendarUnit.months(
      length, from: first.year * 12 + first.month - 1 + (number - 1) * length)
  }

  private static func third(_ part: PartOfMonth, _ first: CalendarDay, _ last: CalendarDay)
    -> DayRange?
  {
    let count = months(first, last)
    switch count {
    case 1 where last.ordinal - first.ordinal < 8:
      // 'early next week', 'late last week'
      let days: ClosedRange<Int> = part == .early ? 0...1 : part == .mid ? 2...3 : 3...6
      return stretch(first.adding(days: days.lowerBound), first.adding(days: days.upperBound))
    case 1: return month(first.month, nil, part, in: first.year)
    case 120:
      // Of ten years the thirds are four, two and four.
      let years = part == .early ? 0...3 : part == .mid ? 4...5 : 6...9
      return CalendarUnit.months(
        years.count * 12, from: (first.year + years.lowerBound) * 12)
    default:
      guard part != .all else { return stretch(first, last) }
      return share(part == .early ? 1 : part == .mid ? 2 : 3, of: 3, first, last)
    }
  }

  private static func weekday(
    _ weekday: Int, _ number: Int, _ first: CalendarDay, _ last: CalendarDay
  ) -> DayRange? {
    let day =
      number < 0
      ? last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (number + 1))
      : first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    guard let day, first <= day, day <= last else { return nil }
    return stretch(day, day)
  }
}
