internal import Grammar
internal import Language

extension DateExpression {
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let shortMonths: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
  private static let directions: [String: Int] = [
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
    "following": 1,
  ]
  /// The dates of a document, in order and without overlap.
  static func all(in tree: SyntaxTree) -> [DateExpression] {
    let words = (0..<tree.document.count).map { tree.form($0) }
    var result: [DateExpression] = []
    var index = 0
    while index < words.count {
      if mayBegin(with: words[index]), let found = read(words, at: index, in: tree) {
        result.append(found)
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// The words that dates begin with, beside numbers in digits.
  private static let beginnings: Set<String> = {
    var words: Set<String> = ["yesterday", "today", "tonight", "tomorrow", "the"]
    words.formUnion(weekdays)
    words.formUnion(months)
    for month in shortMonths.keys { words.formUnion([month, month + "."]) }
    words.formUnion(directions.keys)
    words.formUnion(Numeral.words.keys)
    words.formUnion(["a", "an"])
    words.formUnion(PartOfMonth.allCases.map(\.rawValue))
    return words
  }()

  /// Whether a date may begin with a word: most words are passed over at this.
  private static func mayBegin(with word: String) -> Bool {
    beginnings.contains(word) || word.first?.isNumber == true
  }

  private static func read(_ words: [String], at index: Int, in tree: SyntaxTree) -> DateExpression?
  {
    func word(_ offset: Int) -> String {
      words.indices.contains(index + offset) ? words[index + offset] : ""
    }
    func made(_ count: Int, _ meaning: Meaning) -> DateExpression {
      DateExpression(tokens: index..<index + count, meaning: meaning)
    }
    switch word(0) {
    case "yesterday": return made(1, .daysAway(-1))
    case "today", "tonight": return made(1, .daysAway(0))
    case "tomorrow": return made(1, .daysAway(1))
    case "the" where word(1) == "day" && word(2) == "before" && word(3) == "yesterday":
      return made(4, .daysAway(-2))
    case "the" where word(1) == "day" && word(2) == "after" && word(3) == "tomorrow":
      return made(4, .daysAway(2))
    default: break
    }
    if let weekday = weekdays.firstIndex(of: word(0)) {
      return made(1, .weekday(weekday, direction: 0))
    }
    if let direction = directions[word(0)] {
      return read(after: direction, word(1)).map { made(2, $0) }
    }
    let article = ["a", "an"].contains(word(0)) ? 1 : nil
    if let count = article ?? Numeral.value(of: word(0)), (1...999).contains(count),
      let unit = CalendarUnit(rawValue: singular(word(1)))
    {
      if word(2) == "ago" || word(2) == "earlier" && word(3) != "than" {
        return unit == .day
          ? made(3, .daysAway(-count)) : made(3, .unit(unit, offset: -count))
      }
      return nil
    }
    return absolute(words, at: index, in: tree)
  }

  /// What follows 'last', 'this' or 'next'.
  private static func read(after direction: Int, _ word: String) -> Meaning? {
    if let unit = CalendarUnit(rawValue: word), unit != .day {
      return .unit(unit, offset: direction)
    }
    if let weekday = weekdays.firstIndex(of: word) {
      return .weekday(weekday, direction: direction)
    }
    if let month = month(word) {
      return .month(month, day: nil, year: nil, part: nil, direction: direction)
    }
    return ["night", "evening"].contains(word) && direction < 0 ? .daysAway(-1) : nil
  }

  /// 'October', 'early October', 'October 3', '3 October 2023', '2023-10-03', '2023'.
  private static func absolute(
    _ words: [String], at index: Int, in tree: SyntaxTree
  ) -> DateExpression? {
    var next = index
    func peek(_ offset: Int = 0) -> String {
      words.indices.contains(next + offset) ? words[next + offset] : ""
    }
    var part: PartOfMonth?
    if let found = PartOfMonth(rawValue: peek()), found != .all {
      part = found
      next += peek(1) == "-" ? 2 : 1
    }
    var day = part == nil ? dayNumber(peek()) : nil
    if day != nil {
      next += 1
      if peek() == "of" { next += 1 }
    }
    guard let month = month(peek()), isMonthName(next, in: tree) else {
      guard part == nil, day == nil || Int(words[index]) != nil else { return nil }
      return bareYear(words[index], at: index, in: tree)
    }
    next += 1
    if day == nil, part == nil, let after = dayNumber(peek()) {
      day = after
      next += 1
    }
    var year: Int?
    let skip = peek() == "," || peek() == "of" ? 1 : 0
    if let found = yearNumber(peek(skip)) {
      year = found
      next += skip + 1
    }
    return DateExpression(
      tokens: index..<next,
      meaning: .month(month, day: day, year: year, part: part, direction: 0))
  }

  private static func bareYear(_ word: String, at index: Int, in tree: SyntaxTree)
    -> DateExpression?
  {
    guard let year = yearNumber(word), tree.dependency(index) == "pobj",
      let marker = tree.head(index), ["in", "during", "since"].contains(tree.form(marker))
    else { return nil }
    return DateExpression(tokens: index..<index + 1, meaning: .year(year))
  }

  private static func month(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    return months.firstIndex(of: bare).map { $0 + 1 } ?? shortMonths[bare]
  }

  /// 'may' and 'march' are months only as names.
  private static func isMonthName(_ token: Int, in tree: SyntaxTree) -> Bool {
    tree.document[token].text.first?.isUppercase == true && tree.tag(token).hasPrefix("NN")
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 2, rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest),
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func yearNumber(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1500...2199).contains(year) else { return nil }
    return year
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
