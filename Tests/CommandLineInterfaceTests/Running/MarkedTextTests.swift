import Testing

@testable import CommandLineInterface

@Suite struct MarkedTextTests {
  private func text(_ text: String, _ marks: (Range<Int>, MarkedText.Mark.Kind)...) -> MarkedText {
    MarkedText(
      text: text, start: 100,
      marks: marks.map { MarkedText.Mark(span: $0.0, kind: $0.1) })
  }

  @Test func spansAreUnderlinedWhereTheyStand() {
    let marked = text(
      "Zoë met Orland.", (100..<103, .actor), (104..<107, .cue), (108..<114, .actor))
    #expect(marked.lines(.plain, indent: 2) == "  Zoë met Orland.\n  ^^^ ~~~ ^^^^^^\n")
  }

  @Test func aCharacterOfSeveralScalarsIsOneColumn() {
    let marked = text("Zoe\u{308} met", (105..<108, .cue))
    #expect(marked.lines(.plain, indent: 0) == "Zoe\u{308} met\n    ~~~\n")
  }

  @Test func longSentencesBreakAtSpacesWithTheirMarks() {
    let words = String(repeating: "word ", count: 20) + "Ada Lund"
    let lines = text(words, (200..<208, .actor)).lines(.plain, indent: 4)
      .split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.last.map { $0.filter { $0 == "^" }.count } == 8)
  }

  @Test func whatATerminalWouldObeyIsASpace() {
    #expect(text("a\u{1B}[31mb\nc").lines(.plain, indent: 0) == "a [31mb c\n")
  }

  @Test func whatReordersOrHidesGoesAndJoinersStay() {
    #expect(text("a\u{202E}b\u{200B}c").lines(.terminal, indent: 0) == "abc\n")
    #expect(MarkedText.plain("می\u{200C}خواهم 👩\u{200D}🚀") == "می\u{200C}خواهم 👩\u{200D}🚀")
  }

  @Test func aTerminalUnderlines() {
    let marked = text("Ada met", (100..<103, .actor), (104..<107, .cue))
    #expect(
      marked.lines(.terminal, indent: 1)
        == " \u{1B}[0m\u{1B}[4mAda\u{1B}[0m \u{1B}[0m\u{1B}[1;4mmet\u{1B}[0m\n")
  }
}
