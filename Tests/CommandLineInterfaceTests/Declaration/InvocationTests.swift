import Testing

@testable import CommandLineInterface

@Suite struct InvocationTests {
  let command = CommandDeclaration(
    "draw", abstract: "Draw.",
    positional: PositionalDeclaration(usage: "FILE...", summary: "", count: 1...3),
    options: [
      .option("-o", "--output", value: "OUT", isRepeatable: true, summary: ""),
      .option("--jobs", value: "N", summary: ""),
      .option("--engine", value: "E", choices: ["dot", "sfdp"], summary: ""),
      .flag("--all", summary: ""),
    ]
  ) { _, _ in .success }

  @Test func readsOptionsInEverySpelling() throws {
    let invocation = try command.parse(
      ["a", "-o", "x", "--output=y=z", "--all", "--jobs", "3", "-", "--", "--b"])
    #expect(invocation.positionals == ["a", "-", "--b"])
    #expect(invocation.all("output") == ["x", "y=z"])
    #expect(invocation.has("all"))
    #expect(try invocation.number("jobs", in: 1...8) == 3)
    #expect(invocation.value("engine") == nil)
  }

  @Test(arguments: [
    (["a", "--outptu", "x"], "'draw' has no option --outptu; did you mean --output?"),
    (["a", "--zzzzz"], "'draw' has no option --zzzzz; see 'actorgraph draw --help'"),
    (["a", "-o"], "-o needs a value: -o OUT"),
    (["a", "--all=yes"], "--all takes no value"),
    (["a", "--engine", "neato"], "--engine takes dot, sfdp, not 'neato'"),
    (["a", "--jobs", "1", "--jobs", "2"], "--jobs is given twice"),
    ([], "'draw' needs FILE..."),
    (["a", "b", "c", "d"], "'draw' has no use for 'd'"),
  ])
  func saysWhatIsWrong(arguments: [String], message: String) {
    #expect {
      try command.parse(arguments)
    } throws: {
      "\($0)" == message
    }
  }

  @Test(arguments: ["0", "9", "x", "", "3.5"])
  func refusesNumbersOutOfBounds(text: String) throws {
    let invocation = try command.parse(["a", "--jobs", text])
    #expect(throws: UsageError.self) { try invocation.number("jobs", in: 1...8) }
  }

  @Test func givesHelpEvenWhenTheRestIsWrong() throws {
    #expect(try command.parse(["--help"]).has("help"))
  }
}

@Suite struct SpellingTests {
  @Test(arguments: [
    ("grpah", "graph", 1), ("graph", "graph", 0), ("", "abc", 3), ("kitten", "sitting", 3),
    ("ab", "ba", 1),
  ])
  func countsEdits(first: String, second: String, distance: Int) {
    #expect(Spelling.distance(first, second) == distance)
    #expect(Spelling.distance(second, first) == distance)
  }
}
