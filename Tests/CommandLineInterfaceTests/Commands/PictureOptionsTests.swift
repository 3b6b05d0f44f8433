import ActorGraph
import Foundation
import Testing

@testable import CommandLineInterface

/// Pictures of comparisons, and places kept from one drawing to the next.
@Suite struct PictureOptionsTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  /// A graph document in which a chain of offices belongs together and some people act.
  private func document(
    _ name: String, people: [(name: String, relation: Relation, office: Int)] = []
  ) throws -> String {
    var graph = Graph(articles: [Article(id: name, sha256: SHA256.hex(name), length: 1_000)])
    graph.actors = (1...8).map {
      Actor(id: "office-\($0)", name: "Office \($0)", kind: .organization)
    }
    func add(_ source: String, _ relation: Relation, _ target: String) {
      let start = graph.statements.count * 10
      graph.statements.append(
        Statement(
          relation: relation, source: source, target: target, rule: "test",
          evidence: Evidence(article: name, span: start..<start + 9, text: "A note at \(start).")))
    }
    for number in 2...8 { add("office-\(number)", .part, "office-\(number / 2)") }
    for (person, relation, office) in people {
      let id = person.lowercased().replacing(" ", with: "-")
      graph.actors.append(Actor(id: id, name: person, kind: .person))
      add(id, relation, "office-\(office)")
    }
    return try folder.write(graph.json(), to: "\(name).json")
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func aComparisonIsDrawnInEveryFormat() throws {
    let (old, new) = (
      try document("old"), try document("new", people: [("Mara Veld", .leads, 7)])
    )
    let outputs = ["svg", "dot", "png", "pdf"].map { folder.path("what.\($0)") }
    let status = Program.run(
      ["diff", old, new] + outputs.flatMap { ["-o", $0] }, console: recorded.console)
    #expect(status == .different)
    #expect(recorded.standardError == "")
    let starts = try outputs.map { try Data(contentsOf: URL(fileURLWithPath: $0)).prefix(5) }
    #expect(starts[0].starts(with: Data("<svg".utf8)))
    #expect(starts[1].starts(with: Data("digra".utf8)))
    #expect(starts[2].starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(starts[3].starts(with: Data("%PDF-".utf8)))
    let svg = try text(outputs[0])
    #expect(svg.contains("+1 tie · 1 actor new"))
    #expect(svg.contains("--all shows them"))
    #expect(!svg.contains("Office 4"))
  }

  @Test func theOptionsChooseThePicture() throws {
    let (old, new) = (
      try document("old"), try document("new", people: [("Mara Veld", .leads, 7)])
    )
    func drawn(_ options: String...) throws -> String {
      let console = RecordedConsole()
      let status = Program.run(
        ["diff", old, new, "-f", "svg"] + options, console: console.console)
      #expect(status == .different, "\(console.standardError)")
      return console.standardOutput
    }
    #expect(try drawn("--all").contains("Office 4"))
    #expect(try !drawn("--only", "changed").contains("Office 3"))
    #expect(try drawn("--side-by-side").contains("-after-actor-mara-veld"))
    #expect(try !drawn("--view", "before").contains("Mara Veld"))
    #expect(try drawn("--focus", "Mara Veld", "--title", "Since Monday").contains("Since Monday"))
  }

  @Test func optionsThatContradictEachOtherAreRefused() throws {
    let old = try document("old")
    #expect(recorded.run("diff", old, old, "--all", "--only", "changed") == .failure)
    #expect(recorded.standardError.contains("leave out one of them"))
    #expect(recorded.run("diff", old, old, "--side-by-side", "--view", "after") == .failure)
    #expect(recorded.standardError.contains("leave out --view"))
  }

  @Test func placesAreKeptFromOneDrawingToTheNext() throws {
    let (first, second) = (
      try document("first"), try document("second", people: [("Mara Veld", .leads, 7)])
    )
    let layouts = (1...3).map { folder.path("\($0).layout.json") }
    let output = folder.path("drawn.svg")
    #expect(
      recorded.run("graph", first, "-o", output, "--layout-out", layouts[0], "--quiet") == .success)
    #expect(
      recorded.run(
        "graph", second, "-o", output, "--layout-from", layouts[0], "--layout-out", layouts[1],
        "--quiet") == .success)
    #expect(
      recorded.run(
        "diff", first, second, "--all", "-o", output, "--layout-from", layouts[1], "--layout-out",
        layouts[2]) == .different)
    let places = try layouts.map { path in
      let layout = try DiagramLayout(json: Array(Data(contentsOf: URL(fileURLWithPath: path))))
      return Dictionary(
        layout.places.map { ($0.id, [$0.x, $0.y]) }, uniquingKeysWith: { first, _ in first })
    }
    #expect(places[0].count == 8 && places[1].count == 9)
    for (id, place) in places[0] { #expect(places[1][id] == place, "\(id)") }
    #expect(places[2] == places[1])
  }

  @Test(arguments: [
    (nil, "no readable file"),
    ("{\n  \"format\": \"actorgraph/1\"\n}", "layout.json:2: \"actorgraph/1\""),
    ("nonsense", "layout.json:1: column 1"),
  ])
  func aLayoutThatCannotBeReadIsTold(content: String?, problem: String) throws {
    let path =
      try content.map { try folder.write($0, to: "layout.json") } ?? folder.path("missing.json")
    let graph = try document("first")
    #expect(recorded.run("graph", graph, "--layout-from", path) == .failure)
    #expect(recorded.standardError.contains(problem), "\(recorded.standardError)")
    #expect(recorded.standardOutput == "")
  }
}
