import Testing

@testable import CommandLineInterface

@Suite struct LexiconCommandTests {
  let folder: TemporaryFolder
  let recorded = RecordedConsole()

  init() throws { folder = try TemporaryFolder() }

  @Test func aGoodLexiconIsSummedUp() throws {
    let path = try folder.write("title\tDon\tm\n", to: "good.tsv")
    #expect(recorded.run("lexicon", "check", path) == .success)
    #expect(recorded.standardOutput == "\(path): 1 title\n")
  }

  @Test func everyProblemIsReportedWithItsLine() throws {
    let path = try folder.write("title\tDon\tx\nfoo\n", to: "bad.tsv")
    #expect(recorded.run("lexicon", "check", path) == .different)
    let lines = recorded.standardError.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("actorgraph: \(path):1: unknown gender 'x'"))
    #expect(lines[1].hasPrefix("actorgraph: \(path):2: unknown row 'foo'"))
  }

  @Test func lexiconsAreComparedWithEachOther() throws {
    let one = try folder.write("title\tDon\tm\n", to: "one.tsv")
    let two = try folder.write("title\tDon\tf\n", to: "two.tsv")
    #expect(recorded.run("lexicon", "check", one, two) == .different)
    #expect(recorded.standardError.contains("\(two):1: the title 'Don' has another gender in"))
  }

  @Test(arguments: ["graph", "extract", "explain"])
  func aWrongLexiconStopsTheCommand(command: String) throws {
    let article = try folder.write("Ada left.", to: "a.txt")
    let path = try folder.write("title\tDon\tx\n", to: "bad.tsv")
    #expect(recorded.run(command, article, "--lexicon", path) == .failure)
    #expect(recorded.standardError.hasPrefix("actorgraph: \(path):1: "))
    #expect(recorded.standardOutput.isEmpty)
    let other = RecordedConsole()
    #expect(other.run(command, article, "--lexicon", folder.path("none.tsv")) == .failure)
    #expect(other.standardError.contains("none.tsv: there is no readable file"))
  }
}
