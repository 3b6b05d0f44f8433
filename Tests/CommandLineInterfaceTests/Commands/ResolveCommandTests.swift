import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct ResolveCommandTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Two graph documents whose articles, twelve years apart, name a person alike.
  private func documents() throws -> [String] {
    try [1991, 2003].map { year in
      let id = "news-\(year)"
      let graph = Graph(
        articles: [
          Article(
            id: id, published: CalendarDay(year: year, month: 5, day: 1), sha256: "\(year)",
            length: 90)
        ],
        actors: [
          Actor(
            id: "m", name: "George Marr", kind: .person,
            mentions: [Mention(article: id, span: 0..<5, form: .name)]),
          Actor(
            id: "h", name: "Harran \(year)", kind: .organization,
            mentions: [Mention(article: id, span: 9..<14, form: .name)]),
        ],
        statements: [
          Statement(
            relation: .leads, source: "m", target: "h", rule: "test",
            evidence: Evidence(
              article: id, span: 0..<30, text: "George Marr led Harran in \(year)."))
        ])
      return try folder.write(graph.json(), to: "\(id).json")
    }
  }

  @Test func doubtsAreListedWithTheirEvidence() throws {
    let files = try documents()
    let recorded = RecordedConsole()
    #expect(recorded.run("resolve", files[0], files[1]) == .success)
    let text = recorded.standardOutput
    #expect(
      text.hasPrefix("possibly the same: George Marr (news-1991) and George Marr (news-2003)"))
    #expect(text.contains("- for: the same name"))
    #expect(text.contains("- against: 12 years lie between the articles"))
    #expect(text.contains("“George Marr led Harran in 1991.”"))
    #expect(text.contains("“George Marr led Harran in 2003.”"))
  }

  @Test func graphTellsOfDoubtsUnlessQuiet() throws {
    let files = try documents()
    let recorded = RecordedConsole()
    #expect(recorded.run("graph", files[0], files[1], "-f", "json") == .success)
    #expect(recorded.standardError.hasPrefix("actorgraph: possibly the same: George Marr ("))
    let quiet = RecordedConsole()
    #expect(quiet.run("graph", files[0], files[1], "-f", "json", "--quiet") == .success)
    #expect(quiet.standardError.isEmpty)
  }

  @Test(arguments: [("y\n", "same", 3), ("what\nno\n", "different", 4)])
  func anAnswerIsKeptAndNotAskedAgain(answer: String, row: String, actors: Int) throws {
    let files = try documents()
    let registry = folder.path("who.tsv")
    let recorded = RecordedConsole(input: answer)
    #expect(recorded.run("resolve", files[0], files[1], "--review", registry) == .success)
    #expect(
      try String(contentsOfFile: registry, encoding: .utf8)
        == "\(row)\tGeorge Marr\tGeorge Marr\tnews-1991\tnews-2003\n")
    let again = RecordedConsole(input: "n\n")
    #expect(again.run("resolve", files[0], files[1], "--review", registry) == .success)
    #expect(again.standardOutput == "0 the same, 0 not the same\n")
    let drawn = RecordedConsole()
    #expect(
      drawn.run("graph", files[1], files[0], "--registry", registry, "-f", "json") == .success)
    #expect(drawn.standardError.isEmpty)
    #expect(try Graph(json: drawn.standardOutput).actors.count == actors)
  }

  @Test(arguments: ["s\n", "q\n", ""])
  func whatIsNotAnsweredIsNotWritten(answer: String) throws {
    let files = try documents()
    let registry = folder.path("who.tsv")
    let recorded = RecordedConsole(input: answer)
    #expect(recorded.run("resolve", files[0], files[1], "--review", registry) == .success)
    #expect(!FileManager.default.fileExists(atPath: registry))
  }

  @Test func aDamagedRegistryStopsTheReview() throws {
    let files = try documents()
    let registry = try folder.write("same\tA\tA\n", to: "who.tsv")
    let recorded = RecordedConsole(input: "y\n")
    #expect(recorded.run("resolve", files[0], files[1], "--review", registry) == .failure)
    #expect(recorded.standardError.contains("who.tsv:1: both names are 'A'"))
    #expect(try String(contentsOfFile: registry, encoding: .utf8) == "same\tA\tA\n")
  }
}
