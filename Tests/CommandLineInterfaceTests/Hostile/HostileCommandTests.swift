import ActorGraph
import Foundation
import HostileText
import Testing

@testable import CommandLineInterface

/// Commands that are given payloads in every text of a graph.
@Suite struct HostileCommandTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a terminal would obey, and what would reorder or hide its text.
  private func disobedience(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
      case .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }.map { "U+\(String($0.value, radix: 16))" }
  }

  private func document(_ payloads: [Payload], _ name: String) throws -> String {
    try folder.write(HostileGraphs.graph(of: payloads).graph.json(), to: name)
  }

  @Test func documentsComeBackAsTheyWere() throws {
    for payload in Payload.all {
      let graph = HostileGraphs.graph(of: payload).graph.normalized()
      let json = graph.json()
      #expect(try Graph(json: Array(json.utf8)) == graph, "\(payload)")
      #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    }
  }

  @Test(arguments: [["graph", "-o", "OUT.svg"], ["resolve"], ["report", "-o", "OUT.md"]])
  func terminalsGetNothingToObey(arguments: [String]) throws {
    let file = try document(Payload.all.filter { $0.kind != "long" }, "all.json")
    let recorded = RecordedConsole()
    let words = arguments.map { $0.replacing("OUT", with: folder.path("out")) }
    let code = Program.run([words[0], file] + words.dropFirst(), console: recorded.console)
    #expect(code == .success, "\(recorded.standardError.prefix(500))")
    #expect(disobedience(recorded.standardOutput) == [])
    #expect(disobedience(recorded.standardError) == [])
  }

  @Test(arguments: ["txt", "md"])
  func comparisonsAreText(format: String) throws {
    let all = Payload.all.filter { $0.kind != "long" }
    let old = try document(Array(all.prefix(all.count / 2)), "old.json")
    let new = try document(all, "new.json")
    let recorded = RecordedConsole()
    #expect(recorded.run("diff", old, new, "-f", format) == .different)
    try #require(recorded.standardError == "")
    let text = recorded.standardOutput
    if format == "md" {
      let markup = text.components(separatedBy: "<!-- -->").joined()
      #expect(!markup.unicodeScalars.contains("<"))
      #expect(!markup.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    } else {
      #expect(disobedience(text) == [])
      for payload in all where payload.kind != "empty" {
        #expect(payload.isShown(in: text), "\(payload)")
      }
    }
  }

  @Test func comparisonsComeBackAsTheyWere() throws {
    let new = HostileGraphs.graph(of: Payload.all).graph
    let old = HostileGraphs.graph(of: Payload.all("markdown")).graph
    let written = ComparisonDocument(Comparison(old: [old], new: [new]), onlyChanged: false).json()
    let read = try ComparisonDocument(json: Array(written.utf8))
    #expect(read.json() == written)
  }

  @Test func namesOfFilesAreShownHarmless() throws {
    for payload in Payload.all {
      let recorded = RecordedConsole()
      let name = payload.text.replacing("\u{0}", with: "")
      #expect(recorded.run("graph", "/none/\(name).json") == .failure)
      #expect(disobedience(recorded.standardError) == [], "\(payload)")
      #expect(recorded.standardError.split(separator: "\n").count == 1, "\(payload)")
    }
  }
}
