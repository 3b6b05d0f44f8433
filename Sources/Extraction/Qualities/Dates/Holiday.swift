internal import GraphModel
internal import Lexicons

/// A day that each year has, by its rule.
enum Holiday: Sendable, Hashable {
  /// A day of a month.
  case fixed(month: Int, day: Int)
  /// So many days after Easter Sunday.
  case easter(Int)
  /// A weekday of a month, 0 for Monday, by its number; −1 is the last.
  case weekday(Int, number: Int, month: Int)

  /// The day in a year.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .easter(let offset): return Self.easter(year)?.adding(days: offset)
    case .weekday(let weekday, let number, let month):
      return CalendarUnit.months(1, from: year * 12 + month - 1)
        .flatMap { CalendarPortion.weekday(weekday, number: number).days(of: $0)?.start }
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the golden number and the epact.
  private static func easter(_ year: Int) -> CalendarDay? {
    let golden = year % 19
    let century = year / 100
    let leapless = century - century / 4
    let drift = (8 * century + 13) / 25
    let epact = (19 * golden + leapless - drift + 15) % 30
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - leapless) % 7
    let offset = moon - weekday
    let month = 3 + (offset + 40) / 44
    return CalendarDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }

  /// The holidays by the words of their names, in small letters.
  static let named: [[String]: Holiday] = (try? embedded.get()) ?? [:]

  /// The most words that a name has.
  static let longest = named.keys.map(\.count).max() ?? 0

  /// The words that names begin with.
  static let openings = Set(named.keys.compactMap(\.first))

  /// The embedded holidays, or what is wrong with them.
  static let embedded = Result { () throws(LexiconError) in
    try all(in: LexiconTable(embedded: "holidays"))
  }

  private static func all(in table: LexiconTable) throws(LexiconError) -> [[String]: Holiday] {
    var found: [[String]: Holiday] = [:]
    for row in table.rows {
      guard let holiday = Holiday(rule: row.words(1)) else {
        throw row.unknown(row.column(1), "rule")
      }
      for name in row.list(0) { found[name.split(separator: " ").map(String.init)] = holiday }
    }
    return found
  }

  /// Reads 'december 25', 'easter -2' or 'last monday may'.
  private init?(rule words: [String]) {
    let month = words.last.flatMap { DateWords.month($0) }
    switch words.count {
    case 2 where words[0] == "easter":
      guard let offset = Int(words[1]) else { return nil }
      self = .easter(offset)
    case 2:
      guard let month = DateWords.month(words[0]), let day = Int(words[1]) else { return nil }
      self = .fixed(month: month, day: day)
    case 3:
      guard let number = DateWords.ordinal(words[0]), let month,
        let weekday = DateWords.weekday(words[1])
      else { return nil }
      self = .weekday(weekday, number: number, month: month)
    default: return nil
    }
  }
}
