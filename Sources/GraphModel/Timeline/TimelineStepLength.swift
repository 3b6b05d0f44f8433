/// How long the steps of a timeline are.
public enum TimelineStepLength: String, Sendable, CaseIterable {
  case day
  /// From Monday to Sunday.
  case week
  case month
  case year

  /// The first day of the step that a day falls in.
  public func start(of day: CalendarDay) -> CalendarDay {
    switch self {
    case .day: day
    case .week: day.adding(days: -day.weekday) ?? day
    case .month: CalendarDay(year: day.year, month: day.month, day: 1) ?? day
    case .year: CalendarDay(year: day.year, month: 1, day: 1) ?? day
    }
  }

  /// The last day of the step that a day falls in.
  public func end(of day: CalendarDay) -> CalendarDay {
    switch self {
    case .day: return day
    case .week: return day.adding(days: 6 - day.weekday) ?? day
    case .month:
      let length = CalendarDay.length(ofMonth: day.month, in: day.year)
      return CalendarDay(year: day.year, month: day.month, day: length) ?? day
    case .year: return CalendarDay(year: day.year, month: 12, day: 31) ?? day
    }
  }

  /// The step that a day falls in, in words: `2025-03-03`, `2025-03-03 to 2025-03-09`, `2025-03`.
  func label(of day: CalendarDay) -> String {
    switch self {
    case .day: "\(day)"
    case .week: "\(start(of: day)) to \(end(of: day))"
    case .month: String("\(day)".dropLast(3))
    case .year: String("\(day)".dropLast(6))
    }
  }

  /// The shortest length that gives few steps, or the longest of all.
  static func fitting(_ days: Set<CalendarDay>) -> TimelineStepLength {
    allCases.first { length in
      Set(days.map { length.start(of: $0) }).count <= Self.fewSteps
    } ?? .year
  }

  /// How many steps a reader takes in at once.
  private static let fewSteps = 12
}
