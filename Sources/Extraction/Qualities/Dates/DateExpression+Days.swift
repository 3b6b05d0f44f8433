internal import GraphModel

extension DateExpression {
  /// The interval of days that the words mean.
  ///
  /// - Parameters:
  ///   - published: The article's day.
  ///   - isFuture: Whether what is dated is still to come, which decides what 'Tuesday' means.
  ///   - anchor: The days that the text tells before, for 'two days later'.
  /// - Returns: The days; nil when they cannot be known.
  func range(published: CalendarDay?, isFuture: Bool, anchor: DayRange? = nil) -> DayRange? {
    meaning.days(DateExpression.Moment(day: published, isFuture: isFuture, anchor: anchor))
  }

  /// From when the words are said, and which way they look.
  struct Moment {
    var day: CalendarDay?
    var isFuture: Bool
    var anchor: DayRange?

    /// The same, said on another day.
    func on(_ day: CalendarDay?) -> Moment {
      Moment(day: day, isFuture: isFuture, anchor: anchor)
    }
  }
}

extension DateExpression.Meaning {
  fileprivate typealias Moment = DateExpression.Moment

  fileprivate func days(_ moment: Moment) -> DayRange? {
    switch self {
    case .month(let month, let day, let year?, let part, _):
      return CalendarPortion.month(month, day: day, part: part).days(inYear: year)
    case .year(let year): return CalendarUnit.year(year)
    case .portion(let portion, of: let whole):
      return whole.days(moment).flatMap { portion.days(of: $0) }
    case .span(let first, let last): return Self.span(first, last, moment)
    case .since(let first): return first.days(moment).map { DayRange(start: $0.start, end: nil) }
    case .until(let last): return last.days(moment).map { DayRange(start: nil, end: $0.end) }
    case .anchored(let count, let unit):
      guard let anchor = count < 0 ? moment.anchor?.start : moment.anchor?.end else { return nil }
      return unit.interval(around: anchor, offset: count)
    default:
      guard let published = moment.day else { return nil }
      return relative(to: published, moment)
    }
  }

  private func relative(to published: CalendarDay, _ moment: Moment) -> DayRange? {
    switch self {
    case .daysAway(let days): return CalendarUnit.day.interval(around: published, offset: days)
    case .weekday(let weekday, let direction):
      return Self.weekday(weekday, direction, published, moment)
    case .unit(.weekend, offset: 0): return Self.weekend(published, moment)
    case .unit(let unit, let offset): return unit.interval(around: published, offset: offset)
    case .month(let month, let day, nil, let part, let direction):
      return Self.yearly(
        .month(month, day: day, part: part), direction, published, moment)
    case .yearly(let portion, let direction):
      return Self.yearly(portion, direction, published, moment)
    case .dayOfMonth(let number): return Self.day(number, published, moment)
    case .around(let count, let unit): return unit.stretch(from: published, count: count)
    case .ahead(let count, let unit):
      return moment.isFuture ? unit.interval(around: published, offset: count) : nil
    default: return nil
    }
  }

  private static func weekday(
    _ weekday: Int, _ direction: Int, _ published: CalendarDay, _ moment: Moment
  ) -> DayRange? {
    let forward = (weekday - published.weekday + 7) % 7
    let isLater = direction > 0 || direction == 0 && moment.isFuture
    var days = isLater ? forward : forward - (forward == 0 ? 0 : 7)
    if direction != 0, days == 0 { days = 7 * direction }
    return CalendarUnit.day.interval(around: published, offset: days)
  }

  /// 'at the weekend': the one that has begun last, or the next to end.
  private static func weekend(_ published: CalendarDay, _ moment: Moment) -> DayRange? {
    let hasBegun = published.weekday >= 5
    return CalendarUnit.weekend.interval(
      around: published, offset: moment.isFuture || hasBegun ? 0 : -1)
  }

  /// How many days a report may lie before what it tells: where it is day already, it may be night
  /// at the publisher's.
  private static let slack = 1

  /// The nearest of the days that each year has, on the side that is meant.
  private static func yearly(
    _ portion: CalendarPortion, _ direction: Int, _ published: CalendarDay, _ moment: Moment
  ) -> DayRange? {
    let isLater = direction > 0 || direction == 0 && moment.isFuture
    let latest = published.adding(days: direction == 0 ? slack : 0) ?? published
    // A leap day may be eight years away.
    for step in -1...8 {
      guard let days = portion.days(inYear: published.year + (isLater ? step : -step)),
        let first = days.start, let last = days.end
      else { continue }
      switch (isLater, direction) {
      case (true, 0): if last >= published { return days }
      case (true, _): if first > published { return days }
      case (false, 0): if first <= latest { return days }
      case (false, _): if last < published { return days }
      }
    }
    return nil
  }

  /// 'the 9th': of the months that have one, the nearest.
  private static func day(
    _ number: Int, _ published: CalendarDay, _ moment: Moment
  ) -> DayRange? {
    for step in 0...2 {
      guard
        let month = CalendarUnit.month.interval(
          around: published, offset: moment.isFuture ? step : -step)?.start,
        let day = CalendarDay(year: month.year, month: month.month, day: number)
      else { continue }
      if moment.isFuture ? day >= published : day <= published {
        return DayRange(start: day, end: day)
      }
    }
    return nil
  }

  /// Of two days the one that is surer places the other: 'from November to March' ends last March.
  private static func span(
    _ first: DateExpression.Meaning, _ last: DateExpression.Meaning, _ moment: Moment
  ) -> DayRange? {
    let start: DayRange?
    let end: DayRange?
    if moment.isFuture {
      start = first.days(moment)
      end = last.days(moment.on(start?.start ?? moment.day))
    } else {
      end = last.days(moment)
      start = first.days(moment.on(end?.end ?? moment.day))
    }
    guard let from = start?.start, let to = end?.end, from <= to else { return nil }
    return DayRange(start: from, end: to)
  }
}
