import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct LineCommandsTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  /// Forty short articles, a line each.
  private func lines() throws -> String {
    let lines = (1...40).map { number in
      #"{"id":"a\#(number)","text":"Minister Ada Lund praised Omar Nasri on day \#(number). "#
        + #"“We won,” she said.","published":"2024-03-14"}"#
    }
    return try folder.write(lines.joined(separator: "\n") + "\n", to: "articles.jsonl")
  }

  @Test(arguments: ["extract", "analyze"])
  func theOutputDoesNotDependOnTheNumberOfThreads(command: String) throws {
    let articles = try lines()
    let outputs = ["1", "2", "7"].map { jobs in
      let recorded = RecordedConsole()
      let status = recorded.run(command, "--jsonl", articles, "--jobs", jobs)
      #expect(status == .success)
      return recorded.standardOutput
    }
    #expect(outputs[0].split(separator: "\n").count == 40)
    #expect(outputs[1] == outputs[0])
    #expect(outputs[2] == outputs[0])
  }

  @Test func extractWritesAReadableDocumentALineInInputOrder() throws {
    #expect(recorded.run("extract", "--jsonl", try lines()) == .success)
    let graphs = try recorded.standardOutput.split(separator: "\n").map {
      try Graph(json: String($0))
    }
    #expect(graphs.map { $0.articles[0].id } == (1...40).map { "a\($0)" })
    #expect(
      graphs.allSatisfy { graph in
        graph.statements.contains {
          $0.source == "ada-lund" && $0.target == "omar-nasri" && $0.relation == .cooperate
        }
      })
  }

  @Test func analyzeCountsUnicodeScalars() throws {
    struct Analysis: Decodable {
      let id: String
      let tokens: [[Field]]
      let sentences: [[Int]]
    }
    enum Field: Decodable, Equatable {
      case number(Int)
      case word(String)
      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Int.self) {
          self = .number(number)
        } else {
          self = .word(try value.decode(String.self))
        }
      }
    }
    let path = try folder.write("🜁 Zoë left.", to: "a.txt")
    #expect(recorded.run("analyze", path) == .success)
    let analysis = try JSONDecoder().decode(Analysis.self, from: recorded.standardOutputData)
    #expect(analysis.id == "a")
    #expect(
      analysis.tokens.map { Array($0.prefix(2)) } == [
        [.number(0), .number(1)], [.number(2), .number(5)], [.number(6), .number(10)],
        [.number(10), .number(11)],
      ])
    #expect(analysis.sentences.flatMap { $0 }.last == 4)
  }

  @Test func aBrokenLineIsNamedAfterTheResultsBeforeIt() throws {
    let path = try folder.write(
      "{\"id\":\"a\",\"text\":\"Ada left.\"}\n{\"id\":\"b\"\n", to: "broken.jsonl")
    #expect(recorded.run("analyze", "--jsonl", path) == .failure)
    #expect(recorded.standardError.contains("\(path):2:"))
    #expect(recorded.standardOutput.hasPrefix("{\"id\":\"a\""))
    #expect(recorded.standardOutput.split(separator: "\n").count == 1)
  }

  /// A line that is no article, and the id of its empty graph.
  static let brokenLines = [
    (#"{"id":"b","text":5}"#, "b"), (#"{"id":"b"}"#, "b"), (#"{"id":"a","text":null}"#, "a-2"),
    (#"{"id":"b","text":"Ada left.","url":[]}"#, "b"), (#"{"id":"b","text":"Ada"#, "line-2"),
    (#"{"text":"Ada left."}"#, "line-2"), ("[]", "line-2"), ("Ada left.", "line-2"),
  ]

  @Test(arguments: brokenLines, ["1", "4"])
  func aBrokenLineHasAnEmptyGraphAndEndsNothing(broken: (line: String, id: String), jobs: String)
    throws
  {
    let article = #""text":"Minister Ada Lund praised Omar Nasri."}"#
    let path = try folder.write(
      "{\"id\":\"a\",\(article)\n\(broken.line)\n{\"id\":\"c\",\(article)\n", to: "broken.jsonl")
    #expect(recorded.run("extract", "--jsonl", path, "--jobs", jobs) == .failure)
    #expect(recorded.standardError.contains("\(path):2:"))
    let graphs = try recorded.standardOutput.split(separator: "\n").map {
      try Graph(json: String($0))
    }
    #expect(graphs.map { $0.articles.map(\.id) } == [["a"], [broken.id], ["c"]])
    #expect(graphs.map(\.actors.count) == [2, 0, 2])
    #expect(graphs.map(\.statements.count) == [1, 0, 1])
  }

  @Test func textPrintsWhatOffsetsCountIn() throws {
    let page = "<html><body><nav>Home</nav><p>Ada Lund left &amp; returned.</p></body></html>"
    let path = try folder.write(page, to: "page.html")
    #expect(recorded.run("text", path) == .success)
    #expect(recorded.standardOutput.contains("Ada Lund left & returned."))
    #expect(!recorded.standardOutput.contains("Home"))
  }

  @Test func namesComparesALineEach() {
    let recorded = RecordedConsole(
      input: "person\tJon Smith\tJohn Smith\norganization\tNATO\tUnited Nations\n")
    #expect(recorded.run("names") == .success)
    #expect(
      recorded.standardOutput
        == "same\tJon Smith\tJohn Smith\ndifferent\tNATO\tUnited Nations\n")
    let broken = RecordedConsole(input: "person\tAda\n")
    #expect(broken.run("names") == .failure)
    #expect(broken.standardError.contains("standard input:1:"))
  }
}
