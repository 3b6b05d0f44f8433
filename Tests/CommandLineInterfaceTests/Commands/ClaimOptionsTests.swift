import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

/// What `--established`, `--status` and `--stage` do to each command.
@Suite struct ClaimOptionsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A graph of one article with a tie of each standing.
  private func document(_ name: String = "one") throws -> String {
    let told: [(String, Status, Stage?)] = [
      ("Guild", .asserted, nil), ("Union", .asserted, .claimed), ("League", .alleged, .charged),
      ("Board", .asserted, .convicted), ("Crew", .denied, nil),
    ]
    let graph = Graph(
      articles: [
        Article(
          id: name, published: CalendarDay(year: 2024, month: 5, day: 13),
          sha256: SHA256.hex(name), length: 100)
      ],
      actors: [Actor(id: "veld", name: "Mara Veld", kind: .person)]
        + told.map { Actor(id: $0.0.lowercased(), name: $0.0, kind: .organization) },
      statements: told.enumerated().map { number, one in
        let start = number * 10
        return Statement(
          relation: .conflict, source: "veld", target: one.0.lowercased(), status: one.1,
          role: "bribe", rule: "test", stage: one.2,
          evidence: Evidence(article: name, span: start..<start + 9, text: "On it."))
      })
    return try folder.write(graph.json(), to: "\(name).json")
  }

  private func output(_ arguments: [String]) -> String {
    let console = RecordedConsole()
    _ = Program.run(arguments, console: console.console)
    #expect(console.standardError == "")
    return console.standardOutput
  }

  static let choices: [(options: [String], told: Set<String>)] = [
    ([], ["Guild", "Union", "League", "Board", "Crew"]),
    (["--established"], ["Guild", "Board"]),
    (["--status", "alleged,denied"], ["League", "Crew"]),
    (["--status=alleged", "--status", "denied"], ["League", "Crew"]),
    (["--stage", "charged,convicted"], ["League", "Board"]),
    (["--stage", "claimed"], ["Union"]),
    (["--established", "--stage", "charged,convicted"], ["Board"]),
  ]

  @Test(arguments: choices)
  func everyCommandTellsOfTheSame(options: [String], told: Set<String>) throws {
    let path = try document()
    let empty = try folder.write(Graph().json(), to: "empty.json")
    let commands = [
      ["graph", path], ["report", path], ["timeline", path], ["diff", empty, path],
    ]
    for command in commands {
      let text = output(command + options)
      let names = ["Guild", "Union", "League", "Board", "Crew"].filter(text.contains)
      #expect(Set(names) == told, "\(command[0]) \(options)")
    }
  }

  @Test func theDocumentHasEverything() throws {
    let written = output(["graph", try document(), "-f", "json", "--established"])
    #expect(try Graph(json: written).statements.count == 5)
  }

  @Test(arguments: [
    ["--status", "sure"], ["--stage", "charged,jailed"], ["--stage", "charged,"], ["--stage", ""],
  ])
  func whatIsNoneOfTheChoicesIsRefused(options: [String]) throws {
    let path = try document()
    for command in [
      ["graph", path], ["diff", path, path], ["timeline", path], ["report", path],
    ] {
      let console = RecordedConsole()
      #expect(Program.run(command + options, console: console.console) == .failure)
      #expect(console.standardError.contains("\(options[0]) takes "))
    }
  }

  @Test func helpAndManualListTheChoices() {
    for command in ["graph", "report", "diff", "timeline"] {
      let help = output([command, "--help"])
      #expect(help.contains("--established"))
      #expect(help.contains("--stage LIST"))
      #expect(help.contains("withdrawn"))
    }
    #expect(output(["completions", "fish"]).contains("-l established"))
  }

  @Test func theStageIsToldInWords() throws {
    let path = try document()
    let empty = try folder.write(Graph().json(), to: "empty.json")
    #expect(output(["graph", path]).contains("charged with bribing"))
    #expect(output(["report", path]).contains("is charged with acting against"))
    #expect(output(["report", path]).contains(">alleged, charged</span>"))
    #expect(
      output(["diff", empty, path]).contains("Mara Veld is charged with acting against League"))
    #expect(output(["diff", empty, path, "-f", "md"]).contains("alleged, charged"))
    #expect(output(["timeline", path]).contains("Mara Veld was convicted of acting against Board"))
    #expect(output(["timeline", path, "-f", "json"]).contains("\"stage\": \"convicted\""))
    #expect(output(["timeline", path, "--actor", "Mara Veld"]).contains("claimed"))
  }
}
