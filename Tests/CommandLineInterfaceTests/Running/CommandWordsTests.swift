import Testing

@testable import CommandLineInterface

@Suite struct CommandWordsTests {
  @Test(arguments: [
    ("a b  c", ["a", "b", "c"]), ("'a b' \"c d\"", ["a b", "c d"]), ("a\\ b", ["a b"]),
    ("a'b'c", ["abc"]), ("''", [""]), (#""say \"no\"""#, [#"say "no""#]),
    (#"'\'"#, [#"\"#]), ("", []), (" \t ", []),
  ])
  func wordsAreThoseOfAShell(line: String, words: [String]) throws {
    #expect(try CommandWords.split(line) == words)
  }

  @Test(arguments: ["'a", "\"a'", "a\\"])
  func unfinishedWordsAreRefused(line: String) {
    #expect(throws: UsageError.self) { try CommandWords.split(line) }
  }
}
