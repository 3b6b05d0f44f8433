import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct TimelineCommandTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  /// A graph of one article in which one says something of another.
  private func document(
    _ name: String, _ relation: Relation = .leads, published: String? = nil
  ) throws -> String {
    let day = published.flatMap { CalendarDay(iso8601: $0) }
    let text = "Mara <b>Veld</b> | chairs @all of it."
    let graph = Graph(
      articles: [Article(id: name, published: day, sha256: SHA256.hex(name), length: 100)],
      actors: [
        Actor(id: "a", name: "Mara Veld", kind: .person),
        Actor(id: "b", name: "Port Union", kind: .organization),
      ],
      statements: [
        Statement(
          relation: relation, source: "a", target: "b", rule: "test",
          evidence: Evidence(article: name, span: 0..<text.unicodeScalars.count, text: text))
      ])
    return try folder.write(graph.json(), to: "\(name).json")
  }

  private func days() throws -> [String] {
    [
      try document("b", .rival, published: "2024-05-17"),
      try document("a", published: "2024-05-13"),
    ]
  }

  @Test func tellsEachDay() throws {
    #expect(recorded.run("timeline", try days()[0], try days()[1]) == .success)
    #expect(
      recorded.standardOutput == """
        2024-05-13 (a)
        2 actors  1 tie

        + Mara Veld leads Port Union.
            now: “Mara <b>Veld</b> | chairs @all of it.” — a (2024-05-13); asserted

        2024-05-17 (b)
        +1 tie  1 not mentioned

        + Mara Veld is a rival of Port Union: that is new.
            now: “Mara <b>Veld</b> | chairs @all of it.” — b (2024-05-17); asserted

        """)
  }

  @Test func writesATableThatIsMarkdownAlone() throws {
    let (file, files) = (folder.path("strip.md"), try days())
    #expect(recorded.run("timeline", files[0], files[1], "-o", file) == .success)
    let page = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
    #expect(
      page.hasPrefix("# What became known when\n\n|  | added | changed | ended | known then |"))
    #expect(
      page.contains("| 2024-05-17 | Mara Veld — rival — Port Union |  |  | 2 actors, 2 ties |"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains(" @all"))
  }

  @Test func tellsTheStoryOfOneActor() throws {
    let files = try days()
    #expect(recorded.run("timeline", files[0], files[1], "--actor", "mara veld") == .success)
    #expect(recorded.standardOutput.hasPrefix("Mara Veld\n\n2024-05-13\n\n· Mara Veld leads"))
    let unknown = RecordedConsole()
    #expect(unknown.run("timeline", files[0], "--actor", "Mara Vel") == .failure)
    #expect(unknown.standardError.contains("did you mean 'Mara Veld'?"))
  }

  @Test func tellsWhatHasNoDay() throws {
    let files = try days() + [try document("leaflet", .backs)]
    #expect(recorded.run("timeline", files[0], files[1], files[2]) == .success)
    #expect(
      recorded.standardError.contains("no day of publication is known for 1 article (leaflet)"))
    #expect(recorded.standardOutput.contains("Without a date\n\n· Mara Veld backs Port Union."))
    let byEvent = RecordedConsole()
    #expect(
      byEvent.run("timeline", files[0], "--by", "event", "--actor", "Mara Veld", "-f", "svg")
        == .failure)
    #expect(byEvent.standardError.contains("no day is known of what is told of 'Mara Veld'"))
  }

  @Test func refusesOtherFormats() throws {
    let file = try document("a", published: "2024-05-13")
    #expect(recorded.run("timeline", file, "-o", folder.path("strip.dot")) == .failure)
    #expect(recorded.standardError.contains("no format for '.dot'"))
    let step = RecordedConsole()
    #expect(step.run("timeline", file, "--step", "hour") == .failure)
  }
}
