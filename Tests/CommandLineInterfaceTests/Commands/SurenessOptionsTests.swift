import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

/// What `--possible` and `--min-confidence` do to each command.
@Suite struct SurenessOptionsTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  /// A graph of one article with a sure tie, one that is 60 % sure, and one that is only possible.
  private func document(_ name: String) throws -> String {
    func statement(_ target: String, _ confidence: Int, possible: Bool, at start: Int) -> Statement
    {
      Statement(
        relation: .backs, source: "veld", target: target, rule: "test", confidence: confidence,
        possible: possible,
        evidence: Evidence(article: name, span: start..<start + 9, text: "On \(target)."))
    }
    let graph = Graph(
      articles: [
        Article(
          id: name, published: CalendarDay(year: 2024, month: 5, day: 13),
          sha256: SHA256.hex(name), length: 100)
      ],
      actors: [
        Actor(id: "veld", name: "Mara Veld", kind: .person),
        Actor(id: "guild", name: "Guild", kind: .organization),
        Actor(id: "union", name: "Union", kind: .organization),
        Actor(id: "league", name: "League", kind: .organization),
      ],
      statements: [
        statement("guild", 100, possible: false, at: 0),
        statement("union", 60, possible: false, at: 10),
        statement("league", 30, possible: true, at: 20),
      ])
    return try folder.write(graph.json(), to: "\(name).json")
  }

  private func output(_ arguments: String...) -> String {
    let console = RecordedConsole()
    _ = Program.run(arguments, console: console.console)
    #expect(console.standardError == "")
    return console.standardOutput
  }

  @Test func theDrawingHasWhatIsSure() throws {
    let graph = try document("one")
    func lines(_ options: String...) -> Int {
      let console = RecordedConsole()
      let status = Program.run(["graph", graph] + options, console: console.console)
      #expect(status == .success, "\(console.standardError)")
      return console.standardOutput.split(separator: "\n").count { $0.contains(" -> ") }
    }
    #expect(lines() == 2)
    #expect(lines("--min-confidence", "61") == 1)
    #expect(lines("--possible") == 3)
    #expect(lines("--possible", "--min-confidence", "61") == 3)
  }

  @Test func theDocumentHasEverything() throws {
    let path = try document("one")
    let written = output("graph", path, "-f", "json", "--min-confidence", "90")
    let graph = try Graph(json: written)
    #expect(graph.statements.map(\.confidence) == [100, 60, 30])
    #expect(graph.statements.map(\.possible) == [false, false, true])
  }

  @Test func theSummaryCountsWhatIsDrawn() throws {
    let path = try document("one")
    let svg = folder.path("one.svg")
    #expect(output("graph", path, "-o", svg).contains("2 ties from 2 statements"))
    #expect(output("graph", path, "-o", svg, "--possible").contains("3 ties from 3 statements"))
  }

  @Test func comparisonsTimelinesAndReportsFollow() throws {
    let (old, new) = (try document("one"), try document("two"))
    let both = ["--old", old, "--new", new]
    func text(_ arguments: [String]) -> String {
      let console = RecordedConsole()
      _ = Program.run(arguments, console: console.console)
      return console.standardOutput
    }
    #expect(!text(["diff"] + both).contains("League"))
    #expect(text(["diff", "--possible"] + both).contains("League"))
    #expect(!text(["diff", "--min-confidence", "61"] + both).contains("backs Union"))
    #expect(!text(["timeline", old]).contains("League"))
    #expect(text(["timeline", "--possible", old]).contains("League"))
    #expect(!text(["report", old]).contains("Possible ties"))
    #expect(text(["report", "--possible", old]).contains("Possible ties"))
  }

  @Test func aConfidenceThatIsNoPercentageIsRefused() throws {
    let graph = try document("one")
    #expect(recorded.run("graph", graph, "--min-confidence", "101") == .failure)
    #expect(recorded.standardError.contains("--min-confidence"))
  }
}
