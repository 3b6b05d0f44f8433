internal import Grammar
internal import Language

/// The words of a document as dates are read: in small letters, and 'May 3–5' in five pieces.
struct DateWords: Sendable {
  /// The pieces of the tokens.
  let words: [String]
  /// The token that each piece is of.
  let tokens: [Int]
  let tree: SyntaxTree

  init(_ tree: SyntaxTree) {
    var words: [String] = []
    var tokens: [Int] = []
    for token in 0..<tree.document.count {
      for piece in Self.pieces(tree.form(token)) {
        words.append(piece)
        tokens.append(token)
      }
    }
    (self.words, self.tokens, self.tree) = (words, tokens, tree)
  }

  /// The word at a place; empty outside.
  subscript(place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// Whether the words at a place are these.
  func has(_ expected: [String], at place: Int) -> Bool {
    expected.indices.allSatisfy { self[place + $0] == expected[$0] }
  }

  /// Whether a piece is a token of its own.
  func isWhole(_ place: Int) -> Bool {
    [place - 1, place + 1].allSatisfy {
      !tokens.indices.contains($0) || tokens[$0] != tokens[place]
    }
  }

  /// The tag of the token that a piece is of.
  func tag(_ place: Int) -> String {
    words.indices.contains(place) ? tree.tag(tokens[place]) : ""
  }

  /// Whether a piece is written with a capital.
  func isCapitalized(_ place: Int) -> Bool {
    tree.document[tokens[place]].text.first?.isUppercase == true
  }

  /// '2019–21' is '2019', '–', '21'; '11pm' is '11', 'pm'; other words are one piece.
  private static func pieces(_ form: String) -> [String] {
    guard form.utf8.count > 1, form.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return [form]
    }
    var pieces = [""]
    for character in form {
      let isSign = ["-", "–", "—", "/"].contains(character)
      if isSign || pieces.last.map({ isSignPiece($0) }) ?? false { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces.filter { !$0.isEmpty }.flatMap { piece in
      for suffix in ["pm", "am", "p.m.", "a.m."] where piece.hasSuffix(suffix) {
        let rest = String(piece.dropLast(suffix.count))
        if !rest.isEmpty, rest.allSatisfy({ $0.isNumber || $0 == "." || $0 == ":" }) {
          return [rest, suffix]
        }
      }
      return dotted(piece) ?? [piece]
    }
  }

  /// '29.02.2024' as five pieces.
  private static func dotted(_ piece: String) -> [String]? {
    // At the end of a sentence the full stop may be of the same token.
    let whole = piece.hasSuffix(".") ? piece.dropLast() : piece[...]
    let parts = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
      return nil
    }
    return [String(parts[0]), ".", String(parts[1]), ".", String(parts[2])]
  }

  private static func isSignPiece(_ piece: String) -> Bool {
    ["-", "–", "—", "/"].contains(piece)
  }
}

/// What single words of dates mean.
extension DateWords {
  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  static let shortMonths: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
  static let shortWeekdays: [String: Int] = [
    "mon.": 0, "tue.": 1, "tues.": 1, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4,
  ]
  /// The first months of the seasons; winter ends in the next year.
  static let seasons: [String: Int] = [
    "spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12,
  ]
  static let directions: [String: Int] = [
    "last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
  ]
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  private static let decades: [String: Int] = [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
  ]
  static let partsOfDay: Set<String> = [
    "morning", "afternoon", "evening", "night", "noon", "lunchtime", "midday", "midnight", "dawn",
    "dusk", "daybreak", "nightfall", "sunrise", "sunset",
  ]

  /// The parts of a day that are moments, before which a date may stand alone: 'noon on Tuesday'.
  static let hours: Set<String> = [
    "noon", "midday", "midnight", "dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset",
  ]

  static func month(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    return months.firstIndex(of: bare).map { $0 + 1 } ?? shortMonths[bare]
  }

  static func weekday(_ word: String) -> Int? {
    weekdays.firstIndex(of: word) ?? shortWeekdays[word]
  }

  /// 'first' is 1, '3rd' 3, 'last' −1.
  static func ordinal(_ word: String) -> Int? {
    if let index = ordinals.firstIndex(of: word) { return index + 1 }
    if ["last", "final", "closing"].contains(word) { return -1 }
    return word == "opening"
      ? 1
      : word.first?.isNumber == true && word.last?.isLetter == true
        ? day(word) : nil
  }

  /// '3', '03' or '3rd'.
  static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 2, rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest),
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1500...2199).contains(year) else {
      return nil
    }
    return year
  }

  /// The first year of '1990s', "'90s" or 'nineties'.
  static func decade(_ word: String) -> Int? {
    var bare = word[...]
    while let first = bare.first, ["'", "’", "‘"].contains(first) { bare = bare.dropFirst() }
    if let decade = decades[String(bare)] { return 1900 + decade }
    for ending in ["s", "'s", "’s"] where bare.hasSuffix(ending) {
      let digits = bare.dropLast(ending.count)
      guard digits.utf8.count == 2 || digits.utf8.count == 4, digits.allSatisfy(\.isNumber),
        let number = Int(digits), number % 10 == 0
      else { continue }
      if number >= 1500 { return number }
      if digits.utf8.count == 2 { return number < 30 ? 2000 + number : 1900 + number }
    }
    return nil
  }

  static func unit(_ word: String) -> CalendarUnit? {
    CalendarUnit(rawValue: word)
      ?? CalendarUnit(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
  }
}
