import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct EmbeddingTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws {
    folder = try TemporaryFolder()
    try write("Mara Veld", to: "guild.json")
  }

  private func write(_ name: String, to file: String) throws {
    let text = "\(name) chairs the Port Union."
    let graph = Graph(
      articles: [Article(id: "port")],
      actors: [
        Actor(id: "a", name: name, kind: .person),
        Actor(id: "b", name: "Port Union", kind: .organization),
      ],
      statements: [
        Statement(
          relation: .leads, source: "a", target: "b", rule: "test",
          evidence: Evidence(article: "port", span: 0..<text.unicodeScalars.count, text: text))
      ])
    _ = try folder.write(graph.json(), to: file)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  @Test func pageOfMarkdownGetsPicturesBesideIt() throws {
    let page = try folder.write(
      "# Who\n<!-- actorgraph: guild.json -->\n<!-- /actorgraph -->\nEnd", to: "page.md")
    #expect(recorded.run("report", "--embed", page) == .success)
    let written = try text("page.md")
    #expect(written.contains("\n![2 actors, 1 tie from 1 statement in 1 article. Mara Veld leads"))
    #expect(written.contains("](guild.svg)\n\n<!-- /actorgraph -->\nEnd"))
    #expect(try text("guild.svg").contains("role=\"img\""))
    #expect(recorded.standardOutput == "\(folder.path("guild.svg"))\n\(page)\n")
  }

  @Test func pageOfHTMLGetsThePictureInItself() throws {
    let page = try folder.write(
      "<p>\n<!-- actorgraph: guild.json -->\noutdated words\n<!-- /actorgraph -->\n</p>",
      to: "page.html")
    #expect(recorded.run("report", "--embed", page) == .success)
    let written = try text("page.html")
    #expect(written.contains("<!-- actorgraph: guild.json -->\n\n<svg "))
    #expect(written.contains("</svg>\n\n<!-- /actorgraph -->\n</p>"))
    #expect(!written.contains("outdated words"))
    #expect(try folder.names() == ["guild.json", "page.html"])
  }

  @Test func secondTimeWritesNothing() throws {
    let page = try folder.write(
      "<!-- actorgraph: guild.json -o 'the guild.svg' -->\n<!-- /actorgraph -->\n", to: "page.html")
    #expect(recorded.run("report", "--embed", page) == .success)
    let written = try text("page.html")
    #expect(written.contains("<img src=\"the%20guild.svg\" alt=\"2 actors"))
    let again = RecordedConsole()
    #expect(again.run("report", "--embed", page) == .success)
    #expect(again.standardOutput.isEmpty)
    #expect(try text("page.html") == written)
    #expect(again.run("report", "--embed", page, "--check") == .success)
  }

  @Test func checkTellsWhatIsOutOfDateAndChangesNothing() throws {
    let page = try folder.write(
      "\n<!-- actorgraph: guild.json -->\n<!-- /actorgraph -->\n", to: "page.md")
    #expect(recorded.run("report", "--embed", page, "--check") == .different)
    #expect(recorded.standardError.contains("\(page):2: the picture is out of date"))
    #expect(try folder.names() == ["guild.json", "page.md"])
    #expect(recorded.run("report", "--embed", page) == .success)
    let written = try text("page.md")
    try write("Mara Other", to: "guild.json")
    let other = RecordedConsole()
    #expect(other.run("report", "--embed", page, "--check") == .different)
    #expect(try text("page.md") == written)
    #expect(try !text("guild.svg").contains("Other"))
  }

  @Test func optionsStandInTheComment() throws {
    let page = try folder.write(
      """
      <!-- actorgraph: guild.json --title "Who's who" -o a.svg -->
      <!-- /actorgraph -->
      <!-- actorgraph: guild.json --no-legend --theme print -o b.svg -->
      <!-- /actorgraph -->
      """, to: "page.md")
    #expect(recorded.run("report", "--embed", page) == .success)
    #expect(try text("a.svg").contains("<title id=") && text("a.svg").contains("Who's who"))
    #expect(try text("b.svg").utf8.count < text("a.svg").utf8.count)
  }

  @Test func filesOfTheCommandLineServeWhereNoneIsNamed() throws {
    let page = try folder.write(
      "<!-- actorgraph: -->\n<!-- /actorgraph -->\n", to: "page.html")
    #expect(recorded.run("report", "--embed", page) == .failure)
    #expect(recorded.standardError.contains("\(page):1: no file is named"))
    #expect(recorded.run("report", "--embed", page, folder.path("guild.json")) == .success)
    #expect(try text("page.html").contains("Mara Veld"))
  }

  @Test(arguments: [
    ("<!-- actorgraph: none.json -->\n<!-- /actorgraph -->", ":1: ", "none.json"),
    ("\n\n<!-- actorgraph: guild.json", ":3: ", "a line of its own"),
    ("<!-- actorgraph: guild.json -->", ":1: ", "has no end"),
    ("\n<!-- actorgraph: guild.json --titel x -->\n<!-- /actorgraph -->", ":2: ", "--title"),
    ("<!-- actorgraph: guild.json 'x -->\n<!-- /actorgraph -->", ":1: ", "is not closed"),
    ("<!-- actorgraph: guild.json -o x.png -->\n<!-- /actorgraph -->", ":1: ", "-o takes"),
    ("<!-- actorgraph: guild.json -o /x.svg -->\n<!-- /actorgraph -->", ":1: ", "-o takes"),
    ("<!-- actorgraph: guild.json --theme x.json -->\n<!-- /actorgraph -->", ":1: ", "x.json"),
    ("<!-- actorgraph: - -->\n<!-- /actorgraph -->", ":1: ", "no standard input"),
    (
      """
      <!-- actorgraph: guild.json -->
      <!-- /actorgraph -->
      <!-- actorgraph: guild.json --title x -->
      <!-- /actorgraph -->
      """, ":3: ", "line 1 writes another picture"
    ),
    ("nothing", ": ", "there is no place for a picture"),
  ])
  func errorsNameTheLineAndLeaveThePage(text: String, line: String, reason: String) throws {
    let page = try folder.write(text, to: "page.md")
    #expect(recorded.run("report", "--embed", page) == .failure)
    #expect(recorded.standardError.contains("\(page)\(line)"))
    #expect(recorded.standardError.contains(reason), "\(recorded.standardError)")
    #expect(try self.text("page.md") == text)
    #expect(try folder.names() == ["guild.json", "page.md"])
  }

  @Test func reportOfMarkdownHasItsPictureBesideIt() throws {
    let out = folder.path("report.md")
    #expect(recorded.run("report", folder.path("guild.json"), "-o", out) == .success)
    #expect(try text("report.md").contains("](report.svg)"))
    #expect(try text("report.svg").contains("Mara Veld"))
    #expect(recorded.run("report", folder.path("guild.json"), "-o", "x.doc") == .failure)
    #expect(recorded.standardError.contains("end the name in .html or .md"))
  }
}
