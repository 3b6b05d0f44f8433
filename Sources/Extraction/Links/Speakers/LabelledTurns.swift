internal import GraphModel
internal import Language
internal import Names

/// Turns that begin with the speaker's name: 'Ann Lee: …'.
struct LabelledTurns: Sendable {
  let resolution: LinkTable
  let passages: Passages
  /// A name with its title is no longer than this, in tokens.
  private static let longestLabel = 8

  /// The voice of each paragraph; nil for a text without labelled turns.
  var voices: [Voice]? {
    let labels = passages.ranges.indices.map { label(of: $0) }
    guard labels.count(where: { $0 != nil }) > 1 else { return nil }
    let speakers = Set(labels.compactMap(\.self).map { resolution.actor(of: $0) })
    guard speakers.count < labels.count(where: { $0 != nil }) || areSpoken(labels) else {
      return nil
    }
    var current: Int?
    var previous: Int?
    return labels.map { label in
      if let label {
        if let current, !isSame(current, label) { previous = current }
        current = label
      }
      return Voice(speaker: current, addressee: speakers.count == 2 ? previous : nil)
    }
  }

  /// Whether most labels stand before words of the first or the second person, as no list has them.
  private func areSpoken(_ labels: [Int?]) -> Bool {
    let turns = labels.indices.filter { labels[$0] != nil }
    let spoken = turns.count { passages.firstPersons[$0] > 0 || passages.isAddress[$0] }
    return spoken * 2 > turns.count
  }

  private func isSame(_ one: Int, _ two: Int) -> Bool {
    resolution.actor(of: one) == resolution.actor(of: two)
  }

  /// The person whose name and a colon begin a paragraph.
  private func label(of number: Int) -> Int? {
    let range = passages.ranges[number]
    let opening = range.prefix(Self.longestLabel)
    guard let colon = opening.first(where: { resolution.document[$0].text == ":" }),
      let last = passages.mentions[number].first(where: {
        resolution.mentions[$0].tokens.upperBound == colon
      }),
      resolution.mentions[last].form == .name, resolution.identity(of: last).kind == .person,
      range.lowerBound..<colon == resolution.mentions[last].tokens
        || resolution.mentions[last].title?.lowerBound == range.lowerBound
    else { return nil }
    return last
  }
}
