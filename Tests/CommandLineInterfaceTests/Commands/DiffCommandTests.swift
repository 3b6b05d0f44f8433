import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct DiffCommandTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  /// A graph of one article in which one says something of another.
  private func document(
    _ name: String, _ relation: Relation = .leads, _ target: String = "Port Union",
    published: String? = nil
  ) throws -> String {
    let day = published.flatMap { CalendarDay(iso8601: $0) }
    let text = "Mara <b>Veld</b> | chairs @all of it."
    let graph = Graph(
      articles: [Article(id: name, published: day, sha256: SHA256.hex(name), length: 100)],
      actors: [
        Actor(id: "a", name: "Mara Veld", kind: .person),
        Actor(id: "b", name: target, kind: .organization),
      ],
      statements: [
        Statement(
          relation: relation, source: "a", target: "b", rule: "test",
          evidence: Evidence(article: name, span: 0..<text.unicodeScalars.count, text: text))
      ])
    return try folder.write(graph.json(), to: "\(name).json")
  }

  @Test func exitsWithZeroForTheSameAndOneForOther() throws {
    let (old, new) = (try document("old"), try document("new", .backs))
    #expect(recorded.run("diff", old, old) == .success)
    #expect(recorded.standardOutput.hasPrefix("1 unchanged\n"))
    #expect(recorded.standardOutput.contains("Both sides are the same."))
    let other = RecordedConsole()
    #expect(other.run("diff", old, new) == .different)
    #expect(other.standardOutput.hasPrefix("+1 tie  1 not mentioned\n"))
    #expect(other.standardOutput.contains("+ Mara Veld backs Port Union: that is new."))
    #expect(other.standardError.isEmpty)
  }

  @Test func onlyChangedLeavesOutTheRest() throws {
    let (old, new) = (try document("old"), try document("new", .backs))
    #expect(recorded.run("diff", old, new, "--only", "changed") == .different)
    #expect(recorded.standardOutput.contains("+1 tie  1 not mentioned"))
    #expect(!recorded.standardOutput.contains("leads"))
  }

  @Test func takesSeveralFilesForASide() throws {
    let (a, b, c) = (try document("a"), try document("b"), try document("c", .backs))
    #expect(recorded.run("diff", "--old", a, "--new", b, c) == .different)
    #expect(recorded.standardOutput.hasPrefix("+1 tie  1 unchanged\n"))
    let same = RecordedConsole()
    #expect(same.run("diff", "--old", a, b, "--new", b, "--new", a) == .success)
  }

  @Test func dividesByDate() throws {
    let old = try document("a", published: "2024-05-13")
    let new = try document("b", .backs, published: "2024-05-17")
    #expect(recorded.run("diff", "--before", "2024-05-17", new, old) == .different)
    #expect(recorded.standardOutput.hasPrefix("+1 tie  1 not mentioned\n"))
    let undated = RecordedConsole()
    #expect(undated.run("diff", "--before", "2024-05-17", old, try document("c")) == .failure)
    #expect(undated.standardError.contains("no day of publication is known for 1 of 2"))
    #expect(undated.standardError.contains("(c)"))
  }

  @Test func patchGivesTheNewerDocument() throws {
    let (old, new) = (try document("old"), try document("new", .rival, "Tide Guard"))
    let (diff, made) = (folder.path("diff.json"), folder.path("made.json"))
    #expect(recorded.run("diff", old, new, "-o", diff) == .different)
    #expect(recorded.run("patch", old, diff, "-o", made) == .success)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: made))
        == Data(contentsOf: URL(fileURLWithPath: new)))
    #expect(recorded.run("patch", new, diff, "-o", folder.path("none.json")) == .failure)
    #expect(recorded.standardError.contains("the patch is for the graph document"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.json")))
  }

  @Test func theFingerprintIsThatOfTheFile() throws {
    let (old, diff) = (try document("old"), folder.path("diff.json"))
    #expect(recorded.run("diff", old, old, "-o", diff) == .success)
    let document = try ComparisonDocument(
      json: Array(Data(contentsOf: URL(fileURLWithPath: diff))))
    let digest = SHA256.hex(try String(contentsOfFile: old, encoding: .utf8))
    #expect(document.patch.base.sha256 == digest)
    #expect(document.patch.isEmpty)
  }

  @Test func refusesAPatchThatWasChanged() throws {
    let (old, new) = (try document("old"), try document("new", .rival))
    let diff = folder.path("diff.json")
    #expect(recorded.run("diff", old, new, "-o", diff) == .different)
    let written = try String(contentsOfFile: diff, encoding: .utf8)
    let changed = written.replacing("\"rule\": \"test\"", with: "\"rule\": \"other\"")
    #expect(changed != written)
    #expect(recorded.run("patch", old, try folder.write(changed, to: "forged.json")) == .failure)
    #expect(recorded.standardError.contains("it has been changed since it was made"))
    #expect(recorded.standardOutputData.suffix(2) != Data("}\n".utf8))
  }

  @Test func markdownIsEscaped() throws {
    let (old, new) = (try document("old"), try document("new", .backs))
    #expect(recorded.run("diff", old, new, "-f", "md") == .different)
    let page = recorded.standardOutput
    #expect(page.hasPrefix("# What has changed\n\n**+1 tie  1 not mentioned**\n"))
    #expect(page.contains("| + | Mara Veld → backs → Port Union |  | asserted, 1 source |"))
    #expect(page.contains("> now: “Mara &lt;b&gt;Veld&lt;/b&gt; \\| chairs @<!-- -->all of it.”"))
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false)])
  func coloursATerminalUnlessToldNotTo(environment: [String: String], isColoured: Bool) throws {
    let (old, new) = (try document("old"), try document("new", .backs))
    let recorded = RecordedConsole(environment: environment)
    var console = recorded.console
    #expect(Program.run(["diff", old, new], console: console) == .different)
    #expect(!recorded.standardOutput.contains("\u{1B}"))
    console.isOutputTerminal = true
    #expect(Program.run(["diff", old, new], console: console) == .different)
    #expect(recorded.standardOutput.contains("\u{1B}[32m+") == isColoured)
  }

  @Test func aGraphOfNobodyIsNoTrouble() throws {
    let empty = try folder.write(Graph().json(), to: "empty.json")
    #expect(recorded.run("diff", empty, empty) == .success)
    #expect(recorded.standardOutput.hasPrefix("no ties\n"))
    let other = RecordedConsole()
    #expect(other.run("diff", empty, try document("new")) == .different)
    #expect(other.standardOutput.hasPrefix("+1 tie  2 actors new\n"))
  }

  @Test(arguments: [
    ("{\"format\":\"actorgraph/2\"}", "\"actorgraph/2\" is not the format \"actorgraph/1\""),
    ("{\"format\":\"actorgraph-diff/1\"}", "it is a comparison, which 'actorgraph patch' applies"),
    ("{\"format\":\"actorgraph/1\",\"articles\":[", "bad.json:1: line 1"),
    ("", "bad.json:1: line 1"),
    ("[]", "expected an object, found an array"),
    (
      """
      {"format":"actorgraph/1","articles":[{"id":"x"}],"actors":[],"statements":[{"relation":"leads",
      "source":"nobody","target":"nobody","status":"asserted","rule":"r","evidence":{"article":"x",
      "start":0,"end":1,"text":"t"}}]}
      """, "has no actor \"nobody\""
    ),
  ])
  func aDamagedGraphIsNamedOnEitherSide(text: String, complaint: String) throws {
    let (good, bad) = (try document("good"), try folder.write(text, to: "bad.json"))
    let output = folder.path("out.txt")
    for files in [[good, bad], [bad, good]] {
      let recorded = RecordedConsole()
      #expect(
        Program.run(["diff"] + files + ["-o", output], console: recorded.console) == .failure)
      #expect(recorded.standardError.hasPrefix("actorgraph: \(bad)"))
      #expect(recorded.standardError.contains(complaint))
      #expect(recorded.standardOutput.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test(arguments: [
    ("{\"format\":\"actorgraph/1\"}", "it is a graph, which 'actorgraph diff' compares"),
    ("{\"format\":\"actorgraph-diff/2\"}", "is not the format \"actorgraph-diff/1\""),
    ("{\"format\":\"actorgraph-diff/1\",\"old\":{", "line 1"),
    ("{\"format\":\"actorgraph-diff/1\",\"old\":{},\"new\":{}}", "is missing"),
  ])
  func aDamagedComparisonIsNamed(text: String, complaint: String) throws {
    let (graph, bad) = (try document("good"), try folder.write(text, to: "bad.json"))
    #expect(recorded.run("patch", graph, bad) == .failure)
    #expect(recorded.standardError.hasPrefix("actorgraph: \(bad)"))
    #expect(recorded.standardError.contains(complaint))
    #expect(recorded.standardOutput.isEmpty)
  }

  @Test(arguments: [
    ([], "'diff' compares two files, and here are 0"),
    (["a.json"], "'diff' compares two files, and here is 1"),
    (["a.json", "b.json", "c.json"], "and here are 3"),
    (["--old", "a.json"], "add --new FILE..."),
    (["--new", "a.json"], "add --old FILE..."),
    (["x.json", "--old", "a.json", "--new", "b.json"], "has no use for 'x.json'"),
    (["--before", "soon", "a.json"], "--before takes a day"),
    (["--before", "2024-05-17"], "needs FILE..."),
    (["--before", "2024-05-17", "--old", "a.json"], "leave out --old and --new"),
    (["-", "-"], "standard input can be one file only"),
    (["a.json", "b.json", "-o", "x.gif"], "x.gif: no format for '.gif'"),
    (["a.json", "b.json", "--only", "some"], "--only takes changed"),
  ])
  func saysWhatIsWrongWithTheLine(arguments: [String], complaint: String) {
    #expect(Program.run(["diff"] + arguments, console: recorded.console) == .failure)
    #expect(recorded.standardError.contains(complaint), "\(recorded.standardError)")
  }

  @Test func readsArticlesThemselves() throws {
    let monday = try folder.write("Ada Lund praised Omar Nasri.", to: "monday.txt")
    let friday = try folder.write("Ada Lund accused Omar Nasri of theft.", to: "friday.txt")
    #expect(recorded.run("diff", monday, friday) == .different)
    #expect(recorded.standardOutput.hasPrefix("±1 reversed\n"))
    #expect(recorded.standardOutput.contains("before: “Ada Lund praised Omar Nasri.” — monday"))
  }
}
