import GraphModel
import Testing

@Suite("A timeline")
struct TimelineTests {
  private func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2031, month: 4, day: number))
  }

  /// Veld leads a union and meets a council; then she accuses it and Orr joins; then she has left.
  private func story() throws -> [Graph] {
    [
      Telling.graph(
        [
          Telling(), Telling(relation: .cooperate, target: "Orrin Council", text: "Veld met them."),
        ],
        article: "monday", published: try day(7)),
      Telling.graph(
        [
          Telling(relation: .conflict, target: "Orrin Council", text: "Veld accused them."),
          Telling(source: "Bela Orr", relation: .member, text: "Bela Orr joined the union."),
        ], article: "wednesday", published: try day(9)),
      Telling.graph(
        [Telling(text: "Mara Veld is no longer the chair of the Port Union.")],
        article: "friday", published: try day(11)),
    ]
  }

  private func changes(_ timeline: Timeline) -> [[String]] {
    TimelineReport(timeline).steps.map { step in
      step.ties.map { "\($0.change.rawValue) \($0.source.name) \($0.relation.rawValue)" }
    }
  }

  @Test("compares each day with all before it")
  func daysInOrder() throws {
    let timeline = Timeline(of: try story())
    #expect(timeline.steps.map(\.label) == ["2031-04-07", "2031-04-09", "2031-04-11"])
    #expect(
      changes(timeline) == [
        ["new Mara Veld cooperate", "new Mara Veld leads"],
        [
          "reversed Mara Veld conflict", "reversed Mara Veld cooperate", "new Bela Orr member",
        ],
        ["ended Mara Veld leads"],
      ])
    let known = TimelineReport(timeline).steps.map { [$0.knownActors, $0.knownTies] }
    #expect(known == [[3, 2], [4, 4], [4, 4]])
  }

  @Test("does not depend on the order of the files")
  func orderOfFiles() throws {
    let graphs = try story()
    let written = TimelineReport(Timeline(of: graphs), actor: "mara-veld").json()
    #expect(TimelineReport(Timeline(of: graphs.reversed()), actor: "mara-veld").json() == written)
    let merged = Timeline(of: [Graph.merged([graphs[2], graphs[0]]), graphs[1]])
    #expect(TimelineReport(merged, actor: "mara-veld").json() == written)
  }

  @Test("tells an actor's story in order of date")
  func actorStory() throws {
    let report = TimelineReport(Timeline(of: try story().reversed()), actor: "mara-veld")
    let story = try #require(report.story)
    #expect(story.actor.name == "Mara Veld")
    #expect(
      story.chapters.map { $0.statements.map(\.sentence) } == [
        ["Mara Veld leads Port Union.", "Mara Veld acts with or for Orrin Council."],
        ["Mara Veld acts against Orrin Council."],
        ["Mara Veld no longer leads Port Union."],
      ])
    #expect(report.steps[1].ties.allSatisfy { $0.source.id == "mara-veld" })
    #expect(story.chapters[2].statements[0].quote.article == "friday")
  }

  @Test("goes by the day of the event, and tells apart what has none")
  func eventDays() throws {
    let graph = Telling.graph(
      [
        Telling(date: DayRange(start: try day(3), end: nil)),
        Telling(
          relation: .conflict, target: "Orrin Council",
          date: DayRange(start: try day(2), end: try day(2)), text: "Veld accused them."),
        Telling(relation: .member, text: "She is a member."),
      ], article: "monday", published: try day(7))
    let timeline = Timeline(of: [graph], by: .event)
    #expect(timeline.steps.map(\.label) == ["2031-04-02", "2031-04-03"])
    #expect(changes(timeline) == [["new Mara Veld conflict"], ["new Mara Veld leads"]])
    let undated = TimelineReport(timeline).undated
    #expect(undated.statements.map(\.relation) == [.member])
    #expect(undated.articles == ["monday"])
  }

  @Test("tells apart what was published on no known day")
  func undatedArticles() throws {
    let graphs = try story() + [Telling.graph([Telling(relation: .backs)], article: "leaflet")]
    let timeline = Timeline(of: graphs)
    #expect(timeline.steps.count == 3)
    #expect(timeline.undated.articles == ["leaflet"])
    #expect(TimelineReport(timeline).undated.statements.map(\.relation) == [.backs])
    #expect(Timeline(of: []).steps.isEmpty)
  }

  @Test(
    "takes the shortest steps of which there are at most twelve",
    arguments: [
      (1, 12, "day"), (1, 13, "week"), (7, 12, "day"), (7, 13, "month"), (40, 30, "year"),
    ])
  func stepLength(daysApart: Int, count: Int, length: String) throws {
    let graphs = try (0..<count).map { number in
      Telling.graph(
        [Telling()], article: "article \(number)",
        published: try day(1).adding(days: number * daysApart))
    }
    #expect(Timeline(of: graphs).length.rawValue == length)
  }

  @Test("begins weeks on Monday and ends months on their last day")
  func stepBounds() throws {
    let leapDay = try #require(CalendarDay(year: 2028, month: 2, day: 29))
    let bounds = TimelineStepLength.allCases.map {
      "\($0.start(of: leapDay)) \($0.end(of: leapDay))"
    }
    #expect(
      bounds == [
        "2028-02-29 2028-02-29", "2028-02-28 2028-03-05", "2028-02-01 2028-02-29",
        "2028-01-01 2028-12-31",
      ])
  }

  @Test("is written as a document of its own format")
  func document() throws {
    let graph = Telling.graph([Telling()], article: "monday", published: try day(7))
    let json = TimelineReport(Timeline(of: [graph])).json()
    #expect(
      json == """
        {
          "format": "actorgraph-timeline/1",
          "by": "published",
          "step": "day",
          "steps": [
            {
              "label": "2031-04-07",
              "first": "2031-04-07",
              "last": "2031-04-07",
              "articles": ["monday"],
              "summary": "+1 tie  2 actors new",
              "counts": {
                "ties": {
                  "reversed": 0,
                  "new": 1,
                  "denied": 0,
                  "ended": 0,
                  "firmer": 0,
                  "weaker": 0,
                  "redated": 0,
                  "repeated": 0,
                  "unmentioned": 0
                },
                "actors": {
                  "merged": 0,
                  "split": 0,
                  "new": 2,
                  "renamed": 0,
                  "unmentioned": 0,
                  "same": 0
                }
              },
              "known": { "actors": 2, "ties": 1 },
              "ties": [
                {
                  "change": "new",
                  "source": { "id": "mara-veld", "name": "Mara Veld" },
                  "target": { "id": "port-union", "name": "Port Union" },
                  "relation": "leads",
                  "reverses": null,
                  "furtherArticles": 1,
                  "sentence": "Mara Veld leads Port Union.",
                  "old": null,
                  "new": {
                    "status": "asserted",
                    "stage": null,
                    "established": true,
                    "first": null,
                    "last": null,
                    "articles": 1,
                    "statements": 1,
                    "quote": {
                      "article": "monday",
                      "title": null,
                      "published": "2031-04-07",
                      "start": 0,
                      "end": 32,
                      "text": "Mara Veld chairs the Port Union.",
                      "status": "asserted",
                      "stage": null,
                      "date": null,
                      "speakers": []
                    }
                  }
                }
              ],
              "actors": [
                {
                  "change": "new",
                  "actor": { "id": "mara-veld", "name": "Mara Veld" },
                  "oldNames": [],
                  "newName": "Mara Veld",
                  "sentence": "Mara Veld is new."
                },
                {
                  "change": "new",
                  "actor": { "id": "port-union", "name": "Port Union" },
                  "oldNames": [],
                  "newName": "Port Union",
                  "sentence": "Port Union is new."
                }
              ]
            }
          ],
          "undated": {
            "articles": [],
            "statements": []
          },
          "story": null
        }

        """)
  }
}
