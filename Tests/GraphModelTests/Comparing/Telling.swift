import GraphModel

/// A statement of a made article, for stories of a few lines.
struct Telling {
  var source = "Mara Veld"
  var relation = Relation.leads
  var target = "Port Union"
  var status = Status.asserted
  var stage: Stage?
  var date: DayRange?
  var text = "Mara Veld chairs the Port Union."
  var cue: Range<Int>?

  /// The graph of one article that says some things.
  static func graph(
    _ tellings: [Telling], article: String, published: CalendarDay? = nil,
    renaming names: [String: String] = [:], identifiers: [String: String] = [:]
  ) -> Graph {
    let ids = Set(tellings.flatMap { [$0.source, $0.target] }).sorted()
    return Graph(
      articles: [
        Article(id: article, published: published, sha256: SHA256.hex(article), length: 1000)
      ],
      actors: ids.map { id in
        Actor(
          id: id, name: names[id] ?? id, kind: .organization,
          identifiers: identifiers[id].map { ["register": $0] } ?? [:])
      },
      statements: tellings.enumerated().map { number, telling in
        let start = number * 100
        return Statement(
          relation: telling.relation, source: telling.source, target: telling.target,
          status: telling.status, date: telling.date, rule: "test",
          stage: telling.stage,
          evidence: Evidence(
            article: article, span: start..<start + telling.text.unicodeScalars.count,
            text: telling.text,
            cue: telling.cue.map { start + $0.lowerBound..<start + $0.upperBound }))
      })
  }
}
