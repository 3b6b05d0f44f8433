import Testing

@testable import Drawing

@Suite struct TextWrappingTests {
  let twenty = TextWrapping(columns: 20)

  @Test func shortTextStaysOnOneLine() {
    #expect(twenty.lines(of: "Amira Daoud") == ["Amira Daoud"])
    #expect(twenty.lines(of: "") == [])
  }

  @Test func linesBreakAtSpaces() {
    #expect(
      twenty.lines(of: "Lindal Harbour Workers Union") == ["Lindal Harbour", "Workers Union"])
  }

  @Test func lineDoesNotEndWithAnOpener() {
    #expect(
      twenty.lines(of: "Joint Office for the Inspection") == [
        "Joint Office", "for the Inspection",
      ])
  }

  @Test func wideCharactersCountDouble() {
    let lines = twenty.lines(of: "北方港口管理委员会联合办公室")
    #expect(lines == ["北方港口管理委员会联", "合办公室"])
  }

  @Test func wordsStayWholeUpToTwiceTheLine() {
    let word = String(repeating: "x", count: 40)
    #expect(twenty.lines(of: "a \(word) b") == ["a", word, "b"])
  }

  @Test(arguments: [
    String(repeating: "x", count: 10_000), String(repeating: "long name ", count: 1_000),
    String(repeating: "名", count: 5_000), String(repeating: "e\u{301}", count: 500),
  ])
  func nothingIsLost(text: String) {
    let lines = twenty.lines(of: text)
    let letters = text.filter { $0 != " " }
    #expect(lines.joined().filter { $0 != " " } == letters)
  }

  @Test func veryLongTextMakesABlock() {
    let lines = twenty.lines(of: String(repeating: "long name ", count: 1_000))
    #expect(lines.count < 60)
  }
}
