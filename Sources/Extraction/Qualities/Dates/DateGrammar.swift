internal import Grammar
internal import Language

/// Reads dates in words, from a place of a text on.
struct DateGrammar: Sendable {
  let words: DateWords
  /// How the article writes days and months in digits; nil where nothing tells.
  let order: DayOrder?

  /// What words mean, and where they end.
  struct Found {
    var meaning: DateExpression.Meaning
    var end: Int
  }

  init(_ words: DateWords) {
    self.words = words
    order = DayOrder(words)
  }

  /// The dates of a document, in order and without overlap.
  static func dates(in tree: SyntaxTree) -> [DateExpression] {
    let grammar = DateGrammar(DateWords(tree))
    let words = grammar.words
    var result: [DateExpression] = []
    var place = 0
    while place < words.words.count {
      guard mayBegin(with: words[place]), let found = grammar.expression(at: place) else {
        place += 1
        continue
      }
      if let meaning = found.meaning {
        let tokens = words.tokens[place]..<words.tokens[found.end - 1] + 1
        result.append(DateExpression(tokens: tokens, meaning: meaning))
      }
      place = found.end
    }
    return result
  }

  /// The words that dates begin with, beside numbers in digits.
  private static let beginnings: Set<String> = {
    var words: Set<String> = [
      "yesterday", "today", "tonight", "tomorrow", "overnight", "the", "a", "an", "since", "until",
      "till", "up", "between", "from", "by", "before", "after", "in", "within", "earlier", "later",
      "q1", "q2", "q3", "q4", "midweek", "’", "'", "‘", "half",
    ]
    words.formUnion(DateWords.weekdays)
    words.formUnion(DateWords.shortWeekdays.keys)
    words.formUnion(DateWords.months)
    for month in DateWords.shortMonths.keys { words.formUnion([month, month + "."]) }
    words.formUnion(DateWords.directions.keys)
    words.formUnion(DateWords.seasons.keys)
    words.formUnion(DateWords.partsOfDay)
    words.formUnion(DateWords.ordinals)
    words.formUnion(Numeral.words.keys)
    words.formUnion(Holiday.openings)
    words.formUnion(PartOfMonth.allCases.map(\.rawValue))
    return words
  }()

  /// Whether a date may begin with a word: most words are passed over at this.
  private static func mayBegin(with word: String) -> Bool {
    beginnings.contains(word) || word.first?.isNumber == true
      || ["'", "’", "‘"].contains(word.prefix(1))
  }

  /// Words that may be a date, and what they mean; no meaning where they only tell what it was before
  /// or after.
  private struct Expression {
    var meaning: DateExpression.Meaning?
    var end: Int
  }

  private func expression(at place: Int) -> Expression? {
    switch words[place] {
    case "since":
      return bound(place + 1).map { Expression(meaning: .since($0.meaning), end: $0.end) }
    case "until", "till":
      return bound(place + 1).map { Expression(meaning: .until($0.meaning), end: $0.end) }
    case "up" where ["to", "until"].contains(words[place + 1]):
      return bound(place + 2).map { Expression(meaning: .until($0.meaning), end: $0.end) }
    case "by", "before", "after":
      guard !isClock(place + 1), let found = bound(place + 1), words[found.end] != "'s",
        words[found.end] != "’s"
      else { return nil }
      return Expression(meaning: nil, end: found.end)
    case "in", "within":
      return ahead(at: place).map { Expression(meaning: $0.meaning, end: $0.end) }
    case "between":
      return span(at: place + 1, by: ["and"]).map { Expression(meaning: $0.meaning, end: $0.end) }
    case "from":
      return span(at: place + 1, by: ["to", "until", "till", "through"])
        .map { Expression(meaning: $0.meaning, end: $0.end) }
    default: return range(at: place).map { Expression(meaning: $0.meaning, end: $0.end) }
    }
  }

  /// A date behind 'since' or 'until', which may be a year alone.
  private func bound(_ place: Int) -> Found? {
    let start = words.has(["at", "least"], at: place) ? place + 2 : place
    return point(at: start, isBare: true)
  }

  /// 'in two weeks', 'in three days' time'.
  private func ahead(at place: Int) -> Found? {
    guard let (count, next) = count(at: place + 1), let unit = DateWords.unit(words[next]),
      unit != .weekend
    else { return nil }
    var end = next + 1
    if ["'", "’", "'s", "’s"].contains(words[end]), words[end + 1] == "time" { end += 2 }
    guard words[end] != "ago", words[end] != "of" else { return nil }
    return Found(meaning: .ahead(count, unit), end: end)
  }

  /// A number in words or digits, 'a' for one, and the place behind it.
  func count(at place: Int) -> (Int, Int)? {
    if words[place] == "a" || words[place] == "an" {
      if words[place + 1] == "couple", words[place + 2] == "of" { return (2, place + 3) }
      if words[place + 1] == "dozen" { return (12, place + 2) }
      return (1, place + 1)
    }
    guard let count = Numeral.value(of: words[place]), (1...999).contains(count) else {
      return nil
    }
    return (count, place + 1)
  }
}

/// Two dates that are the ends of one stretch.
extension DateGrammar {
  private static let dashes: Set<String> = ["-", "–", "—"]
  private static let reaching: Set<String> = ["to", "through", "until", "till"]

  /// The words between two dates and the second of them: 'from March 3 to 5', 'between 3 and 5 March'.
  private func span(at place: Int, by connectors: Set<String>) -> Found? {
    if let found = daysOfOneMonth(at: place, by: connectors.union(Self.dashes)) { return found }
    guard let first = point(at: place, isBare: true) else { return nil }
    guard connectors.contains(words[first.end]) || Self.dashes.contains(words[first.end]),
      let last = second(after: first, at: first.end + 1)
    else { return nil }
    return Found(meaning: .span(first.meaning, last.meaning), end: last.end)
  }

  /// A date, or one that reaches to another: 'May 3', 'May 3–5', 'Monday to Friday', 'May and June'.
  private func range(at place: Int) -> Found? {
    if let found = daysOfOneMonth(at: place, by: Self.dashes) { return found }
    guard let first = point(at: place, isBare: isYearRange(at: place)) else { return nil }
    let sign = words[first.end]
    if Self.dashes.contains(sign), isTight(first.end) || isDigit(first.end + 1),
      let last = second(after: first, at: first.end + 1)
    {
      return Found(meaning: .span(first.meaning, last.meaning), end: last.end)
    }
    if Self.reaching.contains(sign), let last = second(after: first, at: first.end + 1) {
      return Found(meaning: .span(first.meaning, last.meaning), end: last.end)
    }
    if sign == "and", let last = second(after: first, at: first.end + 1),
      Self.isNext(last.meaning, after: first.meaning)
    {
      return Found(meaning: .span(first.meaning, last.meaning), end: last.end)
    }
    return first
  }

  /// The second of two dates, which may leave out what the first says: '5' in 'March 3–5', '21' in
  /// '2019–21'.
  private func second(after first: Found, at place: Int) -> Found? {
    switch first.meaning {
    case .month(let month, _?, _, nil, _):
      if let day = DateWords.day(words[place]), DateWords.month(words[place + 1]) == nil {
        let year = yearBehind(place + 1)
        return Found(
          meaning: .month(month, day: day, year: year?.0, part: nil, direction: 0),
          end: year?.1 ?? place + 1)
      }
    case .year(let year):
      let word = words[place]
      if word.utf8.count == 2, let short = Int(word), short > year % 100 {
        return Found(meaning: .year(year / 100 * 100 + short), end: place + 1)
      }
    default: break
    }
    guard let found = point(at: place, isBare: true), found.meaning.isLike(first.meaning) else {
      return nil
    }
    return found
  }

  /// '3–5 March', 'between 3 and 5 March 2023'.
  private func daysOfOneMonth(at place: Int, by connectors: Set<String>) -> Found? {
    let start = words[place] == "the" ? place + 1 : place
    guard let day = DateWords.day(words[start]), connectors.contains(words[start + 1]) else {
      return nil
    }
    let next = words[start + 2] == "the" ? start + 3 : start + 2
    guard DateWords.day(words[next]) != nil, let last = absolute(at: next),
      case .month(let month, _?, let year, nil, let direction) = last.meaning
    else { return nil }
    let first = DateExpression.Meaning.month(
      month, day: day, year: year, part: nil, direction: direction)
    return Found(meaning: .span(first, last.meaning), end: last.end)
  }

  /// '2019–2021', '2019–21', which are years by their form.
  private func isYearRange(at place: Int) -> Bool {
    guard let first = DateWords.year(words[place]), Self.dashes.contains(words[place + 1]),
      let last = Int(words[place + 2])
    else { return false }
    let year = words[place + 2].utf8.count == 2 ? first / 100 * 100 + last : last
    return first < year && year < first + 100 && !Self.dashes.contains(words[place + 3])
  }

  private func isTight(_ place: Int) -> Bool {
    guard words.tokens.indices.contains(place) else { return false }
    return !words.tree.document.isSpaced(words.tokens[place])
  }

  private func isDigit(_ place: Int) -> Bool { words[place].first?.isNumber == true }

  /// Whether a date begins right where another ends: Tuesday after Monday, June after May.
  private static func isNext(
    _ last: DateExpression.Meaning, after first: DateExpression.Meaning
  ) -> Bool {
    switch (first, last) {
    case (.weekday(let one, let way), .weekday(let other, let otherWay)):
      (one + 1) % 7 == other && way == otherWay
    case (.month(let one, nil, nil, nil, 0), .month(let other, nil, _, nil, 0)): one + 1 == other
    case (.month(let one, let day?, _, nil, 0), .month(let other, let next?, _, nil, 0)):
      one == other && day + 1 == next
    case (.year(let one), .year(let other)): one + 1 == other
    default: false
    }
  }
}

extension DateExpression.Meaning {
  /// Whether two dates are told in the same way, so that they may be ends of one stretch.
  fileprivate func isLike(_ other: DateExpression.Meaning) -> Bool {
    switch (self, other) {
    case (.weekday, .weekday), (.month, .month), (.year, .year), (.yearly, .yearly),
      (.dayOfMonth, .dayOfMonth), (.weekday, .daysAway), (.daysAway, .weekday),
      (.daysAway, .daysAway), (.unit, .unit), (.portion, .month), (.portion, .portion),
      (.month, .portion), (.month, .year), (.year, .month), (.weekday, .month), (.month, .weekday),
      (.portion, .year), (.year, .portion), (.daysAway, .month), (.month, .daysAway),
      (.unit, .year), (.unit, .month):
      true
    default: false
    }
  }
}
