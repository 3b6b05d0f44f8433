import Testing

@testable import Language

@Suite struct ParagraphsTests {
  @Test(arguments: [
    ("", []), (" \n\n ", []), ("One.", ["One."]), ("One.\nTwo.", ["One.", "Two."]),
    ("One.\n\nTwo.", ["One.", "Two."]), ("\n\n One. \n \t\n\n Two.\n", ["One.", "Two."]),
    ("Aé🜁\r\n\r\nTwo", ["Aé🜁", "Two"]),
  ])
  func liesBetweenBlankLines(text: String, expected: [String]) {
    #expect(TextParts(paragraphsOf: text).words == expected)
  }

  @Test(arguments: [
    ("🙂 One.", ["One."]), ("👩🏽‍🚒🇳🇴✅One 🙂.", ["One 🙂."]), ("• One.\n\n▪ Two.", ["One.", "Two."]),
    ("- One.", ["One."]), ("* One.\n\n– Two.", ["One.", "Two."]), ("⚡️ – One", ["One"]),
    ("-5 degrees", ["-5 degrees"]), ("**One**", ["**One**"]), ("— One", ["— One"]),
    ("🙂🙂\n\nOne.", ["🙂🙂", "One."]), ("*", ["*"]), ("\u{1D516} is one.", ["\u{1D516} is one."]),
    ("“One.”", ["“One.”"]), ("\u{300}One", ["\u{300}One"]), ("A - one", ["A - one"]),
  ])
  func begins(text: String, expected: [String]) {
    #expect(TextParts(paragraphsOf: text).words == expected)
  }

  @Test func joiningMovesOffsetsHeadsSentencesAndNames() {
    var assembly = DocumentAssembly(rowLanes: 1)
    func add(_ text: String, at start: Int) {
      let first = text.utf8.count - 2
      let tokens = [
        TokenAnalysis(
          bytes: 0..<first, tag: "NNP", partOfSpeech: "PROPN", morphology: "", lemma: text, head: 1,
          dependency: "nsubj"),
        TokenAnalysis(
          bytes: first + 1..<first + 2, tag: "VB", partOfSpeech: "VERB", morphology: "",
          lemma: "x", head: 1, dependency: "ROOT"),
      ]
      assembly.add(
        tokens: tokens, forms: text.split(separator: " ").map(String.init), sentences: [0..<2],
        entities: [EntitySpan(tokens: 0..<1, label: "PERSON")],
        rows: [Lanes(repeating: Float(start)), Lanes(repeating: 1)], atByte: start)
    }
    let text = "Zoé x\n\nΩ y"
    add("Zoé x", at: 0)
    add("Ω y", at: 8)
    let joined = assembly.document(of: text)
    #expect(joined.tokens.map(\.text) == ["Zoé", "x", "Ω", "y"])
    #expect(joined.tokens.map(\.scalars) == [0..<3, 4..<5, 7..<8, 9..<10])
    #expect(joined.tokens.map(\.head) == [1, 1, 3, 3])
    #expect(joined.sentences == [0..<2, 2..<4])
    #expect(joined.entities.map(\.tokens) == [0..<1, 2..<3])
    #expect(joined.text(of: 0..<3) == "Zoé x\n\nΩ")
    #expect(joined.rows?.lanes.map { $0[0] } == [0, 1, 8, 1])
  }
}
