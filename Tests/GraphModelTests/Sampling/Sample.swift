import GraphModel

/// A small graph with its document.
enum Sample {
  static let graph = Graph(
    articles: [
      Article(
        id: "harbour", title: "Harbour talks", published: CalendarDay(year: 2024, month: 3, day: 5),
        sha256: SHA256.hex("text"), length: 90)
    ],
    actors: [
      Actor(
        id: "port-union", name: "Port Union", kind: .organization,
        identifiers: ["wikidata": "Q0", "iso3166": "XX"]),
      Actor(
        id: "mara-veld", name: "Mara Veld", kind: .person, aliases: ["Veld"],
        descriptions: ["chair of the Port Union"],
        mentions: [Mention(article: "harbour", span: 0..<9, form: .name)]),
    ],
    statements: [
      Statement(
        relation: .leads, source: "mara-veld", target: "port-union",
        date: DayRange(start: CalendarDay(year: 2024, month: 3, day: 1), end: nil),
        attribution: [Attribution(text: "a clerk", anonymous: true)], role: "chair",
        rule: "role-apposition",
        evidence: Evidence(
          article: "harbour", span: 0..<45, text: "Mara Veld, chair of the Port Union, \"spoke\".",
          source: 0..<9, cue: 11..<16))
    ])

  static let statementID = graph.normalized().statements.map(\.id).joined()

  static let document = """
    {
      "format": "actorgraph/1",
      "articles": [
        {
          "id": "harbour",
          "title": "Harbour talks",
          "published": "2024-03-05",
          "publisher": null,
          "url": null,
          "language": null,
          "sha256": "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1",
          "length": 90
        }
      ],
      "actors": [
        {
          "id": "mara-veld",
          "name": "Mara Veld",
          "kind": "person",
          "aliases": ["Veld"],
          "descriptions": ["chair of the Port Union"],
          "identifiers": {},
          "mentions": [
            { "article": "harbour", "start": 0, "end": 9, "form": "name" }
          ]
        },
        {
          "id": "port-union",
          "name": "Port Union",
          "kind": "organization",
          "aliases": [],
          "descriptions": [],
          "identifiers": { "iso3166": "XX", "wikidata": "Q0" },
          "mentions": []
        }
      ],
      "statements": [
        {
          "id": "\(statementID)",
          "relation": "leads",
          "source": "mara-veld",
          "target": "port-union",
          "event": null,
          "status": "asserted",
          "date": { "start": "2024-03-01", "end": null },
          "attribution": [
            { "text": "a clerk", "actor": null, "anonymous": true }
          ],
          "role": "chair",
          "rule": "role-apposition",
          "stage": null,
          "confidence": 100,
          "possible": false,
          "evidence": {
            "article": "harbour",
            "start": 0,
            "end": 45,
            "text": "Mara Veld, chair of the Port Union, \\"spoke\\".",
            "source": [0, 9],
            "target": null,
            "cue": [11, 16]
          }
        }
      ],
      "ties": [
        {
          "source": "mara-veld",
          "target": "port-union",
          "relation": "leads",
          "polarity": 0,
          "statements": ["\(statementID)"],
          "articles": 1,
          "first": "2024-03-01",
          "last": "2024-03-01",
          "status": "asserted",
          "stage": null,
          "denied": 0,
          "confidence": 100,
          "possible": false
        }
      ]
    }

    """
}
