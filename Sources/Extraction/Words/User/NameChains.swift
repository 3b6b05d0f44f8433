/// Which names rows make one another's, directly or through names between them.
struct NameChains {
  private var links: [String: [(name: String, row: UserRow)]] = [:]

  /// Notes that a row makes two names those of one actor.
  mutating func link(_ one: String, _ other: String, by row: UserRow) {
    links[one, default: []].append((other, row))
    links[other, default: []].append((one, row))
  }

  /// The rows of the shortest way from a name to one that is looked for; none where it is so itself.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  func way(from name: String, to isSought: (String) -> Bool) -> (name: String, rows: [UserRow])? {
    var seen: Set<String> = [name]
    var ways: [(name: String, rows: [UserRow])] = [(name, [])]
    var next = 0
    while next < ways.count {
      let way = ways[next]
      if isSought(way.name) { return way }
      for link in links[way.name] ?? [] where seen.insert(link.name).inserted {
        ways.append((link.name, way.rows + [link.row]))
      }
      next += 1
    }
    return nil
  }
}
