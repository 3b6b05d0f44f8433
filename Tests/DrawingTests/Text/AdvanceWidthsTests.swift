import Testing

@testable import Drawing

@Suite struct AdvanceWidthsTests {
  @Test(arguments: [
    (FontFace.regular, "A", 667), (.regular, "i", 222), (.regular, " ", 278), (.regular, "W", 944),
    (.bold, "A", 722), (.bold, "i", 278), (.italic, "A", 667), (.regular, "Ж", 923),
    (.regular, "\u{301}", 0), (.regular, "林", 1_000), (.regular, "🚢", 1_000),
    (.regular, "\u{200D}", 0), (.regular, "س", 600),
  ])
  func eachCharacterHasItsWidth(face: FontFace, text: String, width: Int) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(AdvanceWidths.of(face).width(of: scalar) == width)
  }

  @Test func textIsAsWideAsItsCharacters() {
    #expect(AdvanceWidths.regular.width(of: "Ai ", size: 10) == 11.67)
  }

  @Test func tablesCoverTheirRanges() {
    let count = AdvanceWidths.ranges.reduce(0) { $0 + $1.count }
    for table in [
      AdvanceWidths.regularTable, AdvanceWidths.boldTable, AdvanceWidths.italicTable,
    ] {
      #expect(table.utf8.count == 2 * count)
    }
  }

  @Test func measureBreaksBetweenWords() {
    let lines = TextStyle.caption.lines(of: "one two three", within: 45)
    #expect(lines == ["one two", "three"])
  }
}
