/// A day of the Gregorian calendar, without time or zone.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 5 & 0xF) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed & 0x1F) }

  /// Year, month and day in 14, 4 and 5 bits: a graph has a day in each of its many statements.
  private let packed: Int32

  /// Creates a day, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// Reads `YYYY-MM-DD`; what follows a `T` or a space after it is ignored.
  public init?(iso8601 text: String) {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Orders days by time.
  public static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
    lhs.packed < rhs.packed
  }

  /// The number of days in a month.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29th of February.
  public static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }
}

extension CalendarDay {
  /// Days since 1 January of year 1, which is 0.
  ///
  /// Years begin in March here, so that the leap day is the last of its year.
  public var ordinal: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 306
  }

  /// The day with a given ordinal, or nil outside years 1 to 9999.
  public init?(ordinal: Int) {
    guard ordinal >= 0 else { return nil }
    let days = ordinal + 306
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { ordinal % 7 }

  /// The day a number of days later, or earlier when negative; nil outside the calendar.
  public func adding(days: Int) -> CalendarDay? { CalendarDay(ordinal: ordinal + days) }
}

/// An interval of calendar days; an open end is nil.
public struct DayRange: Sendable, Hashable {
  /// The first day.
  public var start: CalendarDay?
  /// The last day, inclusive.
  public var end: CalendarDay?

  /// Creates an interval.
  public init(start: CalendarDay?, end: CalendarDay?) {
    self.start = start
    self.end = end
  }
}
