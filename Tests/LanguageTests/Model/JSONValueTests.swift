import Testing

@testable import Language

@Suite struct JSONValueTests {
  @Test func keepsTheOrderOfKeys() throws {
    let value = try JSONValue(parsing: #" {"b": 1, "a": [true, null, -2.5e1]} "#, file: "x")
    #expect(value.members?.map(\.key) == ["b", "a"])
    #expect(value["a"] == .array([.bool(true), .null, .number(-25)]))
  }

  @Test func decodesEscapes() throws {
    let value = try JSONValue(parsing: #""\"\\\/\n\u00e9\ud83d\ude00é""#, file: "x")
    #expect(value.string == "\"\\/\n\u{E9}\u{1F600}é")
  }

  @Test(arguments: [
    "", "{", "[1,]", "[1 2]", "{\"a\"}", "\"a", "\"\\x\"", "\"\\ud800\"", "tru", "1 1", "\"\n\"",
    "--1",
    String(repeating: "[", count: 1000),
  ])
  func refusesWhatIsMalformed(text: String) {
    let error = #expect(throws: ModelError.self) { try JSONValue(parsing: text, file: "x") }
    #expect(error?.problem == .malformed)
  }
}
