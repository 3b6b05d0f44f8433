import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct GraphCommandTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()
  static let text = "Gen. Amal Haddad accused Omar Nasri of theft. Nasri met Haddad in Oslo."

  init() throws { folder = try TemporaryFolder() }

  @Test func writesEveryFormatAndSaysWhatItIs() throws {
    let article = try folder.write(Self.text, to: "haddad.txt")
    let outputs = ["svg", "dot", "png", "pdf", "json"].map { folder.path("haddad.\($0)") }
    let status = Program.run(
      ["graph", article] + outputs.flatMap { ["-o", $0] }, console: recorded.console)
    #expect(status == .success)
    #expect(recorded.standardError == "")
    let lines = recorded.standardOutput.split(separator: "\n")
    #expect(lines.prefix(5).map(String.init) == outputs)
    #expect(lines.count == 10)
    let starts = try outputs.map { try Data(contentsOf: URL(fileURLWithPath: $0)).prefix(5) }
    #expect(starts[0].starts(with: Data("<".utf8)))
    #expect(starts[1].starts(with: Data("digra".utf8)))
    #expect(starts[2].starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(starts[3].starts(with: Data("%PDF-".utf8)))
    let graph = try Graph(
      json: Array(Data(contentsOf: URL(fileURLWithPath: folder.path("haddad.json")))))
    #expect(graph.articles.map(\.id) == ["haddad"])
    #expect(
      graph.ties.contains {
        $0.relation == .conflict && $0.source == "amal-haddad" && $0.target == "omar-nasri"
      })
  }

  @Test func aGraphReadBackDrawsTheSame() throws {
    let article = try folder.write(Self.text, to: "haddad.txt")
    let (json, direct) = (folder.path("g.json"), folder.path("a.dot"))
    #expect(recorded.run("graph", article, "-o", json, "-o", direct, "--quiet") == .success)
    #expect(recorded.run("graph", json, "-o", folder.path("b.dot"), "--quiet") == .success)
    #expect(recorded.standardOutput == "")
    #expect(
      try String(contentsOfFile: direct, encoding: .utf8)
        == String(contentsOfFile: folder.path("b.dot"), encoding: .utf8))
  }

  @Test func emptyInputIsAnEmptyGraphWithAWarning() throws {
    let article = try folder.write("", to: "empty.txt")
    let output = folder.path("empty.svg")
    #expect(recorded.run("graph", article, "-o", output) == .success)
    #expect(recorded.standardError.contains("empty.txt: there is no text"))
    #expect(recorded.standardOutput.contains("0 actors, 0 ties"))
    #expect(try String(contentsOfFile: output, encoding: .utf8).contains("<svg"))
  }

  @Test(arguments: [
    ("missing.txt", nil, "there is no such file"),
    ("picture.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]), "PNG"),
    ("zeros.txt", Data(count: 4000), "not text"),
    ("cut.json", Data("{\"format\":\"actorgraph/1\",".utf8), "cut.json:1:"),
    ("old.json", Data("{\"format\":\"actorgraph/9\"}".utf8), "$.format"),
  ])
  func namesAFileThatCannotBeRead(name: String, content: Data?, complaint: String) throws {
    let path = folder.path(name)
    try content?.write(to: URL(fileURLWithPath: path))
    let output = folder.path("out.svg")
    #expect(recorded.run("graph", path, "-o", output) == .failure)
    #expect(recorded.standardError.hasPrefix("actorgraph: "))
    #expect(recorded.standardError.contains(path))
    #expect(recorded.standardError.contains(complaint))
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func keepsGoingWhenAsked() throws {
    let good = try folder.write(Self.text, to: "good.txt")
    let output = folder.path("out.json")
    let status = recorded.run("graph", folder.path("none.txt"), good, "--keep-going", "-o", output)
    #expect(status == .failure)
    #expect(recorded.standardError.contains("none.txt"))
    let graph = try Graph(json: Array(Data(contentsOf: URL(fileURLWithPath: output))))
    #expect(graph.articles.map(\.id) == ["good"])
  }

  @Test(arguments: [
    (["-o", "x.gif"], "x.gif: no format for '.gif'"),
    (["--published", "yesterday"], "--published takes a day"),
    (["--focus", "Amal Hadad", "-o", "-"], "did you mean 'Amal Haddad'?"),
    (["--model", "none"], "there is no such model"),
    (["--model", "/"], "there is no config.cfg here"),
  ])
  func saysWhatIsWrongWithAnOption(options: [String], complaint: String) throws {
    let article = try folder.write(Self.text, to: "haddad.txt")
    #expect(Program.run(["graph", article] + options, console: recorded.console) == .failure)
    #expect(recorded.standardError.contains(complaint))
    #expect(recorded.standardOutputData.isEmpty)
  }

  @Test func joinsArticlesInAnyOrder() throws {
    let first = try folder.write(Self.text, to: "first.txt")
    let second = try folder.write("Amal Haddad praised the United Nations.", to: "second.md")
    let (a, b) = (folder.path("a.json"), folder.path("b.json"))
    #expect(recorded.run("graph", first, second, "-o", a) == .success)
    #expect(recorded.run("graph", second, first, "-o", b) == .success)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: a)) == Data(contentsOf: URL(fileURLWithPath: b)))
    let graph = try Graph(json: Array(Data(contentsOf: URL(fileURLWithPath: a))))
    #expect(graph.actors.count { $0.name == "Amal Haddad" } == 1)
  }
}
