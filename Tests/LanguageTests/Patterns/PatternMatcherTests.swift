import Testing

@testable import Language

@Suite struct PatternMatcherTests {
  private func matches(_ pattern: String, in text: String) throws -> [Range<Int>] {
    let program = try PatternCompiler.compile(pattern, file: "test")
    return PatternMatcher(program).matches(in: text.unicodeScalars.map(\.value)[...])
  }

  @Test(arguments: [
    ("a|ab", "ab", [0..<1]), ("ab|a", "ab", [0..<2]), ("a+?b?", "aab", [0..<1, 1..<3]),
    ("[a-c]{2}", "abcab", [0..<2, 2..<4]), ("a{,2}b", "aaab", [1..<4]), ("x{a}", "x{a}", [0..<4]),
    ("(?<=[0-9])km$", "5km", [1..<3]), ("(?<=[0-9])km$", "akm", []),
    ("\\+(?![0-9])", "+1+", [2..<3]),
    ("(?<!a)b", "abcb", [3..<4]), ("[^\\W\\d_]+", "é5_ж", [0..<1, 3..<4]), ("a$", "a\n", [0..<1]),
    ("a\\Z", "a\n", []), ("\\bb", "ab b", [3..<4]), ("[]a-]+", "]-ab", [0..<3]),
    ("(?P<x>a)(b)(?:c)", "abc", [0..<3]), ("a(?#remark)b", "ab", [0..<2]), (".", "\na", [1..<2]),
    ("\\u00e9|\\U0001F600|\\x41", "é😀A", [0..<1, 1..<2, 2..<3]), ("^a", "aa", [0..<1]),
    ("\\.\\.+", "a...b.", [1..<4]), ("US\\$|\\$|£", "US$£$", [0..<3, 3..<4, 4..<5]),
  ])
  func findsWhatPythonFinds(pattern: String, text: String, expected: [Range<Int>]) throws {
    #expect(try matches(pattern, in: text) == expected)
  }

  @Test func findsEmptyMatchesAsPythonDoes() throws {
    #expect(try matches("(?<=')(?=[a-z])", in: "l'an d'") == [2..<2])
    #expect(try matches("b*", in: "abb") == [0..<0, 1..<3, 3..<3])
  }

  @Test(arguments: [
    ("(?i)straße", "STRAßE"), ("(?i)[k-l]", "\u{212A}"), ("(?i)s", "ſ"), ("(?i)é+", "ÉéÉ"),
    ("(?i)[А-Я]", "ж"), ("(?i)I", "\u{130}"), ("(?iu)µ", "μ"),
  ])
  func ignoresCaseAsPythonDoes(pattern: String, text: String) throws {
    #expect(try matches(pattern, in: text) == [0..<text.unicodeScalars.count])
  }

  @Test func negatesAClassAfterIgnoringCase() throws {
    #expect(try matches("(?i)[^a]", in: "aAbB") == [2..<3, 3..<4])
  }

  @Test(arguments: ["(a", "a)", "[a", "*a", "a{3,1}", "[z-a]", "(?<=a*)b", "\\", "\\u12"])
  func refusesWhatIsMalformed(pattern: String) {
    #expect(throws: ModelError.self) { try PatternCompiler.compile(pattern, file: "test") }
  }

  @Test(arguments: ["(a)\\1", "(?x)a", "a++", "(a*)*", "(?(1)a|b)", "(?>a)", "\\p"])
  func refusesWhatIsNotSupported(pattern: String) {
    let error = #expect(throws: ModelError.self) {
      try PatternCompiler.compile(pattern, file: "test")
    }
    #expect(error?.problem == .unsupported)
  }

  @Test(.timeLimit(.minutes(1)))
  func takesNoMoreThanProportionalTime() throws {
    let text = String(repeating: "a", count: 4000)
    #expect(try matches("(?:a+)+b", in: text).isEmpty)
    #expect(try matches("(?:a|a)+(?:a|aa)*c$", in: text).isEmpty)
  }

  @Test func survivesStorage() throws {
    let program = try PatternCompiler.compile("^(?:ab|c[d-f]|é)+(?=x)", file: "test")
    var writer = RecordWriter()
    program.write(to: &writer)
    var reader = RecordReader(writer.bytes, file: "test")
    #expect(try PatternProgram(from: &reader, file: "test") == program)
  }

  @Test func refusesProgramsThatLeaveThemselves() {
    var program = PatternProgram()
    program.instructions = [.init(operation: .jump, a: 7), .init(operation: .accept)]
    var writer = RecordWriter()
    program.write(to: &writer)
    #expect(throws: ModelError.self) {
      var reader = RecordReader(writer.bytes, file: "test")
      _ = try PatternProgram(from: &reader, file: "test")
    }
  }
}
