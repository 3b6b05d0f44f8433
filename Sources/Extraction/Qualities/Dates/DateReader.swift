internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Finds the date of a predicate in its clause and resolves it against the article's day.
struct DateReader: Sendable {
  let tree: SyntaxTree
  let hosts: DateHosts
  /// The article's day: of its publication, or the one that its dateline tells.
  let published: CalendarDay?
  private let placed: [PlacedDate]
  /// The dates by the word that they stand with.
  private let dated: [Int: [Int]]

  /// Reads the dates of a document.
  ///
  /// - Parameters:
  ///   - tree: Its tree.
  ///   - lexicon: The words that govern clauses.
  ///   - isDateline: Whether each token is of a dateline, whose date is no event's.
  ///   - published: The day of publication.
  ///   - actors: The actors, in whose names 'May' is no month, and who have no dates.
  init(
    tree: SyntaxTree, lexicon: ScopeLexicon, isDateline: [Bool], published: CalendarDay?,
    actors: ActorTable
  ) {
    self.tree = tree
    hosts = DateHosts(tree: tree, lexicon: lexicon)
    let found = DateGrammar.dates(in: tree).filter { !Self.isName($0.tokens, of: actors) }
    let inText = found.filter { !isDateline[$0.tokens.lowerBound] }
    // Where nothing else tells the article's day, its dateline does, if it has a year.
    let dateline = found.lazy.filter { isDateline[$0.tokens.lowerBound] }
      .compactMap { $0.range(published: nil, isFuture: false)?.day }.first
    self.published = published ?? dateline
    let placed = inText.map { expression in
      let host = DateHosts.host(of: expression, in: tree) {
        actors.mention(covering: $0) != nil
      }
      return PlacedDate(
        expression: expression, host: host?.token, isAttribute: host?.isAttribute ?? false)
    }
    var dated: [Int: [Int]] = [:]
    for (index, date) in placed.enumerated() {
      if let host = date.host { dated[host, default: []].append(index) }
    }
    (self.placed, self.dated) = (placed, dated)
  }

  /// Whether words are somebody's name or of one that has more words: 'Theresa May', 'April'.
  private static func isName(_ words: Range<Int>, of actors: ActorTable) -> Bool {
    words.contains { word in
      guard let index = actors.mention(covering: word), actors.mentions[index].form == .name else {
        return false
      }
      let name = actors.mentions[index].tokens
      return words.count == 1 || name.lowerBound < words.lowerBound
        || words.upperBound < name.upperBound
    }
  }

  /// A date of the text and the word that it stands with.
  struct PlacedDate: Sendable {
    var expression: DateExpression
    var host: Int?
    /// Whether it only says which: 'last week's attack', 'the 2019 arrest'.
    var isAttribute: Bool
  }

  /// Finds the interval in which the act of a predicate lies.
  ///
  /// - Parameters:
  ///   - predicate: The verb or noun of the act.
  ///   - ends: The tokens of those whom it is of.
  ///   - isFuture: Whether the act is still to come, which decides what 'Tuesday' means.
  /// - Returns: The days; nil where the clause does not say.
  func date(of predicate: Int, between ends: [Range<Int>], isFuture: Bool) -> DayRange? {
    for source in hosts.sources(of: predicate) {
      let found = dates(at: source).compactMap { index in
        days(of: index, isFuture: isFuture).map { (placed[index].expression.tokens, $0) }
      }.filter { $0.1.start != nil }
      guard let first = found.first else { continue }
      // Of 'met X on Monday and Z on Tuesday' each has the day behind it.
      let last = ends.map(\.upperBound).max() ?? 0
      let behind = found.first { $0.0.lowerBound >= last && last > predicate }
      return (behind ?? first).1
    }
    return nil
  }

  /// The dates that stand with a word itself, in order.
  func own(_ word: Int, isFuture: Bool) -> [(meaning: DateExpression.Meaning, days: DayRange)] {
    (dated[word] ?? []).compactMap { index in
      days(of: index, isFuture: isFuture).map { (placed[index].expression.meaning, $0) }
    }
  }

  private func dates(at source: DateHosts.Source) -> [Int] {
    (dated[source.token] ?? []).filter { index in
      let place = placed[index].expression.tokens
      return (source.takesAttributes || !placed[index].isAttribute)
        && place.lowerBound >= source.range.lowerBound
        && place.upperBound <= source.range.upperBound
    }
  }

  /// The days of a date; 'two days later' counts from the date before it in the paragraph.
  private func days(of index: Int, isFuture: Bool) -> DayRange? {
    let expression = placed[index].expression
    guard expression.isAnchored else {
      return expression.range(published: published, isFuture: isFuture)
    }
    let paragraph = tree.paragraphs[expression.tokens.lowerBound]
    guard index > 0, case let before = placed[index - 1].expression,
      tree.paragraphs[before.tokens.lowerBound] == paragraph
    else { return nil }
    let anchor = days(of: index - 1, isFuture: false)
    return expression.range(published: published, isFuture: isFuture, anchor: anchor)
  }
}

extension DayRange {
  /// The day, where it is only one.
  fileprivate var day: CalendarDay? { start == end ? start : nil }
}
