/// Reads off the boundaries of a candidate how its actor may be called there.
struct MentionWordings: Sendable {
  private let starts: [Int: [Boundary]]
  private let ends: [Int: [Boundary]]

  private struct Boundary: Sendable {
    let token: Int
    let percent: Int
  }

  /// What is less likely than this is no wording.
  private static let least = 10

  init(_ scored: ScoredReading) {
    var starts: [Int: [Boundary]] = [:]
    var ends: [Int: [Boundary]] = [:]
    for (boundary, percent) in zip(scored.candidates.boundaries, scored.scores.boundaries ?? [])
    where percent >= Self.least {
      let read = Boundary(token: boundary.token, percent: percent)
      if boundary.isEnd {
        ends[boundary.mention, default: []].append(read)
      } else {
        starts[boundary.mention, default: []].append(read)
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// The wordings of a candidate, the likeliest first; none where no network says any.
  func wordings(of candidate: Int) -> [Wording] {
    let all = starts[candidate, default: []].flatMap { start in
      ends[candidate, default: []].map { end in
        Wording(
          tokens: start.token..<end.token + 1, percent: (start.percent * end.percent + 50) / 100)
      }
    }
    return all.filter { $0.percent >= Self.least }.sorted {
      (-$0.percent, $0.tokens.lowerBound, $0.tokens.upperBound)
        < (-$1.percent, $1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }
}
