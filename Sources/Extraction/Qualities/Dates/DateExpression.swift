internal import GraphModel
internal import Language

/// A date in words: 'next week', 'on Tuesday', '3 October 2023', 'from May to July'.
struct DateExpression: Sendable, Hashable {
  /// The tokens of the words.
  var tokens: Range<Int>
  /// What the words mean.
  var meaning: Meaning

  /// What the words of a date mean.
  indirect enum Meaning: Sendable, Hashable {
    /// A number of days from the article's day.
    case daysAway(Int)
    /// A day of the week, 0 for Monday; −1 the one before ('last'), 1 the next, 0 the nearest.
    case weekday(Int, direction: Int)
    /// A whole week, month or year a number of them away.
    case unit(CalendarUnit, offset: Int)
    /// A month, with its day, its year or a part of it.
    case month(Int, day: Int?, year: Int?, part: PartOfMonth?, direction: Int)
    /// A day of the nearest month: 'the 9th'.
    case dayOfMonth(Int)
    /// A whole year.
    case year(Int)
    /// A part of the nearest year: 'the third quarter', 'last summer', 'New Year's Day'.
    case yearly(CalendarPortion, direction: Int)
    /// A part of some days: 'the first half of 2023', 'Tuesday of last week', 'March 3 last year'.
    case portion(CalendarPortion, of: Meaning)
    /// All days from the first to the second.
    case span(Meaning, Meaning)
    /// The days up to the article's, or from it on: 'the past two weeks', 'the next three days'.
    case around(Int, CalendarUnit)
    /// What lies ahead, where something does: 'in two weeks'.
    case ahead(Int, CalendarUnit)
    /// So long before or after the date that the text tells before: 'two days later'.
    case anchored(Int, CalendarUnit)
    /// What began on a day: 'since 2019'.
    case since(Meaning)
    /// What ended on a day: 'until May'.
    case until(Meaning)
  }

  /// Whether the words mean something only beside a date told before.
  var isAnchored: Bool {
    if case .anchored = meaning { return true }
    return false
  }
}

extension DateExpression.Meaning {
  /// Whether it is a day, a week or a weekend, in which things happen but which nobody is of.
  var isDay: Bool {
    switch self {
    case .daysAway, .weekday, .dayOfMonth, .month(_, _?, _, _, _),
      .portion(.month(_, _?, _), of: _),
      .portion(.weekday, of: _), .unit(.week, _), .unit(.weekend, _), .anchored:
      true
    default: false
    }
  }
}
