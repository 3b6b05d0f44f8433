internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Reads off the boundaries of a candidate how its actor may be called there.
struct MentionWordings: Sendable {
  /// The wordings of each candidate, the likeliest first; none where no network says any.
  private let wordings: [[Wording]]

  /// What is less likely than this is no wording.
  private static let least = 10

  init(_ scored: ScoredReading) {
    let none = [[(token: Int, percent: Int)]](
      repeating: [], count: scored.candidates.mentions.count)
    var (starts, ends) = (none, none)
    for (boundary, percent) in zip(scored.candidates.boundaries, scored.scores.boundaries ?? [])
    where percent >= Self.least {
      if boundary.isEnd {
        ends[boundary.mention].append((boundary.token, percent))
      } else {
        starts[boundary.mention].append((boundary.token, percent))
      }
    }
    wordings = scored.reading.mentions.indices.map { index in
      if let known = scored.reading.known(index),
        Self.isWritten(known, in: scored.reading.document)
      {
        return [Wording(tokens: known.tokens, percent: 100)]
      }
      return Self.wordings(from: starts[index], to: ends[index])
    }
  }

  /// Whether the signs in a name show where it ends: the quotation marks of a nickname, the comma of
  /// 'Holt, Clara', the commas and '&' of a firm's partners, a legal form.
  private static func isWritten(_ name: DocumentMention, in document: Document) -> Bool {
    let words = name.tokens.map { document[$0].text }
    switch name.kind {
    case .person:
      return QuotedNicknames.isInside(name.tokens, of: document)
        || words.contains(",") && name.form == .name
    case .organization where name.form == .name:
      return words.contains(",") && (words.contains("&") || words.contains("and"))
        || words.last?.contains(".") == true && words.count > 1
          && OrganizationNameMatcher.hasLegalForm(document.text(of: name.tokens))
    default: return false
    }
  }

  /// What begins and ends with likely words and is likely itself.
  private static func wordings(
    from starts: [(token: Int, percent: Int)], to ends: [(token: Int, percent: Int)]
  ) -> [Wording] {
    let all = starts.flatMap { start in
      ends.map { end in
        Wording(
          tokens: start.token..<end.token + 1, percent: (start.percent * end.percent + 50) / 100)
      }
    }
    return all.filter { $0.percent >= least }.sorted {
      (-$0.percent, $0.tokens.lowerBound, $0.tokens.upperBound)
        < (-$1.percent, $1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  /// The wordings of a candidate, the likeliest first.
  func wordings(of candidate: Int) -> [Wording] { wordings[candidate] }

  /// The words of a candidate, where a network is sure enough of them.
  func likely(of candidate: Int) -> Range<Int>? {
    wordings[candidate].first { $0.percent >= Self.likely }?.tokens
  }

  /// The candidates that are only words of another's name: 'Harbours' in 'Harbours and Tides
  /// Committee', where both are likeliest called by all of it.
  func inner(of reading: CandidateReading) -> Set<Int> {
    var places: [Range<Int>: [Int]] = [:]
    for index in reading.mentions.indices {
      guard let first = wordings[index].first, first.percent >= Self.sure else { continue }
      places[first.tokens, default: []].append(index)
    }
    var inner: Set<Int> = []
    for (tokens, candidates) in places where candidates.count > 1 {
      let heads = candidates.filter { isHead(reading.mentions[$0].head, of: tokens, reading.tree) }
      guard heads.count == 1 else { continue }
      inner.formUnion(candidates.filter { $0 != heads[0] })
    }
    for (tokens, candidates) in places where tokens.count > 1 {
      for token in tokens where isHyphenated(token, in: tokens, reading.document) {
        guard let part = reading.mentionOfHead[token], !candidates.contains(part) else { continue }
        inner.insert(part)
      }
    }
    return inner
  }

  /// Whether a word is joined by a hyphen to another of the words: 'Mbeki' in 'Josephine Mbeki-Dunn'.
  private func isHyphenated(_ token: Int, in tokens: Range<Int>, _ document: Document) -> Bool {
    [token - 1, token + 1].contains { tokens.contains($0) && document[$0].text == "-" }
  }

  /// Whether a word depends on none of the words.
  private func isHead(_ token: Int, of tokens: Range<Int>, _ tree: SyntaxTree) -> Bool {
    guard let head = tree.head(token), head != token else { return true }
    return !tokens.contains(head)
  }

  /// Words from this percentage on are those of a candidate; from the other on, no candidate besides
  /// has them.
  private static let likely = 50
  private static let sure = 60
}
