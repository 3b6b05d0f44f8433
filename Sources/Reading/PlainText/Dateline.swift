internal import GraphModel

/// The place, day and agency before a report, and lines that give its day.
enum Dateline {
  /// How many lines that are not blank may stand before the report begins.
  private static let reach = 8

  /// The day that one of the first lines gives, with its year: as a dateline, or alone.
  static func day(inFirstLinesOf text: String) -> CalendarDay? {
    let lines = text.split(maxSplits: 60, whereSeparator: \.isNewline).lazy
      .filter { line in line.contains { !$0.isWhitespace } }.prefix(reach)
    return lines.lazy.compactMap { line in
      opening(of: line).flatMap { PublicationDate.parse(String($0)) } ?? lone(line)
    }.first
  }

  /// Whether a line begins with a dateline.
  static func begins(_ line: String) -> Bool { opening(of: line[...]) != nil }

  /// What stands before the dash of 'OSLO, May 2, 2024 (Wire) — …': capitals first, or an agency in
  /// brackets last.
  private static func opening(of line: Substring) -> Substring? {
    let head = line.drop(while: \.isWhitespace).prefix(100)
    for (index, character) in zip(head.indices, head) where "—–-".contains(character) {
      let before = head[..<index]
      guard before.last?.isWhitespace == true || character != "-" else { continue }
      let place = before.prefix { $0 != "," && $0 != "(" }.filter(\.isLetter)
      let isShouted = place.count > 2 && place.allSatisfy(\.isUppercase)
      let isAgency = before.last { !$0.isWhitespace } == ")"
      return isShouted || isAgency ? before : nil
    }
    return nil
  }

  /// The day of a line that says nothing else but what kind of day it is: 'Published: 5 March 2024'.
  private static func lone(_ line: Substring) -> CalendarDay? {
    let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let hasYear = words.contains { $0.count == 4 && Int($0) != nil }
    guard (3...10).contains(words.count), hasYear || words.first?.count == 8 else { return nil }
    let others = words.filter { word in
      !word.allSatisfy(\.isNumber) && !ordinary.contains(word)
        && !months.contains { word.count > 2 && $0.hasPrefix(word) }
    }
    return others.isEmpty ? PublicationDate.parse(String(line)) : nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let ordinary: Set<String> = [
    "published", "posted", "date", "on", "at", "the", "of", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
    "fri", "sat", "sun", "am", "pm", "gmt", "utc", "est", "edt", "issued", "release", "first", "st",
    "nd", "rd", "th",
  ]
}
