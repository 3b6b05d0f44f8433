/// Whether a statement says that an affiliation is over.
enum Ending {
  /// Looks at the statement's days, then at the words around its cue.
  ///
  /// Days tell an ending where they are an interval that is over by the day of publication. A single day
  /// is when something held, not until when.
  static func isTold(by statement: Statement, published: CalendarDay?) -> Bool {
    guard !statement.relation.isInteraction else { return false }
    return isOver(statement.date, by: published) || isWorded(statement)
  }

  private static func isOver(_ date: DayRange?, by published: CalendarDay?) -> Bool {
    guard let end = date?.end, date?.start != end else { return false }
    return published.map { end <= $0 } ?? true
  }

  /// 'the former chair', 'ex-minister'; 'is no longer', 'no more'.
  private static func isWorded(_ statement: Statement) -> Bool {
    let evidence = statement.evidence
    if let cue = evidence.cue {
      let start = roleStart(cue, evidence.target)
      let before = words(of: evidence, from: start - reach, to: start).suffix(2)
      let inside = words(of: evidence, from: cue.lowerBound, to: cue.upperBound)
      if (before + inside).contains(where: past.contains) { return true }
    }
    // Where the source has no span of its own, it may stand anywhere.
    let source = evidence.source ?? evidence.span
    let spans = [source, evidence.target, evidence.cue].compactMap(\.self)
    let start = spans.map(\.lowerBound).min() ?? evidence.span.lowerBound
    let end = spans.map(\.upperBound).max() ?? evidence.span.upperBound
    let clause = words(of: evidence, from: start, to: end)
    return zip(clause, clause.dropFirst()).contains { endings.contains("\($0) \($1)") }
  }

  /// Where the phrase of a role begins: 'Harbour Guard' in 'former Harbour Guard commander'.
  private static func roleStart(_ cue: Range<Int>, _ target: Range<Int>?) -> Int {
    guard let target, target.upperBound <= cue.lowerBound,
      cue.lowerBound - target.upperBound <= "'s ".count
    else { return cue.lowerBound }
    return target.lowerBound
  }

  /// How far before a cue its adjectives are looked for, in Unicode scalars.
  private static let reach = 24

  private static let past: Set<String> = [
    "former", "formerly", "late", "ex", "ousted", "deposed", "onetime", "erstwhile", "previous",
    "previously", "sometime", "retired",
  ]

  private static let endings: Set<String> = [
    "no longer", "any longer", "no more", "used to", "ceased to", "stopped being",
  ]

  /// The whole words of a part of the sentence in lower case, between offsets of the article.
  private static func words(of evidence: Evidence, from start: Int, to end: Int) -> [String] {
    let scalars = evidence.text.unicodeScalars
    let origin = evidence.span.lowerBound
    let lower = max(0, start - origin)
    guard end - origin > lower,
      let first = scalars.index(scalars.startIndex, offsetBy: lower, limitedBy: scalars.endIndex)
    else { return [] }
    let count = end - origin - lower
    let last =
      scalars.index(first, offsetBy: count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return scalars[first..<last].split { !$0.properties.isAlphabetic }.map {
      String($0).lowercased()
    }
  }
}
